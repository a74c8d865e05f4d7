import type { Language } from '../lexicon.js'
import { oneOf } from '../words.js'

/** Of a figure before its adjustment: "reported earnings". */
export const isReportedWord = oneOf('reported statutory')
export const isTotal = oneOf('total')
export const isOverall = oneOf('overall')
/** What a sentence may be told in that is no part of a company: "in this environment, net sales", "in addition, net income". */
export const isCircumstance = oneOf(`addition total terms particular general fact short sum brief turn all contrast conclusion response line light view environment environments circumstances
  conditions condition situation situations climate context setting backdrop background process result results yen dollars dollar euros currency currencies basis year years quarter period half term month
  months time meantime meanwhile world economy return end detail details group company performance profit profits income sales earnings revenue rate rates`)
export const isAmong = oneOf('among')
/** Others than the company, whose word on a figure is a guess. */
export const isGuesser = oneOf('analyst analysts consensus economist economists')
/** Whose forecast is none of the company's. */
export const isOutsider = oneOf('analyst analysts consensus economist economists market street')
/** Of goods: "large printers sold well" */
export const isSold = oneOf('sold')
/** Words of a clause that tells why: "as the Paper Division did well, …". */
export const isSince = oneOf('as since because with')
/** "since the listing" */
export const isSinceWord = oneOf('since')
/** Words behind which "reported" is the verb: "the company reported". */
export const isSubject = oneOf('company group it we also has have today')
/** "an increase over last year's" */
export const isOver = oneOf('over on from')
/** "3 billion yen more than a year ago" */
export const isMoreOrLess = oneOf('more less better worse')
export const isMore = oneOf('more')
export const isLess = oneOf('less')
/** "3 billion yen short of the plan": behind a difference, which is no figure's value */
export const isDifferent = oneOf('above below short under beyond ahead behind')
/** Nouns of what something did to a figure: "the effect of the yen on operating income", "the contribution to net sales". */
export const isEffect = oneOf('effect effects impact impacts influence contribution contributions boost variance swing improvement deterioration worsening gap movement drag')
export const isDiluted = oneOf('diluted')
/** Before an amount that is not exact. */
export const isAbout = oneOf('approx approximately about around nearly almost roughly circa')
/** Words for a part of a company, beside "segment" and "business". */
export const isBusinessPart = oneOf('operation operations unit units sector sectors field fields area areas market markets domain domains')
export const isSegmentWord = oneOf('segment division')
export const isReview = oneOf('review results performance overview highlights')
/** "for the fiscal year under review" */
export const isUnder = oneOf('under')
export const isReviewed = oneOf('review')
/** "in the range of $5 to $6 million" */
export const isRange = oneOf('range')
export const isWhich = oneOf('which')
/** Words that count the parts behind "of". */
export const isSomeOf = oneOf('all both each two three four five six main')
/** "in both Japan and Europe" */
export const isBoth = oneOf('both all')
/** "Europe remained strong" */
export const isStayed = oneOf('remained stayed continued grew rose fell declined')
/** "in Japan and other countries" */
export const isElseWord = oneOf('other elsewhere abroad others')
/** Words that join a place to another: "in Japan as well as overseas". */
export const isAlso = oneOf('as well plus')
/** Verbs of what is to come. */
export const isWill = oneOf('will would shall')
/** With a small letter, which the month has not. */
export const isMay = oneOf('may might could should')
/** "five years ago" */
export const isAgo = oneOf('ago')
export const isYears = oneOf('years quarters')
/** "two years earlier" */
export const isBefore = oneOf('before earlier previously')
/** "the pre-pandemic level", "before the coronavirus": of a year that no number names */
export const isCrisis = oneOf('pandemic covid coronavirus crisis')
/** Verbs of what a company hopes for: "we aim for", "we look for". */
export const isAim = oneOf('aim aims aiming aimed look looks looking hope hopes hoping strive strives striving seek seeks seeking aspire aspires')
/** "aims at" */
export const isAimed = oneOf('aim aims aiming aimed')
/** What is hoped for in years to come. */
export const isGoal = oneOf('goal goals aspiration aspirations ambition ambitions vision sights envisage envisages envisaged envision envisions envisioned milestone benchmark')
export const isTarget = oneOf('target targets targeted targeting')
/** "medium-term", "mid-term", "midterm": each with the word that may stand behind it or in it */
export const isLongTerm = oneOf('medium mid long midterm longterm longrange')
export const isTerm = oneOf('term range midterm longterm longrange')
export const isPlanned = oneOf('planned budgeted targeted')
export const isPlanNoun = oneOf('plan plans target targets vision strategy objective objectives goal goals outlook')
/** What heads sections of forecasts. */
export const isOutlookWord = oneOf('outlook guidance forecast forecasts projection projections')
/** "against this backdrop": nothing is set against anything */
export const isSuch = oneOf('this these such')
export const isAfter = oneOf('after')
/** "had been expected" */
export const isBeen = oneOf('been')
export const isHad = oneOf('had')
/** Verbs of what a headline expects. */
export const isExpects = oneOf('expects forecasts projects anticipates sees predicts foresees eyes targets estimates')
/** "is now seen at" */
export const isSeen = oneOf('seen')
/** "are now seen at" */
export const isPresent = oneOf('is are')
/** Verbs by which a company or a part of it has its figures. */
export const isEarned = oneOf('posted reported announced recorded had saw generated achieved delivered booked earned registered logged showed brought')
/** Words that lead to what a sentence is about: "in terms of profits, …", "as for income, …", "on the profit front, …". */
export const isTopicWord = oneOf('terms regarding concerning regard regards respect as')
export const isFront = oneOf('front side')
/** Whose figure it is says what stands before: "and its operating income". */
export const isIts = oneOf('its their whose')
/** "a $2 million net loss" */
export const isOne = oneOf('a an')
/** "…, with 5 billion yen in net sales" */
export const isWith = oneOf('with')
/** The company in its own sentences. */
export const isSelf = oneOf('company group we it')
/** Words that head what is told of all of the company: "Overview: net sales rose". */
export const isHeadingWord = oneOf('overview summary highlights results performance outlook note notes reference background comment comments details analysis financials finances earnings overall total unaudited audited preliminary provisional tokyo osaka')
/** Another company that the issuer has a share in. */
export const isAffiliate = oneOf('subsidiary affiliate')
/** Another company that a sentence begins with, or that has a figure. */
export const isOtherCompany = oneOf('subsidiary subsidiaries affiliate affiliates parent venture ventures')
/** Verbs and nouns of a company that changes hands: what is said of it is not the buyer's. */
export const isBought = oneOf('acquire acquired acquires acquiring acquisition bought buys buying purchased absorbed merged sold divested transferred')
/** "a firm having net sales of", "whose net sales are" */
export const isHaving = oneOf('having whose')
/** Verbs by which a part has its share in a figure: "lamps accounted for net sales of". */
export const isContributed = oneOf('contributed contributes accounted accounts responsible adds brings')
/** "sales of 3 billion yen were added": by a part, to the company's */
export const isAddedOn = oneOf('added contributed')
/** "cash used in operating activities" */
export const isUsed = oneOf('used outflow outflows')
export const isProvided = oneOf('provided from generated inflow inflows')
/** Verbs of a figure that changes its sign: "swung to a loss". */
export const isSwung = oneOf('turned swung fell slipped sank dropped moved came went into')
export const isPercentWord = oneOf('percent')
/** What begins a clause or a list of clauses, with a subject of its own or without: "as the yen weakened", "and rose". */
export const isClauseStart = oneOf('as since because with while although though whereas but and after when where by')
/** Past verbs of a figure that moves, beside those in "-ed". */
export const isMovedVerb = oneOf('rose fell grew sank shrank slid leapt rises falls grows')
/** Of what a figure's name makes another thing: "sales volume", "sales offices", "income tax". */
export const isCompound = oneOf(`volume volumes price prices pricing office offices staff force forces channel channels network networks floor floors space area outlet outlets store stores expense expenses cost costs
  promotion promotions activity activities effort efforts tax taxes mix commission commissions incentive incentives representative representatives agent agents team teams personnel points`)
