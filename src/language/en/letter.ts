import type { Language } from '../lexicon.js'
import { firstOf, oneOf } from '../words.js'

/** English words around the text of a release: the labels of its head, the exchanges, the forms that it is filed with. */
export const letter: Language['phrases'] = [
  ['companyName', `company name | name of registrant | corporate name | listed company name | name of listed company | listed stock name | name of company | name of the company | name of listed stock |
    name of the listed company | name of issuer | company names | listed company`],
  ['representative', `representative | representatives | name of representative | name and title of representative | representative director | representative person | president and ceo |
    company representative | name of representative director | title and name of representative | representative executive officer`],
  ['contact', `contact | contacts | contact person | name and title of contact person | contact information | inquiries | inquiry | inquiries to | inquiries to be addressed to |
    contact for inquiries | for inquiries | enquiries | enquiry | for further information | for further information please contact | for more information | for more information contact |
    person in charge | name of contact person | media contact | investor contact | investor relations contact | media relations contact | person to contact | press contact |
    for inquiries please contact | inquiries contact | contact details | contact address | contacts for inquiries | media inquiries | for further inquiries | please contact |
    for further information contact | responsible person for inquiries | contact point | contact us | title and name of contact person | investor inquiries`],
  ['listing', `listed | stock exchange listing(s) | listed locations | stock listing(s) | listing(s) | listed exchange(s) | listing exchange(s) | stock exchange listed | listed stock exchange(s) |
    stock exchange on which listed | listed on | listed market | stock exchanges on which the shares are listed | stock exchange(s) listed | market listed | exchange listed | shares listed | listed stock market`],
  ['code', `code number | securities code | stock code | code no | securities code number | security code | local securities code number | ticker | ticker symbol | ticker code |
    code | securities identification code | listing code | listing code number | stock code number | securities code no | local code | stock number | company code`],
  ['phone', 'tel | telephone | phone | telephone number | phone number | tel no | telephone no | tel number | phone no | telephone numbers'],
  ['fax', 'fax | facsimile | fax number | fax no'],
  ['email', 'email | e mail | mail | e mail address | email address'],
  ['url', 'url | website | web site | homepage | home page'],
  ['address', `head office | headquarters | head office location | location of head office | address | address of head office | headquarters address | location | registered office | head office address |
    location of headquarters | company domicile | domicile`],
  ['headField', `filing of quarterly report | start of distribution of dividends | supplementary documents | supplementary material |
    preparation of supplementary material | holding of quarterly financial results meeting | financial results meeting | scheduled dividend payment date | scheduled dividend payment`],
  ['exchange', 'tse | tyo | tokyo stock exchange(s) | tokyo securities exchange(s)', 'TSE'], ['exchange', 'ose | osaka securities exchange(s) | osaka stock exchange(s)', 'OSE'],
  ['exchange', 'nse | nagoya stock exchange(s)', 'NSE'], ['exchange', 'fse | fukuoka stock exchange(s)', 'FSE'], ['exchange', 'sse | sapporo securities exchange(s) | sapporo stock exchange(s)', 'SSE'],
  ['exchange', 'jasdaq | jasdaq securities exchange | jasdaq market', 'JASDAQ'], ['exchange', 'nasdaq | nasdaqcm | nasdaqgs | nasdaqgm | nasdaq cm | nasdaq gs | nasdaq gm | nasdaq global market | nasdaq global select market | nasdaq capital market', 'NASDAQ'],
  ['exchange', 'nyse | new york stock exchange', 'NYSE'], ['exchange', 'lse | london stock exchange', 'LSE'], ['exchange', 'hkex | sehk | hong kong stock exchange | stock exchange of hong kong', 'HKEX'],
  ['exchange', 'sgx | singapore exchange', 'SGX'], ['exchange', 'tsx | toronto stock exchange', 'TSX'], ['exchange', 'euronext', 'Euronext'], ['exchange', 'asx', 'ASX'],
  ['parent', 'parent company | the parent company of | parent company of'],
  ['filing', `securities and exchange commission | commission file number | commission file no | registrant | translation of registrant's name into english | translation of registrants name into english | foreign private issuer |
    address of principal executive offices | securities exchange act of | securities exchange act`],
  ['translationNote', `japanese version | japanese original | english translation of | english rendering | original japanese | for information only | translation of report filed |
    translated from the original japanese | for reference only | for reference purposes | information only | is a translation | convenience translation |
    unofficial translation of | information contained in this news release | information contained in this release | subject to change without prior notice | subject to change without notice |
    take no responsibility for the contents of | securities of a japanese company | securities of a foreign company | federal securities laws | may purchase securities otherwise |
    may not be published | tender offer mentioned herein`],
  ['forwardLooking', `forward looking statement(s) | cautionary statement(s) | safe harbor statement | safe harbor | concerning forward looking statements | notice regarding forward looking statements |
    cautionary note | risk factors | cautionary note regarding forward looking statements`],
  ['disclaimer', 'disclaimer | disclaimers | notes to this release | legal notice'],
]

