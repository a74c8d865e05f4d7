/** The most cells of a row; a table may have more rows than a call may have arguments. */
export function widestOf(rows: readonly { readonly cells: readonly unknown[] }[]): number {
  let most = Number.NEGATIVE_INFINITY
  for (const { cells } of rows) most = Math.max(most, cells.length)
  return most
}
