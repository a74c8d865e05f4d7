import type { Concept } from '../concepts.js'
import type { Language } from '../lexicon.js'

/** The forms of a verb: bare, past participle and noun. */
interface Verb {
  readonly concept: 'acquire' | 'cancel' | 'issue' | 'allot'
  readonly bare: readonly string[]
  readonly past: readonly string[]
  readonly noun: readonly string[]
}

const VERBS: readonly Verb[] = [
  {
    concept: 'acquire', bare: ['acquire', 'purchase', 'repurchase', 'buy back', 'buy', 'reacquire'],
    past: ['acquired', 'purchased', 'repurchased', 'bought back', 'bought', 'reacquired'],
    noun: ['acquisition(s)', 'purchase(s)', 'repurchases', 'buyback(s)', 'buy backs', 'repurchasing', 'acquiring', 'purchasing', 'buying', 'reacquisition', 'transaction(s) in'],
  },
  { concept: 'cancel', bare: ['cancel', 'retire'], past: ['cancelled', 'canceled', 'retired'], noun: ['cancellation(s)', 'cancelation', 'retirement', 'retiring'] },
  { concept: 'issue', bare: ['issue'], past: ['issued'], noun: ['issuance', 'issuing'] },
  {
    concept: 'allot', bare: ['allot', 'allocate', 'grant', 'offer'], past: ['allotted', 'alloted', 'allocated', 'granted', 'offered'],
    noun: ['allotment', 'allocation', 'granting', 'offering'],
  },
]

/** What stands around a past participle where the thing is still to come: "to be acquired". */
const FUTURE = [
  'to be', 'that may be', 'which may be', 'may be', 'can be', 'that can be', 'scheduled to be', 'planned to be', 'expected to be', 'authorized to be', 'shall be',
  'that will be', 'will be', 'available to be', 'which can be', 'who will be', 'able to be', 'permitted to be',
]

/** Adjectives of what may be done: "repurchasable". */
const ABLE = ['acquirable', 'repurchasable', 'purchasable']

function inflect({ concept, bare, past, noun }: Verb): Language['phrases'] {
  const tensed = concept as 'acquire'
  return [
    [tensed, [...bare, ...noun].join('|')],
    [`${tensed}:past`, past.join('|')],
    [`${tensed}:future`, past.flatMap((form) => FUTURE.map((frame) => `${frame} ${form}`)).join('|')],
    ...(concept === 'acquire'
      ? ([
          ['acquire:future', `${ABLE.join('|')} | authorized for repurchase | authorized for purchase | authorized for acquisition`],
          ['acquire:past', 'repurchases made | purchases made | acquisitions made | repurchases were made | purchases were made'],
        ] as const) : []),
  ]
}

/** Names of the right that an option is. */
const RIGHTS = [
  'stock acquisition right(s)', 'share acquisition right(s)', 'new share acquisition right(s)', 'new stock acquisition right(s)', 'share subscription right(s)',
  'subscription right(s) to shares', 'share option(s)', 'stock option(s)', 'share warrant(s)', 'sar(s)', 'subscription right(s)',
  'common stock acquisition right(s)', 'stock acquisition right stock option(s)', 'acquisition right(s)', 'individual stock option(s)',
  'stock subscription right(s)', 'new share subscription right(s)', 'new stock subscription right(s)', 'share purchase right(s)', 'stock purchase right(s)',
  'share purchase warrant(s)', 'stock purchase warrant(s)', 'stock warrant(s)', 'subscription warrant(s)', 'share acquisition warrant(s)', 'stock acquisition warrant(s)',
  'employee option(s)', 'employee stock option(s)', 'employee share option(s)', 'employee warrant(s)',
]

/** Bonds that carry such rights are bonds: their rights are nobody's options. */
const BONDS_WITH = ['with', 'with the', 'having', 'bearing', 'with attached'].flatMap((tie) =>
  RIGHTS.flatMap((right) => [`bond(s) ${tie} ${right}`, `bond type bond(s) ${tie} ${right}`]),
).join('|')

/** Words that mean an option only among others that do: a voting right is none. */
const LOOSE_RIGHTS = ['unit(s)', 'right(s)', 'option(s)', 'warrant(s)']

/** What is told of rights when they end. */
const CANCELLED = RIGHTS.flatMap((right) => [`cancellation of ${right}`, `cancellation of the ${right}`, `extinguishment of ${right}`, `lapse of ${right}`]).join('|')

const EACH = ['each', 'per', 'every', 'for each', 'per one', 'for one', 'per each', 'each of the', 'one', 'each one of the', 'for every', 'for each of the', 'per unit of', 'per one unit of the', 'per unit of the', 'per one unit of', 'per a', 'of each']

const PER_RIGHT = EACH.flatMap((each) => [...RIGHTS, ...LOOSE_RIGHTS].map((right) => `${each} ${right}`)).join('|')

