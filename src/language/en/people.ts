/**
 * Words for groups of people, and the small words around their numbers. They stay out of the lexicon: only the item about the allottees asks for them.
 */
import { oneOf, type WordTest } from '../words.js'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))
/** A test for words and the same words with an s behind them. */
const bothNumbers = (words: string): WordTest => oneOf(`${words} ${words.split(/\s+/).join('s ')}s`)

/** What a group that gets rights is called. */
const PEOPLE = `director officer employee auditor manager executive staff advisor adviser consultant president vice-president vp riji worker counselor
  counsellor engineer personnel secretary chairman chairperson ceo coo cfo member partner researcher scientist fellow collaborator retiree trustee head leader
  specialist contractor inheritor heir doctor physician supplier lecturer professor expert shikkoyakuin instructor associate`
/** In the singular and the plural. */
export const isPeople = bothNumbers(PEOPLE)

/** Words that count heads and say nothing of the group. */
const HEAD_WORDS = 'person people individual name grantee recipient allottee headcount holder participant'
export const HEADS = set(HEAD_WORDS)
/** In the singular and the plural. */
export const isHeads = bothNumbers(HEAD_WORDS)

/** Words that begin or end no group's name. */
export const EDGES = set(`and or with for to a an of in as well also further another additional additionally while respectively up maximum totaling totalling total totals amounting aggregate
  approximately about plus namely comprising consisting being is are will shall be has have by from on at not exceeding numbering subtotal including whom which excluding except out`)

/** A line that ends with one of these goes on. */
export const TIES = set('and or with for to a an of in the by its as from')

/** A sum over what stands before or behind. */
export const isSum = oneOf('total totaling totalling totals aggregate sum')

/** After these a sentence tells something else about the same people. */
export const ASIDES = set('note among including includes included whom these those please provided however where if concurrently since because therefore excludes')

/** Words that end a group's name when a sentence goes on. */
export const MODALS = set('shall will are were is was receive receives received')

/** Relative words: a verb behind one still belongs to the group's name. */
export const RELATIVES = set('who whom whose which that')

/** Before a number that goes to people. */
export const TARGETS = set('to for among')

/** The first words of a head that names the groups, not a number. */
export const GROUP_HEADS = set('scope category categories classification position title class type eligible grantee grantees allottee allottees recipients recipient name names division details')

/** Before a number that points to something: "Note 1", "No. 3", "fiscal 2018". */
export const POINTERS = set('fiscal fy note notes no article articles item items series paragraph section table appendix page rule')

/** Words that open brackets whose numbers are nobody's allotment. */
export const BRACKETED = set('including include includes included excluding except which whom each these among other')

/** Of people in brackets who get nothing. */
export const isRefusal = oneOf('none declined declines refused waived withdrew resigned retired excluded')

/** After "three of". */
export const isOwner = oneOf('the its our')

/** Behind a number these begin other words than those that it counts. */
export const isJoint = oneOf('to for and of in')

/** "between 20 and 60", "from 20 to 60": what one person gets at least and at most. */
export const isBetween = oneOf('between from')
/** "per person", "for each allottee". */
export const isPer = oneOf('per each')

/** "each for 100 shares", "each covering 100 shares". */
export const isEach = oneOf('each')
export const isGiving = oneOf('for covering giving carrying representing over entitling granting')

/** The second half of an office: "Audit & Supervisory Board Member". */
export const isJointOffice = oneOf('supervisory')

export const isWhole = oneOf('total all')
/** Between "total" and its number: "a total number of 40". */
export const isBeforeCount = oneOf('of a number')
/** Heads that ask for more than names: "Eligible persons and number". */
export const isEligible = oneOf('eligible')
export const isHeadcount = oneOf('headcount')
/** "of whom 5 are officers". */
export const isWhom = oneOf('whom which')
/** "The rights are 500", "was 500". */
export const isCopula = oneOf('are were is was')
/** "The company has 50 directors": what there is, no allotment. */
export const isHaving = oneOf('has have had employs employed')
/** "please note that", "provided, however, that". */
export const isProviso = oneOf('please note provided however')
/** Asides that may belong to a name. */
export const isConcurrently = oneOf('concurrently')
export const isIncluding = oneOf('including')
export const isAmong = oneOf('among')
/** "excluding the 3 outside directors": who gets nothing. */
export const isExcluding = oneOf('excluding except excepting')
/** "84 employees out of the 2,310". */
export const isOut = oneOf('out')
/** "(planned: 84 employees)": of numbers that did not come out so. */
export const isPlanned = oneOf('planned plan initially originally scheduled expected')

/** "What one optionee may be granted": a rule, no grant. */
export const isMay = oneOf('may can must shall could should')
