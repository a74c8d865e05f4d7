import fc from 'fast-check'

/**
 * Texts as they come out of broken copies, shuffled pages and shearing table tools: every way in which a release may be
 * damaged, each an arbitrary over the texts given. What they print may be nonsense; what is read must still be printed.
 */
export function damaged(texts: readonly string[]): fc.Arbitrary<string> {
  const text = fc.constantFrom(...texts)
  const place = fc.nat()
  const damages: fc.Arbitrary<(text: string) => string>[] = [
    pieces(fc.constant(/(?:)/u), 40),
    pieces(fc.constant(/(?<=\n)/), 6),
    pieces(fc.constant(/(?<=[\t|])|(?= {2,})/), 4),
    pieces(fc.constant(/(?<=\n)(?=\s*\n)/), 2),
    fc.tuple(place, fc.array(fc.nat(9), { minLength: 1, maxLength: 4 })).map(
      ([at, digits]) =>
        (whole) =>
          redigit(whole, at, digits),
    ),
    fc.tuple(text, place, place).map(
      ([other, here, there]) =>
        (whole) =>
          whole.slice(0, here % whole.length) + other.slice(there % other.length),
    ),
    fc.tuple(place, fc.nat(3)).map(
      ([at, columns]) =>
        (whole) =>
          sheared(whole, at, columns),
    ),
    fc.tuple(place, fc.string({ unit: 'binary', maxLength: 30 })).map(
      ([at, noise]) =>
        (whole) =>
          spliced(whole, at, noise),
    ),
  ]
  return fc
    .tuple(text, fc.array(fc.oneof(...damages), { minLength: 1, maxLength: 3 }))
    .map(([whole, changes]) => changes.reduce((now, change) => (now === '' ? now : change(now)), whole))
}

/** Pieces of a cut dropped, doubled or swapped: a stretch of at most so many of them. */
function pieces(cut: fc.Arbitrary<RegExp>, most: number): fc.Arbitrary<(text: string) => string> {
  return fc
    .tuple(cut, fc.nat(), fc.nat(), fc.integer({ min: 1, max: most }), fc.constantFrom('drop', 'double', 'swap'))
    .map(([at, from, to, count, how]) => (text) => {
      const all = text.split(at)
      const start = from % all.length
      const taken = all.slice(start, start + count)
      const rest = how === 'double' ? all : [...all.slice(0, start), ...all.slice(start + count)]
      if (how === 'drop') return rest.join('')
      const target = to % (rest.length + 1)
      return [...rest.slice(0, target), ...taken, ...rest.slice(target)].join('')
    })
}

/** Some digits from a place on printed as others. */
function redigit(text: string, at: number, digits: readonly number[]): string {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index)
  if (places.length === 0) return text
  const letters = text.split('')
  for (const [i, digit] of digits.entries()) letters[places[(at + i) % places.length] as number] = String(digit)
  return letters.join('')
}

/** The cells of the lines from a place on moved by some columns, as by a tool that lost a cell. */
function sheared(text: string, at: number, columns: number): string {
  const lines = text.split('\n')
  const first = at % lines.length
  return lines
    .map((line, i) => {
      if (i < first || i > first + 8) return line
      const mark = line.includes('\t') ? '\t' : '|'
      const cells = line.split(mark)
      return columns === 0 ? cells.slice(1).join(mark) : mark.repeat(columns) + line
    })
    .join('\n')
}

const spliced = (text: string, at: number, noise: string): string => {
  const place = at % text.length
  return text.slice(0, place) + noise + text.slice(place)
}
