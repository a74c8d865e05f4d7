import type { Doc } from './doc.js'
import { once } from './once.js'

/** The terms that head and tail are found by, by their numbers, so that nobody goes over all terms again. */
interface Landmarks {
  /** words of a filing's cover */
  readonly filing: readonly number[]
  readonly today: readonly number[]
  /** a board or a meeting of shareholders */
  readonly meetings: readonly number[]
  /** a remark that the text is a translation */
  readonly notes: readonly number[]
  /** a release of a parent */
  readonly parents: readonly number[]
  /** headings of what no figure stands under */
  readonly apart: readonly number[]
}

export const landmarksOf = once(read)

function read({ terms }: Doc): Landmarks {
  const filing: number[] = []
  const today: number[] = []
  const meetings: number[] = []
  const notes: number[] = []
  const parents: number[] = []
  const apart: number[] = []
  for (let t = 0; t < terms.count; t += 1) {
    switch (terms.meaning[t]?.concept) {
      case 'filing':
        filing.push(t)
        break
      case 'today':
        today.push(t)
        break
      case 'board':
      case 'shareholdersMeeting':
        meetings.push(t)
        break
      case 'translationNote':
        notes.push(t)
        break
      case 'parent':
        parents.push(t)
        break
      case 'forwardLooking':
      case 'disclaimer':
        apart.push(t)
        break
    }
  }
  return { filing, today, meetings, notes, parents, apart }
}

/** Whether one of some terms has a token in a range. */
export function stands({ terms }: Doc, among: readonly number[], first: number, last: number): boolean {
  let low = 0
  let high = among.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((terms.last[among[middle] as number] as number) <= first) low = middle + 1
    else high = middle
  }
  return low < among.length && (terms.first[among[low] as number] as number) < last
}
