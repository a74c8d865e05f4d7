import { WORD } from '../../../document/scan.js'
import { conceptSet, isAmong } from '../../../form/concept-set.js'
import { conceptAt, type Doc, type Range } from '../../../form/doc.js'
import type { RawRow, RawTable } from '../../../form/figures/cut.js'
import { next as nextTerm, skipOwners } from '../../../form/figures/head-words.js'
import { ratioAt } from '../../../form/figures/ratio.js'
import { type Unit, unitsIn } from '../../../form/figures/units.js'
import { widestOf } from '../../../form/figures/widest.js'
import type { Concept } from '../../../language/concepts.js'
import { isAs, isOf } from '../../../language/en/small.js'
import { isOfHead, isRatioLink } from '../../../language/en/tables.js'
import type { Metric } from '../../../reading/figure-values.js'

export interface Column extends Range {
  readonly metric: Metric
  /** where the rest of a head stands that is torn over two lines */
  readonly below?: readonly Range[]
  readonly whole: boolean
}

const ORDER: readonly Metric[] = ['totalAssets', 'netAssets', 'ownersEquity', 'equityRatioPercent', 'bookValuePerShare']

/** The columns of a balance sheet's table, from the words above its cells. */
export function positionColumns(doc: Doc, raw: RawTable): Column[] | undefined {
  const { terms } = doc
  const end = (raw.rows[0] as RawRow).title.last
  if (isOfRatios(unitsIn(doc, { first: raw.heads.first, last: end }))) return undefined
  const columns: Column[] = []
  const loose: Range[] = []
  for (let i = raw.heads.first; i < end; i += 1) {
    i = ratioAt(doc, i, end) // "Return on equity" is none of equity
    const term = terms.at[i] as number
    if (term < 0 || terms.first[term] !== i) continue
    const last = terms.last[term] as number
    const concept = conceptAt(doc, i)
    if (concept === 'totalAssets') add('totalAssets', i, last)
    else if (concept === 'bookValue') add('bookValuePerShare', i, last)
    else if (concept === 'ratio') {
      add('equityRatioPercent', i, last)
      i = last - 1
    } else if (concept === 'netAssets' || concept === 'equity' || concept === 'capital') {
      const next = behind(last)
      if (next.ratio) add('equityRatioPercent', i, next.last)
      else if (next.perShare) add('bookValuePerShare', i, next.last)
      else if (concept === 'netAssets' && conceptAt(doc, last) !== 'attributable') add('netAssets', i, last)
      else if (concept !== 'capital') add('ownersEquity', i, behindOwners(doc, last, end))
      i = Math.max(last, next.last) - 1
    } else if (concept === 'perShare' || concept === 'share') loose.push({ first: i, last })
  }
  if (columns.length < 2 || !columns.some((column) => column.metric === 'totalAssets' || column.metric === 'netAssets')) return undefined
  const twice = (['netAssets', 'ownersEquity'] as const)
    .map((metric) => columns.filter((column) => column.metric === metric))
    .find((own) => own.length === 2)
  if (twice !== undefined && loose.length === 1) {
    // "Net assets per" and "share", "Shareholders' equity" and "per share", torn over two lines
    columns[columns.indexOf(twice[1] as Column)] = { ...(twice[1] as Column), metric: 'bookValuePerShare', whole: false, below: loose }
    columns.sort((a, b) => ORDER.indexOf(a.metric) - ORDER.indexOf(b.metric))
  }
  const apart = new Set(columns.map((column) => column.metric)).size === columns.length
  const widest = widestOf(raw.rows)
  return apart && columns.length >= widest ? columns : (tornColumns(doc, raw, end, widest) ?? columns)

  function add(metric: Metric, first: number, last: number): void {
    columns.push({ metric, first, last, whole: true })
  }
  /** "ratio", "per share" behind, over the words of whose equity it is. */
  function behind(from: number): { ratio: boolean; perShare: boolean; last: number } {
    const owned = behindOwners(doc, from, end)
    // "Equity attributable to owners of parent to total assets"
    const linked = behindLink(doc, owned)
    if (linked > owned && (conceptAt(doc, linked) === 'totalAssets' || (owned > from && conceptAt(doc, linked) === 'netAssets')))
      return { ratio: true, perShare: false, last: nextTerm(doc, linked) }
    for (let k = from; k < end; k += 1) {
      const concept = conceptAt(doc, k)
      if (concept === 'percent') return { ratio: true, perShare: false, last: k + 1 }
      if (concept === 'perShare')
        return { ratio: false, perShare: true, last: behindOwners(doc, terms.last[terms.at[k] as number] as number, end) }
      if (concept !== undefined && concept !== 'attributable' && concept !== 'owners') break
      if (concept === undefined && doc.tokens.kind[k] !== WORD) break
    }
    return { ratio: false, perShare: false, last: from }
  }
}

