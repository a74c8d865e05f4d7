import { oneOf } from '../words.js'

/** Words of what is still to be bought. */
export const isToCome = oneOf('will would shall plans plan planned intends intend expects expected considering')
/** What is bought under one resolution, as a whole. */
export const isProgram = oneOf('program programme')
/** Words between "up to" and its number: "up to a total of". */
export const isWhole = oneOf('a an the total of aggregate approximately about')
/** "By the end of the month reported". */
export const isEnd = oneOf('end')
export const isStart = oneOf('start commencement')
/** "Holding status of treasury shares": what is held, no progress. */
export const isHolding = oneOf('holding holdings')
/** "and continuation of market purchases": what was bought is not all. */
export const isContinued = oneOf('continuation continues continued continuing')
/** "with cancellation scheduled for April 1", "the planned acquisition date is April 1": words between the noun and its day, and those of a plan. */
export const isDayLead = oneOf('scheduled planned expected date is being for on will be to carried conducted made out take place')
export const isPlanned = oneOf('scheduled planned expected will')
/** Words that begin a sentence, those before which none begins, and its verbs. */
export const isSentenceStart = oneOf('the this these it')
export const isLead = oneOf('on in at of by via through from to under and or with for')
export const isVerb = oneOf('is are was were will shall has have had may might can would plans intends expects aims held holds')
/** Words with which a sentence begins that tells what is left behind a purchase or a cancellation, and words for the purchase. */
export const isBehind = oneOf('following after upon')
/** "shares in issue" */
export const isIssue = oneOf('issue')
/** Words of a day on which shares are paid and handed over, which is none of buying them. */
export const isSettling = oneOf('settlement payment delivery')
export const isDeal = oneOf('transaction transactions settlement')
/** What somebody is allowed to do. */
export const isMay = oneOf('may')
/** "The treasury shares include the 900 that a trust holds": what follows is a part. "(treasury shares included)" tells of the whole. */
export const isPartTold = oneOf('includes include')
/** Words that take a part out of what a sentence tells: "all shares bought, except those kept for options". */
export const isExcept = oneOf('except excepting excluding excl')
/** "2.0% of the voting rights". */
export const isVoting = oneOf('voting votes')
/** "Number of shares acquired: None". */
export const isNone = oneOf('none nil')
/** "Total acquired", "Aggregate repurchased": what was bought in all. */
export const isSum = oneOf('total aggregate altogether overall')
/** "Share Buyback Report": the notice that the law asks for every month. */
export const isReport = oneOf('report')
/** "Monthly report" */
export const isPeriodic = oneOf('monthly weekly daily quarterly')
/** "Average purchase price", "VWAP": heads of a table of transactions. */
export const isAverage = oneOf('average weighted vwap')
/** "The Company holds 12,400 own shares", and words between the two; words of those who hold shares of their own. */
export const isOwns = oneOf('holds owns hold own')
export const isOwned = oneOf('held owned')
export const isAlready = oneOf('now currently then already also thus therefore')
export const isAnother = oneOf('parent subsidiary affiliate shareholder trust holder owner')
/** "Planned | Result": heads of columns that set side by side what was meant to be bought and what was. */
export const isPlanHead = oneOf('planned plan scheduled')
export const isOutcome = oneOf('result results actual outcome')
/** "based on contracts with a securities company" */
export const isContract = oneOf('contract contracts')
/** "Number of shares held in treasury", "Company-owned shares": what is merely held. */
export const isKeptShares = oneOf('held owned')
/** What a bracket counts by the day of the contract: "(trades, based on contract)". */
export const isCounted = oneOf('trades figures stated calculated shown')
/** "each representing two shares of common stock": how many shares one receipt stands for. */
export const isRatio = oneOf('representing represents')
/** "can still acquire up to 145,700 shares", "the remaining limit is": what is left of a limit is not the limit. */
export const isRemainder = oneOf('still remaining remain remains')
/** In sentences also "what is left of the limit" and, behind "will be", "able to buy up to". */
export const isLeft = oneOf('left')
export const isAble = oneOf('able')
/** "to discontinue the acquisition", "withdrawal of the resolution": words with which a programme is given up before its end. */
export const isEnds = oneOf(`discontinue discontinues discontinued discontinuing discontinuation discontinuance withdraw withdraws withdrawn withdrawal
  suspend suspends suspended suspension terminate terminates terminating termination revoke revoked revocation rescind rescinded abandon abandoned`)