/** Nouns whose change is their own: "a price increase of 5%". */
export const isMovedNoun = oneOf(`price prices cost costs volume volumes order orders wage wages rate rates unit units traffic customer customers fee fees rent rents capacity production output headcount demand
  shipment shipments tariff tariffs interest population workforce`)
/** Of an end that is not yet past, or not told to be. */
export const isEnding = oneOf('ending ends end')
/** "the third quarter alone": the months behind it are still its own */
export const isAlone = oneOf('alone standalone')
/** "stand-alone" */
export const isStand = oneOf('stand')
/** What begins a clause that is set beside the main one: "Although orders slowed in the second half, …". */
export const isConjunction = oneOf('although though while whereas despite')
/** "at the end of the quarter" */
export const isEnd = oneOf('end')
/** "the same quarter in 2002" is that of another year. */
export const isSame = oneOf('same')
/** A scale and the word of a change behind it, glued where a page lost its cells: "JPY15.7 billionup61.4%". */
export const isScaleUp = oneOf('millionup billionup trillionup')
export const isScaleDown = oneOf('milliondown billiondown trilliondown')
/** Words of "financial results" between a part of a year and its year. */
export const isOfResults = oneOf('performance financial business operating earnings results')
export const isWas = oneOf('was were')
/** Verbs of what is over. */
export const isPastVerb = oneOf(
  'was were had did came rose fell grew saw stood totaled totalled amounted reached recorded posted registered achieved increased decreased declined dropped climbed improved decided generated reported lost earned swung slumped tumbled surged jumped soared plunged slid shrank narrowed widened halved doubled suffered incurred',
)
/** What makes a sentence of the words around it, but not behind the others: "shares that are to be acquired". */
export const isStated = oneOf('is are was were has have had did')
export const isThatOrWhich = oneOf('that which who')
export const isYearWord = oneOf('year')
export const isPartOfYear = oneOf('quarter year half')
/** Verbs whose object is a figure's amount: "sales totaled 5 billion yen". */
export const isCameTo = oneOf('totaled totalled totaling totalling amounting reached reaching hit posted recorded registered')
/** Words that end a company's name: "Example Corporation revenues". */
export const isCompanyForm = oneOf('corporation corp inc ltd co limited plc')
/** Words that leave a figure what it is: "record sales". */
export const isMere = oneOf('global record higher lower quarterly annual cumulative worldwide wide groupwide companywide')
/** Words whose "of" makes another figure: "cost of sales". */
export const isCost = oneOf('cost costs percent percentage share portion part deal ratio')
/** Words that take something out of the figure behind them: "excluding special items, …". */
export const isLeavingOut = oneOf('excluding without except stripping not')
/** Words behind what makes a figure another: "on a pro forma basis", "in constant currency terms". */
export const isBasis = oneOf('basis bases terms rate rates currency currencies')
/** Whether a word is a participle by its end: "reported", "operating". */
export const isParticiple = (text: string, start: number, end: number): boolean =>
  (end - start > 1 && endsAsPast(text, end)) || (end - start > 2 && text.startsWith('ing', end - 3))

