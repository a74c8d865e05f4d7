/** A range of tokens: first and the one after the last. */
export interface Range {
  readonly first: number
  readonly last: number
}
