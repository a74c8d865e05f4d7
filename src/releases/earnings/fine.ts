import type { Cell } from '../../form/figures/cells.js'

/** A fine number is a percentage or an amount per share; amounts in millions are whole. An empty cell is either. */
export const fits = (cell: Cell | undefined, fine: boolean): boolean =>
  cell?.number === undefined || (cell.number.decimals > 0 || cell.number.percent !== undefined) === fine