/** "Originally", "previously". */
export const endsAsAdverb = (text: string, end: number): boolean => text.startsWith('ly', end - 2)

/** Whether a word that ends there is a past participle by its end. */
export const endsAsPast = (text: string, end: number): boolean => text.startsWith('ed', end - 2)

/** Nouns before the "of" of a figure's own amount: "sales hit a high of 5 billion yen". */
export const isMeasure = oneOf('high low level peak record tune sum total amount value figure range minimum maximum excess')
/** "the previous high of 5 billion yen": what a figure once was */
export const isFormer = oneOf('previous former earlier past last')
/** Verbs before what a figure once was: "topped the record high of 5 billion yen". */
export const isExceeded = oneOf('exceeded exceeds exceeding surpassed surpasses surpassing topped tops topping beat beats beating eclipsed broke breaking above over past')
/** What one figure is by another in a formula. */
export const isDivided = oneOf('divided')

/** Words behind "equity" that make another figure of it: "equity in earnings of affiliates", "equity method". */
export const isShareIn = oneOf('in method earnings income loss losses profit')

/** Words with a point that ends no sentence. */
export const isShort = oneOf('excl incl inc co corp ltd mr mrs ms dr no vs approx jan feb mar apr jun jul aug sep sept oct nov dec st va jr sr sec art tel ext kk cf pp fig vol ver plc llc')

