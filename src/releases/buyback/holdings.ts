import { isMark, type Tokens } from '../../document/scan.js'
import { type Clause, clausesOf, numbersOf } from '../../form/clauses.js'
import { conceptAt, type Doc, holds, type Range } from '../../form/doc.js'
import type { Draft, Found } from '../../form/draft.js'
import type { Field } from '../../form/fields.js'
import { date, datesIn, numbersIn, type Read, segmentAt, shareClass, shares } from '../../form/readers.js'
import { countOf } from '../../form/values.js'
import { hasOne } from '../../form/words.js'
import { isExcept, isPartTold } from '../../language/en/buyback.js'
import { isAfter, isBefore, isHeldWord } from '../../language/en/letter.js'
import { isCopula } from '../../language/en/people.js'
import { isAs, isIn, isOn, isThe } from '../../language/en/small.js'
import { classBeside } from './class-beside.js'
import type { Target } from './rows.js'

/** Puts what a label of its own says is issued or held, and the day that it is counted on. */
export function readHolding(doc: Doc, draft: Draft, field: Field<Target>, target: 'issued' | 'treasuryShares'): boolean {
  const found = shares(doc, field.body)
  if (found === undefined || hasOne(doc, field.label, isPartTold) || isOfOtherClass(doc, draft, field)) return false
  // "Shares held as treasury shares: 59,000" beside "Shares purchased: 59,000" are those that were bought, or all that there are
  if (target === 'treasuryShares' && draft.get(['purchase', 'shares']) === found.value && !holds(doc, field.label, 'dateAsOf')) {
    draft.warn(
      'ambiguous',
      'As many own shares are said to be held as were bought: they may be these, or all that are held.',
      ['holdings', 'treasuryShares'],
      found.at,
    )
    return true
  }
  const said = { first: field.label.first, last: remarkEnd(doc, field, found.last) }
  const footnote = hasOne(doc, said, isStar) ? footnoteBehind(doc, found.last) : undefined
  // "(excl. treasury shares)": an abbreviation's point parts the words
  const except = hasOne(doc, said, isExcept) && holds(doc, said, 'treasury')
  const excluding = except || holds(doc, said, 'excludingTreasury') || (footnote !== undefined && holds(doc, footnote, 'excludingTreasury'))
  const key = target === 'treasuryShares' ? 'treasuryShares' : excluding ? 'issuedSharesExcludingTreasury' : 'issuedShares'
  draft.put(['holdings', key], { value: found.value, at: found.at, ...(found.grounds === undefined ? {} : { grounds: found.grounds }) })
  const asOf =
    asOfIn(doc, { first: field.label.first, last: field.body.first }) ??
    asOfIn(doc, { first: Math.max(0, field.label.first - 40), last: field.label.first })
  if (asOf !== undefined) draft.put(['holdings', 'asOf'], asOf)
  return true
}

/** "Number of treasury shares (after the cancellation)": no number of it, but what the company still holds. What it held before is neither. */
export function readKeptAfter(doc: Doc, draft: Draft, field: Field<Target>): void {
  const { first, last } = field.label
  for (let i = first; i < last - 1; i += 1) {
    if (!isAfter(doc.tokens, i)) continue
    const what = isThe(doc.tokens, i + 1) ? i + 2 : i + 1
    if (conceptAt(doc, what) === 'cancel' && holds(doc, { first, last: i }, 'treasury')) readHolding(doc, draft, field, 'treasuryShares')
    return
  }
}

/** "Common shares outstanding: 184,300,000" beside preferred shares that are bought or cancelled, or the other way about. */
function isOfOtherClass(doc: Doc, draft: Draft, field: Field<Target>): boolean {
  const own = classBeside(doc, field)?.value ?? classAbove(doc, field)?.value
  if (own === undefined) return false
  const classes = GROUPS.map((group) => draft.get([group, 'shareClass'])).filter((known) => known !== undefined)
  return classes.length > 0 && !classes.includes(own)
}
const GROUPS = ['authorization', 'purchase', 'cancellation']

/** "Class A preferred shares" on a line of its own above a label. */
function classAbove(doc: Doc, { segment }: Field<Target>): Read<string> | undefined {
  const above = doc.layout.segments[segment - 1]
  if (above === undefined || above.last - above.first > LONGEST_CLASS || numbersIn(doc, above).length > 0) return undefined
  return isMark(doc.tokens, above.last - 1, '.') ? undefined : shareClass(doc, above)
}
/** The tokens of a line that names a class and nothing else: "[Class A preferred shares]". */
const LONGEST_CLASS = 8

const isStar = (tokens: Tokens, i: number): boolean => isMark(tokens, i, '*')

/** "* Excluding treasury stock." in one of the lines below. */
function footnoteBehind({ layout: { segments } }: Doc, from: number): Range | undefined {
  const at = segmentAt(segments, from)
  return segments.slice(at + 1, at + 1 + FOOTNOTE_NEAR).find(({ marker }) => marker?.style === '*')
}

const FOOTNOTE_NEAR = 8

