import type { Language } from '../lexicon.js'
import { oneOf } from '../words.js'

/** Scales with the yen glued to them: "JPYmillion". */
export const isYenScale = oneOf('millionyen millionsyen yenmillion jpymillion billionyen yenbillion jpybillion')

/** Letters glued to an amount: "$68.7M". */
export const isMillionLetter = oneOf('m')
export const isBillionLetter = oneOf('b')

/** What joins a scale to its currency: "of", "or" (a slip for it), "in", the letters of "U.S.". */
export const isUnitJoint = oneOf('of or in u s')
/** "Amounts in yen", "Figures are stated in yen unless otherwise noted": the words round a table's currency. */
export const isAmountsWord = oneOf('amounts figures')
export const isAmountsVerb = oneOf('are all expressed shown stated presented')
export const isExceptWord = oneOf('unless except')
/** What stands between two currencies of one scale: "Millions of yen and U.S. dollars". */
export const CURRENCY_JOINTS: ReadonlySet<string> = new Set(['and', '/', '&', 'and u.s.', '/ u.s.', '/u.s.', '& u.s.', '&u.s.'])

/** A hundredth of a pound, and the letter glued to an amount of them: "14.2p". */
export const isPence = oneOf('pence p')
/** A hundredth of a yen. */
export const isSen = oneOf('sen')
/** What a number of trading units or options is counted in, beside its shares. */
export const isLot = oneOf('unit units lot lots')

/** What is glued to a number in digits that counts in a row: "3rd". */
export const isOrdinalEnd = oneOf('st nd rd th')
/** Words for 0, or for nothing to be told. */
export const isNothing = oneOf('no not none nil zero')

/** The months, their short forms, and the slips of the pen that releases print. */
const MONTHS = [
  'january | jan | januray | janurary', 'february | feb | feburary | febuary', 'march | mar', 'april | apr', 'may', 'june | jun', 'july | jul', 'august | aug | agust',
  'september | sept | sep | septermber | septemer | septmber | setpember | setember', 'october | oct | ocotober | ocober | octber', 'november | nov | novemeber | novermber | novmber',
  'december | dec | decemeber | decmber | decemer',
]

const NUMERALS = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen',
  'seventeen', 'eighteen', 'nineteen', 'twenty',
]

const ORDINALS = [
  'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth',
  'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth',
]

const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** Compounds of a ten and a one: "thirty-second" is 32. The hyphen is no token. */
const compounds = (ones: readonly string[]) =>
  TENS.flatMap((ten, t) => ones.map((one, i) => [`${ten} ${one}`, (t + 2) * 10 + i + 1] as const))