/** Words that a date hangs on: "ended June 30, 2015", "as of March 31": no date of its own. */
/** Of these links the nouns, and "through", by which a thing is done as well: a line that ends with one may be whole. */
export const isLooseLink = oneOf('year month months period through by')
export const isLink = oneOf('on of ended ending end from to as until by dated through and since after before in at till between for the year month months period beginning commencing than date scheduled')

/** What ends a company's name. */
export const isSuffix = oneOf(`inc incorporated corp corporation co ltd limited company plc llc holdings group bank ag sa nv bv se ab abp asa oyj gmbh lp reit trust kk`)
/** What a name may be printed with or without. */
export const isForm = oneOf('inc incorporated corp corporation co ltd limited company plc llc the')
/** Of these a name may end only where it stands for itself: "The Example Bank", "Example Holdings". */
export const isStrongSuffix = oneOf('inc incorporated corp corporation co ltd limited plc llc ag sa nv bv se ab abp asa oyj gmbh lp kk')
/** Of these the ones printed with points: "K.K.". */
export const DOTTED_FORMS: ReadonlySet<string> = new Set(['kk', 'sa', 'nv', 'ag', 'lp'])
export const isNameOf = oneOf('bank the')
/** Words of a headline that no company is called by: its name begins behind them. */
export const isNoName = oneOf('notice notification announcement immediate release forecast forecasts revision revisions modification modifications amendment amendments difference differences')
export const isWeakSuffix = oneOf('company holdings group bank trust')

/** "Example REIT", "Example Investment Corporation": a fund that invests in property. */
export const isReit = oneOf('reit reits')
export const isInvestment = oneOf('investment')
export const isCorporation = oneOf('corporation')

/** Small words inside a name or a place that is otherwise printed with capitals. */
export const isSmall = oneOf('of and the for de')

/** A headline's line that ends in one of these goes on. */
export const isOpenEnd = oneOf('upon with under regarding concerning against via per into onto towards among without relating due our its')

/** A line that begins with one of these is the rest of a headline. */
export const isHangingStart = oneOf('utilizing utilising using regarding concerning relating involving accompanying')

/** Words that begin or make a headline. */
export const isHeadWord = oneOf(`notice notification transaction transactions purchase purchases programme program announcement announces announce announced reports report results result revision revisions revises revised overview highlights status update progress completion
  termination resolution decision decisions determination determines allotment allocation issuance issue issues grant granting acquisition repurchase repurchases buyback cancellation retirement forecast forecasts projections
  amendment amendments difference differences change changes summary consolidated financial earnings quarterly stock share shares treasury options dividend dividends outlook guidance
  finalizes details terms exercise price quarter performance posts statements projection outline settlement publication`)
/** Of these one alone makes a headline. */
export const isNotice = oneOf('notice notification announcement announces announce announcing finalizes issuance revises revision revisions reports determination allotment overview highlights')

/** Of these the nouns: with one a headline begins, whatever a site prints before it. */
export const isNoticeNoun = oneOf('notice notification announcement')

/** Of these one makes a headline tell something that was done or decided. */
export const isNews = oneOf('notice notification announcement announces announce announcing finalizes revises revision revisions amendment amendments resolution results')
/** "Consolidated Financial Summary" */
export const isSummary = oneOf('summary')

/** Headings of an earnings release behind its lead: "Overview of FY2021 Financial Results" begins no new release. */
export const isSectionName = oneOf('overview highlights')

/** What a prose sentence of a release begins with, and what it does. */
export const isProseStart = oneOf('with in at given as based following we our this these what pursuant although since please it our while after under for')
export const isTold = oneOf(`today hereby hereinafter hereafter announced resolved decided reported published said gave posted determined informs approved`)
export const isTells = oneOf('announces announce reports informs notifies')
export const isThat = oneOf('that today hereby the its as you')

/** Words of an office or of a department, not of a person's name. */
export const isOffice = oneOf(`manager director directors officer officers president chairman chairperson chief executive vice senior general managing department dept division div office unit group relations communications
  communication planning finance accounting corporate public legal administration administrative head leader member board cfo ceo coo ir pr acting deputy secretary statutory treasurer controller
  investor affairs strategy management team section business operations company representative operating charge promotion branding development sustainability auditor secretaries bureau center centre headquarters`)
/** Of these one makes a person's title. */
export const isTitle = oneOf('manager director officer president chairman chairperson chief executive head leader cfo ceo coo secretary treasurer controller member deputy auditor')
/** Offices that stand in no company's name. */
export const isChair = oneOf('manager director directors officer officers president chairman')
export const isHonorific = oneOf('mr mrs ms miss dr')

