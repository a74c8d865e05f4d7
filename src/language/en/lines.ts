import { oneOf } from '../words.js'

/** Small words of labels, which mean nothing by themselves. */
export const isFiller = oneOf('of the for to be and in which by a an on or with is its s at as from that are may will upon own total aggregate company')

/** "as follows:", "described below:": what ends so is a heading. */
export const pointsDown = oneOf('follow follows followed following below')

/** Words that no label ends on: what goes on behind them is a sentence. */
export const goesOnBehind = oneOf('a after an and are as at be by follows for from given in into is of on or over per put shall than the to under was were will with')

/** Words that a remark begins with, which is none of the paragraph above it: "Note:", "For reference". */
export const isRemark = oneOf('note notes reference')
export const isReference = oneOf('reference')
/** A remark in brackets that widens what is said: "(including …)". */
export const isWidening = oneOf('including excluding')

/** Between "up to" and its number. */
export const isOfUpTo = oneOf('a of')

/** The time of the issuer's land: "15:12 JST". */
export const isTimeZone = oneOf('jst')
/** Values of a lost label that no date belongs to. */
export const isYesOrNo = oneOf('yes no')

/** Words with which a sentence begins, never a label. */
export const opensClause = oneOf('if unless although though because when whether')