const SHARE = ['share(s)', 'stock(s)', 'individual share(s)', 'individual stock(s)']
const PER_SHARE = EACH.flatMap((each) => [...SHARE, 'common stock'].map((share) => `${each} ${share}`)).join('|')

const CLASS_OF_SHARES: readonly (readonly [Concept, string])[] = [
  ['shareCommon', `common share(s) | common stock(s) | ordinary share(s) | ordinary stock | shares of common stock | share of common stock | shares of the common stock |
    shares of ordinary stock | shares of common shares`],
  ['sharePreferred', 'preferred share(s) | preferred stock | class a share(s) | class b share(s) | preference share(s)'],
]

/** English words of the labels: what is counted and paid, what is done, who decides. */
export const labels: Language['phrases'] = [
  ...VERBS.flatMap(inflect),
  ...CLASS_OF_SHARES,
  ['share', `${SHARE.join('|')} | shares underlying | shares underlying the | underlying shares`],
  ['right', RIGHTS.join('|')],
  ['right', LOOSE_RIGHTS.join('|'), 'loose'],
  ['perRight', PER_RIGHT],
  ['perShare', PER_SHARE],
  ['person', 'optionee(s) | receiver(s) | person(s) | people | individual(s) | grantee(s) | recipient(s) | allottee(s) | eligible person(s) | members | holders | candidate(s)'],
  ['treasury', 'treasury stock(s) | treasury share(s) | own shares | own stock(s) | shares of treasury stock | held in treasury | in treasury'],
  ['issued', 'issued shares | newly issued shares | outstanding shares | issued and outstanding | outstanding | shares outstanding | shares issued | issued and outstanding shares | shares issued and outstanding | shares in issue | ordinary shares in issue | common shares in issue'],
  ['excludingTreasury', `excluding treasury | excluding treasury stock(s) | excluding treasury share(s) | excluding own shares | excludes treasury shares | excluding the treasury shares | excluding the treasury stock |
    less treasury stock | treasury stock not counted | treasury shares not counted | treasury stock left out | treasury shares left out | treasury shares excluded | treasury stock excluded | other than treasury stock |
    other than treasury shares | not including treasury stock | not including treasury shares | excluding own stock | excluding shares held in treasury | without treasury shares | without treasury stock | own shares excluded | net of treasury stock | net of treasury shares | excluding shares of treasury stock |
    except treasury stock(s) | except treasury share(s) | except for treasury stock | except for treasury shares | except own shares | excepting treasury shares | exclusive of treasury stock | exclusive of treasury shares |
    less treasury shares | less own shares | other than own shares | net of own shares | without own shares | after deducting treasury shares | after deducting treasury stock | excludes treasury stock | excluding its own shares |
    excl treasury stock(s) | excl treasury share(s) | excl own shares | excluding the number of treasury shares | excluding number of treasury shares | after deducting own shares`],
  ['number', 'number | numbers | quantity | count'],
  ['amount', 'amount | cost | costs | value | sum | aggregate value | money'],
  ['price', 'price | prices'],
  ['exercisePrice', 'exercise price | exercise prices | subscription price | exercise value | strike price'],
  ['payment', 'payment | payments | paid | to be paid | pay | pays | paid in | to be paid in | consideration | spent | to be spent | contributed | to be contributed | contribution | payable | pay in | paying in | pay in amount | invested | to be invested | cash to be paid | subscription'],
  ['finalTerms', 'final terms | finalized terms | final details | finalization of terms'],
  ['determine', 'determined | determination | determines | finalize | finalise | finalised | finalises | finalisation | finalizing | finalized | finalizes | finalization | fixed | settled | settles | determining'],
  ['series', 'series | round of'],
  ['setOff', 'set off | setting off | offset | offsetting | setoff'],
  ['condition', 'condition(s) | restriction(s) | vesting'],
  ['average', 'average'],
  ['formulaWord', 'closing price | closing prices | fair price | fair value | market price | market value | formula | black scholes model | multiplied by'],
  ['reserve', 'additional paid in capital | capital reserve | capital reserves | legal capital surplus | retained earnings'],
  ['increase', 'increase | increased | increases'],
  ['director', 'director(s)'],
  ['officer', 'officer(s) | executive(s)'],
  ['employee', 'employee(s) | manager(s) | staff'],
  ['subsidiary', 'subsidiary | subsidiaries | affiliate | affiliates | affiliated companies | group companies'],
  ['effective', 'effective'],
  ['percent', 'percentage | ratio | proportion | equivalent to | represents | equal to | rate'],
  ['period', 'period | term | schedule | duration | timing | terms of acquisition | window | buyback window | time frame | timeframe | time of'],
  ['date', 'date | day | dates | planned date | planned dates | expected date'],
  ['date:scheduled', 'scheduled date | scheduled date of'], // of a filing, in a head, as well as of an allotment or a cancellation
  ['method', 'method | methods | transaction type | manner | manner of | way of | how bought | how purchased | how acquired | how repurchased | how bought back'],
  ['class', 'class | type | kind | types | classes'],
  ['reason', 'reason | reasons | cause of | causes of | purpose | purposes | background | objective | rationale | aim'],
  ['name', 'name'],
  ['maximum', 'up to | maximum | upper limit | upper limits | limit | ceiling | maximum limit | at most | not exceeding | limited to | initially limited to | max | no more than | not more than'],
  ['exercise', 'exercise | exercised | exercising | exercisable | upon exercise | upon the exercise | conversion'],
  ['resolve', `resolution | resolutions | resolved | decided | decision | decisions | adopted | approved | approval | authorized | authorization | approving | resolves | resolve | determined at | passed |
    authorised | authorisation`],
  ['cumulative', 'cumulative | accumulated | accumulative | accumulation | cumulatively | running total | to date | aggregated total | progress to date | so far | total to date | sum of all | total of all | aggregate of all | sum total | in total so far | totals to date | since the start | since the beginning'],
  ['complete', 'outcome | completion | completed | conclusion | concluded | termination | results of | result of | results of the | end of | expiration | finished | completes | terminated | terminates'],
  ['progress', 'status | progress | situation | interim report | progress status | current status | state'],
  ['reference', 'reference | for reference | for your reference'],
  ['basisTrade', `trade date | trade dates | trade base | trade basis | execution basis | execution base | execution date | contract basis | contract date | contract base | trading date | based on trade date |
    based on contract date | based on execution date | transaction date basis | on a contract basis | on a trade date basis | on an execution basis | agreement basis | commitment basis |
    based on contract | based on contracts | based on the contract date | based on the trade date | based on trading date | based on execution | contract date basis | trading date basis | execution date basis`],
  ['reportingMonth', 'reporting month | reporting period | month reported | period reported'],
  ['basisSettlement', 'settlement date | settlement basis | delivery basis | delivery date | settlement base | on a settlement basis | settlement date basis | delivery date basis | based on settlement date | based on delivery date | based on settlement'],
  ['capital', 'stated capital | capital stock | paid in capital | capital'],
  ['board', `board of directors | board of director | board | board meeting | meeting of the board of directors | board of directors meeting`],
  ['shareholdersMeeting', `general meeting of shareholders | general meeting of the shareholders | shareholders meeting | ordinary general meeting of shareholders | annual general meeting of shareholders | general shareholders meeting |
    meeting of shareholders | ordinary general shareholders meeting | general meeting of stockholders | annual meeting of shareholders | ordinary general meeting of stockholders | annual general meeting`],
  ['announce', 'announced | announces | announce | announcing | announcement | reported | reports | report | made public | makes known | made known | informs | hereby announces | published | gives notice | notifies'],
  ['other', 'other | others | other matters | miscellaneous'],
  ['exchange', 'stock exchange | stock exchanges | securities exchange'],
  ['market', 'market | open market | auction market | markets'],
  ['article', 'article(s) | section(s)'],
  ['incorporation', 'articles of incorporation | article of incorporation | articles of association'],
  ['shareTrust', `share delivery trust | board benefit trust | stock benefit trust | stock granting trust | share granting trust | employee stock ownership plan | esop | bbt | share benefit trust |
    stock compensation trust | share based compensation trust | performance linked stock compensation | stock compensation plan using a trust | officer compensation trust | bip trust | trust type`],
  ['otherRights', `third party allotment | third party allocation | rights offering | takeover defense | takeover defence | takeover defenses | anti takeover | anti takeover measures |
    large scale acquisition(s) | large scale purchase(s) | adjustment of exercise price(s) | adjustment of the exercise price(s) | adjustment to exercise price(s) | adjustment to the exercise price(s) |
    exercise price adjustment(s) | ${CANCELLED} | monthly exercise | monthly status of exercise | exercise status | mass exercise | large scale exercise | large volume exercise`],
  ['restrictedStock', 'restricted stock | restricted shares | restricted share | restricted stock unit(s) | transfer restricted shares | shares with transfer restrictions | restricted stock compensation | performance share(s) | performance share unit(s) | performance based | performance linked'],
  ['offering', 'public offering(s) | secondary offering(s) | global offering | follow on offering | equity offering | offering of new shares | offering of shares | international offering'],
  ['bond', `bond(s) | notes due | debentures | shelf registration | ${BONDS_WITH}`], ['merger', 'merger | absorption type | share exchange | company split'],
  ['tenderOffer', 'tender offer | takeover bid | tendered'],
  ['split', 'stock split | share split | stock splits | share splits'],
  ['dispose', 'disposal | dispose | disposed | disposition'],
]
