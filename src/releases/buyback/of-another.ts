import type { Segment } from '../../document/layout.js'
import { conceptSet, isAmong } from '../../form/concept-set.js'
import { type Doc, holds, type Range } from '../../form/doc.js'
import { headOf } from '../../form/head.js'
import { companyName } from '../../form/names.js'
import { isOf } from '../../language/en/small.js'

const SHARES = conceptSet('share', 'shareCommon', 'sharePreferred')
/** A company's name has no more tokens. */
const LONGEST_NAME = 14

/** The segments below "2. Acquisition of shares of Example Parts Co., Ltd.": what is bought there are no own shares. */
export function ofAnother(doc: Doc): (segment: number) => boolean {
  const { items, segments } = doc.layout
  const other = new Array<boolean>(segments.length).fill(false)
  for (const { segment, end } of items)
    if (other[segment] !== true && isTitledByAnother(doc, segments[segment] as Segment)) other.fill(true, segment, end)
  return (segment) => other[segment] === true
}

function isTitledByAnother(doc: Doc, title: Range): boolean {
  if (!holds(doc, title, 'acquire')) return false
  for (let i = title.first; i < title.last; i += 1) {
    if (!isAmong(doc, i, SHARES) || !isOf(doc.tokens, i + 1)) continue
    const name = companyName(doc, i + 2, Math.min(title.last, i + 2 + LONGEST_NAME))
    if (name !== undefined && name.first === i + 2) return !speaks(doc, name)
  }
  return false
}

/** A head with its names has no more tokens. */
const HEAD = 400

/** Whether the head names a company as the one that speaks: not as that whose shares are bought. */
function speaks(doc: Doc, name: Range): boolean {
  const { code } = doc.tokens
  const end = Math.min(headOf(doc).end, HEAD)
  for (let i = 0; i < end; i += 1) {
    let k = 0
    while (name.first + k < name.last && code[i + k] === code[name.first + k]) k += 1
    if (name.first + k === name.last && i !== name.first && !isOf(doc.tokens, i - 1)) return true
  }
  return false
}