/** Behind the words of a ratio at token `i`, "to", "as a percentage of"; `i` where there are none. */
function behindLink(doc: Doc, i: number): number {
  if (isRatioLink(doc.tokens, i)) return i + 1
  return isAs(doc.tokens, i) && conceptAt(doc, i + 2) === 'percent' && isOf(doc.tokens, i + 3) ? i + 4 : i
}

/** "Yen | Yen | % | % | %": columns of figures per share before ratios, to equity and to total assets, are no balance. */
const isOfRatios = (units: readonly Unit[]): boolean =>
  units[0]?.percent === false &&
  units.every(({ percent, factor, currency }) => percent || (factor === undefined && currency !== undefined)) &&
  units.filter(({ percent }) => percent).length >= FEWEST_RATIOS
const FEWEST_RATIOS = 2

/** "Equity attributable to owners of parent": whose it is. */
const behindOwners = (doc: Doc, i: number, end: number): number =>
  conceptAt(doc, i) === 'attributable' ? skipOwners(doc, nextTerm(doc, i), end) : i

/** Words that the torn heads of equity, its ratio and its value per share are made of. */
const WORDS = conceptSet('equity', 'netAssets', 'totalAssets', 'percent', 'ratio', 'attributable', 'owners', 'perShare', 'percentSign')

/**
 * The columns of the form under IFRS, where the heads were torn over lines: total assets and total equity stand whole; of
 * the owners' equity, its ratio and its value per share each says "equity" once. They stand in the order of the form.
 */
function tornColumns(doc: Doc, { heads }: RawTable, end: number, widest: number): Column[] | undefined {
  const count = new Map<Concept, Range[]>()
  let first = heads.first
  while (isAmong(doc, first - 1, WORDS) || isOfHead(doc.tokens, first - 1)) first -= 1
  for (let i = first; i < end; i = nextTerm(doc, i)) {
    const concept = conceptAt(doc, i)
    if (concept === undefined) continue
    const places = count.get(concept)
    const at = { first: i, last: nextTerm(doc, i) }
    if (places === undefined) count.set(concept, [at])
    else places.push(at)
  }
  const of = (concept: Concept): readonly Range[] => count.get(concept) ?? []
  const [total, net, equity, ratio, share] = [
    // "… of the parent to total assets" is the ratio's
    of('totalAssets').filter(({ first: at }, k) => k === 0 || !isRatioLink(doc.tokens, at - 1)),
    of('netAssets'),
    of('equity'),
    [...of('ratio'), ...of('percent')],
    of('perShare'),
  ]
  const own = 1 + of('percent').length + share.length // "ratio of equity" may be one term
  // "Total equity" twice: the second is the owners', "attributable to" on the next line
  const twice = net.length === 2 && of('owners').length > 0
  if (total.length !== 1 || ratio.length !== 1 || (net.length !== 1 && !twice) || equity.length !== (twice ? own - 1 : own))
    return undefined
  const places: Partial<Record<Metric, readonly Range[]>> = {
    totalAssets: total,
    netAssets: net,
    ownersEquity: twice ? net.slice(1) : equity,
    equityRatioPercent: ratio,
    bookValuePerShare: share,
  }
  const columns = ORDER.flatMap((metric): Column[] => {
    const at = places[metric]?.[0]
    const whole = metric === 'totalAssets' || metric === 'netAssets'
    if (at === undefined) return []
    const rest = whole ? [] : metric !== 'ownersEquity' ? equity.slice(-1) : twice ? of('owners').slice(0, 1) : []
    return [{ ...at, metric, whole, ...(rest.length === 0 ? {} : { below: rest }) }]
  })
  return columns.length === widest ? columns : undefined
}