/** English words that matter in sentences about figures: directions, what is expected, where. */
export const prose: Language['phrases'] = [
  ['increase', `up | increase | increases | increased | increasing | rise | rises | rose | risen | rising | grow | grows | grew | grown | growing | growth | gain | gained | gains | climbed | climb |
    improved | improvement | jumped | higher | expanded | surged | advanced | soared | growth rate | doubled | tripled | leapt | leaped | rebounded | climbing | gaining | improving |
    advance of | jump of | surge of | leap of | rebound of`],
  ['decrease', `down | decrease | decreases | decreased | decreasing | decline | declines | declined | declining | fall | falls | fell | fallen | falling | drop | dropped | drops | dropping | lower |
    reduction | shrank | shrunk | slipped | contracted | contraction | went down | plunged | slid | slipped | dipped |
    tumbled | sank | slumped | weakened | retreated | shrinking | slipping | slide of | plunge of | slump of | dip of | slip of`],
  ['negative', 'negative | minus'],
  ['positive', 'positive'],
  ['respectively', 'respectively | in that order'],
  ['forecast', `forecast | forecasts | forecasted | expected | expects | expect | projected | projects | projection | projections | outlook | guidance | target | targets | estimated | anticipated | anticipates |
    is planned | are planned | expected to be | is expected to be | are expected to be`],
  ['region', `japan | north america | south america | latin america | americas | the americas | europe | asia | asia pacific | apac | emea | china | greater china | taiwan | korea | south korea | india |
    southeast asia | united states | united states and canada | oceania | australia | middle east | africa | middle east and africa | germany | france | uk | united kingdom | brazil | canada | mexico |
    hong kong | singapore | thailand | vietnam | indonesia | malaysia | philippines | asia and oceania | asia oceania | russia | italy | spain | eastern europe | western europe | central europe |
    northern europe | nordics | domestic market | overseas | rest of asia | rest of the world | other asia | central america | east asia | south asia | mainland china | north american | european | latin american | asian`],
  ['perShareDiluted', 'per diluted share | per diluted common share | per fully diluted share | diluted per share'],
  ['perShare', 'per common share | per basic share | per basic and diluted share | per basic and diluted common share'],
  ['beforeTax', 'before income'],
  ['monthCount', 'months | month period'],
  ['firstHalf', 'st half'], ['secondHalf', 'nd half'], ['quarter', 'st quarter | nd quarter | rd quarter | th quarter'],
  ['adjusted', 'without | not including | stripping out | except for'],
  ['yearEnded', 'accounting period ended | accounting year ended | full year ended | twelve months ended | year to'],
  ['yearEnding', 'accounting period ending | accounting year ending | full year ending | twelve months ending'],
  ['yearOnYear', 'yo y'], ['previousQuarter', 'qo q'], // a capital begins a word: "YoY"
  ['gaap', 'gaap | generally accepted accounting principles'],
  ['highlight', 'highlights | highlight'],
  ['customer', 'customers | customer | clients | new customers'],
  ['about', 'about'],
  ['forwardLooking', `forward looking statements | forward looking statement | forward looking | cautionary statement | cautionary statements | safe harbor | safe harbour | cautionary note`],
]