const ARTICLE = 'article articles'
export const isArticle = oneOf(ARTICLE)
export const nextArticle = firstOf(ARTICLE)
export const isParagraph = oneOf('paragraph paragraphs para section sections')
export const isSections = oneOf('sections')
export const isItem = oneOf('item items')
export const isLawWord = oneOf('act law code')
/** Small words before a law's name: "the former", "supplementary provisions of". */
export const isLawLead = oneOf('former supplementary provision provisions old and amended')
/** Small words in a law's subject: "Partial Amendments to the Commercial Code". */
export const isInSubject = oneOf('of the to and for on')
export const isJapan = oneOf('japan')
/** The law whose articles have branch numbers, "280-20", and what is left of its name. */
export const COMMERCIAL_CODE = /commercial code/i
export const COMMERCIAL = /commercial/i
/** "in accordance with Articles 236 …": what says that a release rests on a law. */
export const isRestingOn = oneOf('accordance pursuant based')
/** Whether a small word may be the verb behind a name, by its end: "changes", "revised". */
export const endsAsVerb = (word: string): boolean => word.length > 3 && (word.endsWith('s') || word.endsWith('ed'))
/** Whether the verb is that of one, not of several: "announces", "has". */
export const endsAsOne = (word: string): boolean => word.length > 2 && word.endsWith('s')
export const isAndOr = oneOf('and or')
export const isCity = oneOf('tokyo osaka nagoya fukuoka sapporo mothers hercules')
/** Words of an exchange's section: "First Section of the", "Prime Market". */
export const isSection = oneOf('first second st nd section sections prime standard growth premier main mothers hercules market of the and on')
/** What a city means in the field of listings. */
export const CITY_EXCHANGE: Readonly<Record<string, string>> = { tokyo: 'TSE', osaka: 'OSE', nagoya: 'NSE', fukuoka: 'FSE', sapporo: 'SSE', mothers: 'TSE', hercules: 'OSE' }

/** Furniture of sites and papers: a line of these words alone is nobody's headline. */
export const isFurniture = oneOf(`for immediate release releases press news index main content skip to top of page home advertisement print print company corporate regulatory uk use whom it may concern concerned all parties translation reference
  english provisional only transcription the text starts here room exhibit unofficial financial pdf kb size px start display at download document documents investor relations ir topics information date all rights
  menu search share tweet email back list year only for attention pr summary full html view original and info media center gmt edt jst`)
/** Words of a site's notes to its readers. */
export const isSiteWord = oneOf('browser browsers cookie cookies javascript')
/** What stands behind the colon of a field of an earnings release's head: "Results briefing: Scheduled". */
export const isAnswer = oneOf('yes no none available unavailable scheduled established planned')
/** Labels of one word that elsewhere are plain words. */
export const isFromLabel = oneOf('from source company issuer')
/** Words of the label that the release's own day may have in its head. */
export const isReleaseDayWord = oneOf('date of release releases issue announcement the this disclosure ir')
export const isRelease = oneOf('release releases')
export const isDisclosure = oneOf('disclosure')
export const isReleased = oneOf('released announced issued published dated')
export const isAnnouncement = oneOf('announcement announcements')
export const isMade = oneOf('made')
export const isAbout = oneOf('about')
export const isInformation = oneOf('information')
export const isIncorporation = oneOf('incorporation association')
export const isOfThe = oneOf('of the its our')
export const isSame = oneOf('that the said same')
export const isLawOn = oneOf('regarding concerning on relating')
export const isScheduled = oneOf('scheduled planned upcoming forthcoming')
export const isBoth = oneOf('both each')
/** The s of "today's". */
export const isPossessive = oneOf('s')
export const isMeetingKind = oneOf('ordinary annual extraordinary regular')
export const isHeldWord = oneOf('held convened')
export const isHeldAt = oneOf('held convened meeting')
export const isMeetingBy = oneOf('meeting by')
export const isMeetingWord = oneOf('meeting')
export const isBe = oneOf('be')
/** Verbs between a board's day and the meeting to which it puts its proposal. */
export const isPuts = oneOf('propose proposes proposed submit submits submitted put placed place agenda presented')
export const isDayLink = oneOf('on of dated at')
export const isDateWord = oneOf('date')
/** Words that say whose shares are bought. */
export const isOwnShares = oneOf('own treasury repurchase repurchases repurchased repurchasing buyback buybacks')
/** Words between a notice and what it is of. */
export const isTopic = oneOf('of on regarding concerning about for')
/** What a holder does with shares that it no longer wants. */
export const isSale = oneOf('sale sell sells sold selling disposal dispose transfer')
export const isPropose = oneOf('propose proposing proposed submit')
export const isOfOrIn = oneOf('of in')
export const isAfter = oneOf('after afterwards')
export const isBefore = oneOf('before prior')
export const isAnnounced = oneOf('announced announcement released disclosed published filed')
/** Departments and signs end so too: alone on a line such a name is not trusted. */
export const isLooseSuffix = oneOf('company group trust')
/** Words with capitals before a date that name no place. */
export const isNoPlace = oneOf(`monday tuesday wednesday thursday friday saturday sunday whom it may concern release releases immediate date stamp form representative contact code
  dgap eqs company name president director officer inc corporation corp co ltd limited fiscal period three six nine twelve months first second third fourth half forecast as no board meeting information news topics update updates notice english translation
  concerned parties edt est gmt jst utc released announced issued published dated updated posted filed revised press`)
export const isSince = oneOf('since management advisory supervisory')
export const isNote = oneOf('note notes')
export const isDownload = oneOf('download source')