/** English words inside values: months, scales, currencies, numbers in words, what is open, what is free. */
export const values: Language['phrases'] = [
  ...MONTHS.map((words, i) => ['month', words, i + 1] as const),
  ['scale', 'hundred', 1e2], ['scale', 'thousand(s) | thousand of | thousands of', 1e3], ['scale', 'million(s) | million of | millions of | mil | mn | mln | millionsof | millionof | millionyen | millionsyen | yenmillion | jpymillion', 1e6],
  ['scale', 'billion(s) | billion of | billions of | bil | bn | bln | billionsof | billionof | billionyen | yenbillion | jpybillion', 1e9], ['scale', 'trillion(s) | trillion of | trillions of', 1e12],
  ['scale', 'hundred thousand(s) | hundreds of thousands', 1e5], ['scale', 'hundred million(s) | hundred million of | hundred millions of | hundreds of millions', 1e8],
  ['scale', 'hundred billion(s) | hundred billions of | hundreds of billions', 1e11], ['scale', 'thousand million(s) | thousand millions of', 1e9],
  ['scale', 'millionup | milliondown', 1e6], ['scale', 'billionup | billiondown', 1e9], ['scale', 'trillionup | trilliondown', 1e12], // cells glued
  ['scale', 'cent(s) | pence', 0.01], // of the currency that the text speaks of
  ['currency', 'yen | yen sen | jpy | japanese yen | jy', 'JPY'], ['currency', 'usd | us dollar(s) | u s dollar(s) | dollar(s)', 'USD'],
  ['currency', 'euro(s) | eur', 'EUR'], ['currency', 'gbp | pounds sterling', 'GBP'], ['currency', 'rmb | cny | renminbi', 'CNY'],
  ['currency', 'dkk', 'DKK'], ['currency', 'nok', 'NOK'], ['currency', 'sek', 'SEK'], ['currency', 'chf', 'CHF'], ['currency', 'sgd | singapore dollar(s)', 'SGD'], ['currency', 'hkd | hong kong dollar(s) | hk dollar(s)', 'HKD'],
  ['currency', 'aud | australian dollar(s)', 'AUD'], ['currency', 'cad | canadian dollar(s)', 'CAD'], ['currency', 'nzd | new zealand dollar(s)', 'NZD'],
  ['currency', 'krw | korean won | south korean won', 'KRW'], ['currency', 'inr | rupee(s) | indian rupee(s)', 'INR'], ['currency', 'thb | baht | thai baht', 'THB'],
  ['currency', 'myr | ringgit', 'MYR'], ['currency', 'idr | rupiah', 'IDR'], ['currency', 'php | philippine peso(s)', 'PHP'], ['currency', 'vnd | vietnamese dong', 'VND'],
  ['currency', 'brl', 'BRL'], ['currency', 'mxn', 'MXN'], ['currency', 'zar | south african rand', 'ZAR'], ['currency', 'pln | zloty', 'PLN'], ['currency', 'czk', 'CZK'], ['currency', 'huf', 'HUF'],
  ['scale', 'crore(s) | crore of | crores of', 1e7], ['scale', 'lakh(s) | lakh of | lakhs of', 1e5],
  ['currency', 'twd | ntd | new taiwan dollar(s) | nt dollar(s) | taiwan dollar(s)', 'TWD'],
  ['percentSign', 'percent | per cent | pct'],
  ...NUMERALS.map((word, i) => ['numeral', word, i] as const),
  ...TENS.slice(1).map((word, i) => ['numeral', word, (i + 3) * 10] as const),
  ...compounds(NUMERALS.slice(1, 10)).map(([word, n]) => ['numeral', word, n] as const),
  ['numeral', 'one hundred', 100], ['numeral', 'one thousand', 1000], ['numeral', 'two hundred', 200], ['numeral', 'five hundred', 500],
  ...ORDINALS.map((word, i) => ['ordinal', word, i + 1] as const),
  ...['thirtieth', 'fortieth', 'fiftieth', 'sixtieth', 'seventieth', 'eightieth', 'ninetieth'].map((word, i) => ['ordinal', word, (i + 3) * 10] as const),
  ...compounds(ORDINALS.slice(0, 9)).map(([word, n]) => ['ordinal', word, n] as const),
  ['fraction', 'one half | half of | a half', 0.5],
  ['roundUp', 'rounded up | round up | rounded upward | raised to'], ['roundDown', 'rounded down | round down | rounded off | disregarded | discarded | truncated | cut off | omitted | rounding down | truncating'],
  ['roundNearest', 'rounded to the nearest'],
  ['none', 'none | not applicable | nil'],
  ['free', `without consideration | without receipt of consideration | without receiving consideration | without receipt of any consideration | without any consideration | issued free | allotted free | granted free | without charge | at no cost | no charge | for nothing | no money is paid | no money has to be paid | free of charge | charge free | free issue | gratis | no consideration | no cash payment | no payment | gratuitous | gratuitously |
    without payment | without a payment | without any payment | not require payment | no payment of money | payment of money is not necessary | payment is not necessary |
    payment of money is not required | no monetary payment | not necessary | not required | no money | without contribution | nothing | payment not required`],
  ['pending', `pending | unsettled | left unsettled | left open | still open | left undecided | to be settled | not been determined | not been decided | left undetermined | to be decided | to be determined | undecided | undetermined | indeterminate | yet to be determined | yet to be decided | to be fixed | unfixed | not fixed | not yet fixed | not yet determined |
    not yet decided | will be decided | will be determined | tbd | shall be determined | shall be decided`],
  ['today', 'today'],
  ['dateFrom', 'from | between | starting on | beginning on | started on | commencing on | starting from | starting | commencing | begins on | starts on | commences on | beginning from | begins from | starts from | commences from'],
  ['dateTo', 'to | through | until | till | ending on | ended on | up until | thru | ends on | up to and including'],
  ['dateAsOf', 'as of | as at | as on'],
]
