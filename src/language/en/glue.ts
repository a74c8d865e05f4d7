/**
 * The small words of English sentences by the work they do. They are no terms: a label means the same with them or
 * without; only the prose reader, which asks what stands between two mentions, looks at them.
 */
export const GLUE = {
  of: 'of',
  in: 'in within across throughout',
  by: 'by',
  to: 'to',
  from: 'from',
  per: 'per',
  for: 'for during over',
  at: 'at',
  against: 'than versus vs against compared comparison after following exceeding above below instead',
  and: 'and or',
  be: 'is was were are be been being',
  the: 'the a an its our their this that these those',
  ended: 'ended ending ends end',
  say: 'said says stated states commented comments added adds noted explained remarked remarks continued',
  reached: `reach come total amount stand hit reaching coming totaling totalling amounting came totaled totalled amounted stood reached posted reported recorded achieved achieve generate deliver post registered delivered booked earned generated had was hit remained stayed made saw
    with as also both all total overall consolidated record sharply slightly significantly strongly steadily net reported result resulting went each which while when but however meanwhile
    approximately about around some nearly almost under review current it we company group has have will would likely well not only more less further same again still only it's
    turned showed marked set announced said using based assuming plans seen coming came brought bringing giving making representing reflecting compares comparing announced ahead percentage
    results fiscal strong solid respective finished closed period reflected means meant experienced enjoyed rate yen dollars on s`,
} as const
export type Glue = keyof typeof GLUE