/** The end of the line on which a label's count stands, and of a remark in brackets that the next line holds. */
function remarkEnd(doc: Doc, { label, body }: Field<Target>, counted: number): number {
  const { segments } = doc.layout
  const at = segmentAt(segments, counted - 1)
  const own = segments[at]
  const next = segments[at + 1]
  const remark = next !== undefined && isMark(doc.tokens, next.first, '(') && next.marker === undefined
  return Math.max(label.last, Math.min(body.last, (remark ? next : own)?.last ?? 0))
}

/** The day in "as of September 30, 2018" within a range. */
function asOfIn(doc: Doc, range: Range): Found<string> | undefined {
  for (const mention of datesIn(doc, range)) {
    // "Treasury shares held on December 31"
    const held = isOn(doc.tokens, mention.first - 1) && isHeldWord(doc.tokens, mention.first - 2)
    if (!held && conceptAt(doc, mention.first - 1) !== 'dateAsOf') continue
    const found = date(doc, { first: mention.first, last: mention.last })
    if (found !== undefined) return { value: found.value, at: found.at }
  }
  return undefined
}

/** "As of March 31, the Company had 130,400,500 shares issued, treasury stock not counted, and held 11,268,500 shares of treasury stock." */
export function readHeldInSentences(doc: Doc, draft: Draft): void {
  for (const mention of datesIn(doc, { first: 0, last: doc.tokens.count })) {
    if (conceptAt(doc, mention.first - 1) !== 'dateAsOf') continue
    const sentence = { first: mention.last, last: Math.min(doc.tokens.count, mention.last + 60) }
    const clause = clausesOf(doc, sentence).find(({ first }) => first === sentence.first)
    const day = date(doc, { first: mention.first, last: mention.last })
    const known = draft.get(['holdings', 'asOf'])
    if (clause === undefined || day === undefined || (known !== undefined && known !== day.value) || !readHeld(doc, draft, clause)) continue
    draft.put(['holdings', 'asOf'], { value: day.value, at: day.at })
    return
  }
}

/** "307,772 shares held as treasury stock". */
const isHeldAs = (doc: Doc, i: number): boolean =>
  conceptAt(doc, i) === 'share' &&
  isHeldWord(doc.tokens, i + 1) &&
  (isAs(doc.tokens, i + 2) || isIn(doc.tokens, i + 2)) &&
  conceptAt(doc, i + 3) === 'treasury'

const NET = 'issuedSharesExcludingTreasury'
const GROSS = 'issuedShares'

/** What is done with shares is not what is issued or held. */
const DONE = ['cancel', 'acquire', 'dispose'] as const
const VERB_NEAR = 4

/** The counts of a clause, each by the words right behind it, or else by those between it and the count before. */
function readHeld(doc: Doc, draft: Draft, clause: Clause): boolean {
  const numbers = numbersOf(doc, clause)
  let from = clause.first
  let any = false
  numbers.forEach((mention, k) => {
    const next = numbers[k + 1]?.first ?? clause.last
    const before = { first: from, last: mention.first }
    // "treasury shares were 1,200,000 and issued shares were": behind a copula the words before it say what is counted
    const told = isCopula(doc.tokens, mention.first - 1)
    const behind = { first: mention.last, last: told ? mention.last : Math.min(next, mention.last + 8) }
    from = mention.last
    const found = countOf(mention)
    if (found === undefined || found.value < 100) return
    // "will cancel 300,000 shares (0.73% of issued shares)"
    if (holds(doc, { first: Math.max(before.first, mention.first - VERB_NEAR), last: mention.first }, ...DONE)) return
    // "a cumulative total of 1,530,900 shares of treasury stock have been acquired": bought, not held
    if (holds(doc, { first: before.first, last: behind.last }, 'acquire:past', 'cumulative')) return
    const treasury =
      conceptAt(doc, mention.last) === 'treasury' ||
      isHeldAs(doc, mention.last) ||
      (!holds(doc, behind, 'issued') && !holds(doc, before, 'issued') && holds(doc, before, 'treasury'))
    if (treasury) {
      draft.put(['holdings', 'treasuryShares'], found)
      any = true
    } else if (holds(doc, behind, 'issued') || (holds(doc, before, 'issued') && !holds(doc, before, 'treasury'))) {
      // the count behind both words is that of one of them, the other's is missing
      const excluding = holds(doc, behind, 'excludingTreasury') || holds(doc, before, 'excludingTreasury')
      const [key, other] = excluding ? [NET, GROSS] : [GROSS, NET]
      if (draft.get(['holdings', other]) !== found.value) draft.put(['holdings', key], found) // a label says more of it than a sentence
      any = true
    }
  })
  return any
}

/** "after the cancellation" in the label, its heading or the line above. */
export const saysAfter = (doc: Doc, { label, theme, segment }: Field<Target>): boolean =>
  [label, theme?.at, lineAbove(doc, segment)].some((at) => at !== undefined && hasOne(doc, at, isAfter) && !hasOne(doc, at, isBefore))

/** The line above a line, where the two are of one block and it ends no sentence. */
function lineAbove(doc: Doc, segment: number): Range | undefined {
  const { tokens } = doc
  const { segments } = doc.layout
  const above = segments[segment - 1]
  if (segments[segment]?.afterBlank || above === undefined || isMark(tokens, above.last - 1, '.')) return undefined
  return numbersIn(doc, above).length > 0 ? undefined : above // a line with a number of its own heads nothing
}
