import { isMark } from '../../document/scan.js'
import { conceptSet, isAmong } from '../concept-set.js'
import type { Doc, Range } from '../doc.js'

const EARNED = conceptSet('profit', 'income', 'eps')
const LOSSES = conceptSet('loss', 'netLoss')

/** Whether words name a loss and no profit: "Net loss", "Loss per share", but neither "Net income (loss)" nor "Profit or loss". */
export function namesLoss(doc: Doc, { first, last }: Range): boolean {
  let loss = false
  for (let i = first; i < last; i += 1) {
    if (isAmong(doc, i, EARNED)) return false
    loss ||= isAmong(doc, i, LOSSES) && !isMark(doc.tokens, i - 1, '(')
  }
  return loss
}
