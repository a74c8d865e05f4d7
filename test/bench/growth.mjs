// Whether time grows with the length and no faster: of releases over and over, and of print that tempts a reader to look
// ahead, or back, to the end of the text from every place.
import {
  safeParseBuyback,
  safeParseEarnings,
  safeParseForecastRevision,
  safeParseRelease,
  safeParseStockOptions,
  tokenizeRelease,
} from '../../dist/index.js'
import { byType, cells } from './texts.mjs'

/** The least of a few runs, in milliseconds: what a call takes when nothing else disturbs it, the litter of the run before it least of all. */
function fastest(call, runs) {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run += 1) {
    if (runs < 10) globalThis.gc() // a short text read a hundred times would pay for it with cold caches
    const start = performance.now()
    call()
    least = Math.min(least, performance.now() - start)
  }
  return least
}
const filled = (piece, size) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)

const SIZES = [4096, 65_536, 1_048_576, 4_194_304]

/** A tree whose pieces are asked for: they are made then, so that no bound is met by leaving them. */
const withPieces = (text) => tokenizeRelease(text).children

/** One release of each type over and over. @returns the worst time per character at the last size ÷ that at the first */
export function growthOfReleases() {
  cells('one text over and over: ns a character', ...SIZES.map((size) => `${size / 1024} KB`))
  const growth = byType.flatMap(({ type, texts }) =>
    [safeParseRelease, tokenizeRelease, withPieces].map((call) => {
      const piece = texts[0]
      for (let i = 0; i < 300; i += 1) call(piece)
      const times = SIZES.map((size) => {
        const text = filled(piece, size)
        return fastest(() => call(text), size < 1e5 ? 100 : 3) / size
      })
      cells(`${type}, ${call.name}`, ...times.map((time) => (time * 1e6).toFixed(0)))
      return times.at(-1) / times[0]
    }),
  )
  return Math.max(...growth)
}

const HOSTILE = {
  spaces: ' ',
  tabs: '\t',
  'digits with commas': '1,',
  'opening brackets': '(',
  'one line': 'net sales of 5 million yen and ',
  'line breaks': '\n',
  'lines of a letter': 'a\n',
  'nested markers': '((1) ',
  'markers of markers': '1.1.',
  'items of a list': '1. ',
  dashes: '- ',
  'label words': 'net sales ',
  'labels with colons': 'Number of shares: ',
  pipes: '|',
  'pipe cells': '| a | 1 ',
  'open cells': '(1\n',
  quotes: '"',
  months: 'May ',
  dates: 'May 1, ',
  respectively: 'respectively, ',
  'amounts joined': '5 yen and ',
  dollars: '$',
  'full-width colons': '：',
  ideographs: '第',
}
const SMALL = 1 << 18
const calls = [safeParseRelease, safeParseBuyback, safeParseStockOptions, safeParseEarnings, safeParseForecastRevision, withPieces]

/** A call that seems to grow too fast is timed so many times over: what disturbs a run once is gone in the next, growth is not. */
const ROUNDS = 5

/** The most that a text takes as a multiple of its half; calls that last a few milliseconds tell nothing. */
const doublingOf = (ms) => Math.max(...[2, 3].map((i) => (ms[i] < 5 ? 0 : ms[i] / ms[i - 1])))

/** So often a call reads the shortest text before it is timed: what the engine takes to compile it is no growth. */
const WARM_UP = 10

function timesOf(call, texts, most) {
  for (let run = 0; run < WARM_UP; run += 1) call(texts[0])
  const ms = texts.map((text) => fastest(() => call(text), 3))
  for (let round = 1; round < ROUNDS && doublingOf(ms) > most; round += 1)
    for (const [i, text] of texts.entries())
      ms[i] = Math.min(
        ms[i],
        fastest(() => call(text), 3),
      )
  return ms
}

/** @returns the most that a text of 512 KB or 1 MB takes, as a multiple of its half; what is above `most` is timed again */
export function growthOfHostile(most) {
  cells('hostile print: ms of its slowest reader', '64 KB', '256 KB', '512 KB', '1 MB', 'doubled')
  let worst = 0
  for (const [name, piece] of Object.entries(HOSTILE)) {
    const texts = [SMALL / 4, SMALL, SMALL * 2, SMALL * 4].map((size) => filled(piece, size))
    const times = calls.map((call) => timesOf(call, texts, most))
    const growths = times.map(doublingOf)
    const slowest = times.reduce((slower, ms) => (ms.at(-1) > slower.at(-1) ? ms : slower))
    cells(name, ...slowest.map((ms) => ms.toFixed(1)), Math.max(...growths).toFixed(2))
    worst = Math.max(worst, ...growths)
  }
  return worst
}
