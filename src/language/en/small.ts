import { oneOf } from '../words.js'

/** The small words of any sentence or head, each by itself. */
export const isOf = oneOf('of')
export const isThe = oneOf('the')
export const isBy = oneOf('by')
export const isTo = oneOf('to')
export const isOn = oneOf('on')
export const isIn = oneOf('in')
export const isAt = oneOf('at')
export const isFor = oneOf('for')
export const isFrom = oneOf('from')
export const isAnd = oneOf('and')
export const isOr = oneOf('or')
export const isNot = oneOf('not')
export const isAs = oneOf('as')
export const isPer = oneOf('per')
