import type { Language } from '../lexicon.js'
import { oneOf } from '../words.js'

/** English words of texts about companies that are no company's own: of analysts, of news desks, of interviews and calls, of plans that forecast nothing, of accounts filed in the United States. */
export const press: Language['phrases'] = [
  ['yearInReview', `year in review`],
  ['brokerage', `target price | analyst s note | analysts note | consensus of | price target | price objective | market perform | buy rating | hold rating | outperform rating | underperform rating |
    analyst estimates | analysts polled | analysts surveyed | rttnews | analysts expected | analysts expect | analysts had | analysts forecast | analysts forecasts | analysts estimates | analysts estimate |
    analyst projections | analyst forecasts | wall street analysts | wall street expects | poll of analysts | refinitiv data | this summary was generated | this article was generated | this text was generated | this material was generated | this page was generated | this report was generated | ai summary | ai generated summary | told reporters | told afp | told reuters | reuters poll | reuters said |
    agence france presse | editing by | enter into this agreement | after the market closed | nikkei reported |
    please tell us | please explain | good morning everyone | good afternoon everyone | good evening everyone | operator instructions | have the floor | thank you for waiting | thank you for standing by | introduce our speakers | call transcript | edited transcript | could you tell us | could you explain`],
  ['usPlan', 'nonstatutory stock options | nonqualified stock options | non qualified stock options | qualified options | equity incentive plan | employee stock purchase plan | internal revenue code'],
  ['otherPlan', `management plan | mid term plan | medium term plan | midterm plan | mid term business plan | medium term business plan | midterm business plan | long term plan | compensation plan(s) |
    remuneration plan(s) | incentive plan(s) | ownership plan(s) | benefit plan(s) | reward plan(s) | capital plan | rehabilitation plan | restructuring plan | growth plan`],
]

/** Names of news agencies, by their first word. */
export const isAgency = oneOf('reuters afp afx dpa jiji kyodo rttnews bloomberg xinhua')
/** An agency by two letters that elsewhere stand for a part of the world. */
export const isShortAgency = oneOf('ap')
export const isAgencyWord = oneOf('press news newswires')
export const isWeekday = oneOf('monday tuesday wednesday thursday friday')
/** Words around weekdays that are opening hours: "Monday to Friday", "every Tuesday". */
export const isWeekdayRange = oneOf('to through every until and or each by next')
/** Verbs of papers' headlines that companies do not use of their own results. */
export const isHeadlineVerb = oneOf('revealed reveals soars soared surges surging plunges plunged slumps slumped tumbles tumbled skyrockets beats misses rakes slashes')
export const isThisOrLast = oneOf('this last')
export const isWeek = oneOf('week')
/** Words with which a company speaks for itself. */
export const isOwnVoice = oneOf('we our')
export const isHereby = oneOf('hereby')
export const isSaid = oneOf('said')
export const isAnnounced = oneOf('announced')
/** "told the Evening Post", "told investors": a company announces. */
export const isToldTo = oneOf('told')
/** How only others call a company: "Japanese lamp maker", "Japan's retail giant". */
export const isCountry = oneOf('japan japanese')
export const isMaker = oneOf('maker makers carmaker automaker chipmaker drugmaker steelmaker giant heavyweight major retailer conglomerate')
/** "the Nagoya-based maker" */
export const isBased = oneOf('based')
/** "according to its results": whose, others say */
export const isAccording = oneOf('according')
/** Verbs of a headline that says what is still to be told: "to host a call on its results". */
export const isToTell = oneOf('announce report release host hold discuss present webcast broadcast publish conduct')
/** What a headline tells of a day that is put off. */
export const isPostponed = oneOf('postponement postponed postpones rescheduling rescheduled reschedules')
export const isItIts = oneOf('it its')
/** Stems of verbs drawn together with "not", as people talk: "didn't". */
export const isContracted = oneOf('didn doesn isn wasn hasn haven aren weren couldn wouldn')
export const isFirm = oneOf('company firm')
/** The heading of a note to accounts, and what stands in brackets behind the headings of their machine-readable form. */
export const isAccountsNote = oneOf('note')
export const isSubsequent = oneOf('subsequent')
export const isEvents = oneOf('events event')
export const isAbstract = oneOf('abstract')
export const isMachineReadable = oneOf('xbrl')
export const isDocument = oneOf('document')
/** "Example Co. has released an update.": how a robot's news begins. */
export const isReleased = oneOf('released')
export const isUpdate = oneOf('update')
/** Words of the title of a letter or an interview of a company's head: "Message from the President", "CEO Interview". */
export const isMessage = oneOf('message messages letter greeting greetings interview')
export const isOfMessage = oneOf('top president ceo chairman chairperson chief management shareholder shareholders stakeholder stakeholders investors')
/** "Dear shareholders", "To our shareholders" */
export const isDear = oneOf('dear to')
export const isOfSalutation = oneOf('our the all dear fellow and valued')
/** Words of a letter's thanks to its readers. */
export const isThanks = oneOf('gratitude thank thanks grateful')
export const isHolder = oneOf('shareholder shareholders stockholder stockholders stakeholder stakeholders unitholder unitholders investor investors')
/** "Q:", "Q1." */
export const isQuestion = oneOf('q')
