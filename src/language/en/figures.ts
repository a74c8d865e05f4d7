import type { Language } from '../lexicon.js'
import { oneOf } from '../words.js'

/** Heads whose two words are glued together. */
export const isGluedHead = oneOf('operatingprofit operatingincome operatingloss ordinaryprofit ordinaryincome ordinaryloss recurringprofit recurringincome')

/** English words of figures: what is measured, over which period, on which standard. Metrics are put together from their words. */
export const figures: Language['phrases'] = [
  // what is measured
  ['sales', `net sales | netsales | sales | revenue(s) | total revenue(s) | operating revenue(s) | net revenue(s) | turnover | sales revenue(s) | total net sales | total sales | net turnover |
    sales and operating revenue(s) | sales and other operating revenue(s) | net sales and other operating revenue(s) | total operating revenue(s) | sales and revenue(s) | net operating revenue(s) | gross operating revenue(s)`],
  ['operating', 'operating | operational | operatingprofit | operatingincome | operatingloss'],
  ['ordinary', 'ordinary | recurring | ordinaryprofit | ordinaryincome | ordinaryloss | recurringprofit | recurringincome'],
  ['profit', `net income | netincome | netprofit | net profit(s) | net earnings | profit(s) | earnings | net profit or loss | net income or loss |
    net income after tax | net income after taxes | net profit after tax | net profit after taxes | profit after tax | profit after taxes | profit after income taxes`],
  ['income', 'income'],
  ['loss', 'loss | losses'],
  ['netLoss', 'net loss | net losses'],
  ['beforeTax', `before income taxes | before income tax | before tax | before taxes | before taxation | pretax | pre tax | before provision for income taxes | before income taxes and minority interests | before income taxes and noncontrolling interests | before income taxes and non controlling interests |
    from continuing operations before income taxes | from continuing operations before income tax |
    before taxes on income | before income taxes and equity in earnings of affiliates`],
  ['attributable', 'attributable to | attributed to | attributable'],
  ['owners', `owners of the parent | owners of parent | owners of the parent company | owners of parent company | shareholders of the parent | equity holders of the parent |
    stockholders of the parent | parent company shareholders | owners of the company | shareholders of the parent company | owners of the group | equity holders of the company |
    shareholders of the company | stockholders of the company | common shareholders | common stockholders | shareholders | stockholders | owners`],
  ['minority', 'non controlling interest(s) | noncontrolling interest(s) | minority interest(s) | minority shareholders | minority stockholders | minority owners'],
  ['basic', 'basic'],
  ['diluted', 'diluted | fully diluted | after full dilution | full dilution | dilutive | after adjustment of latent shares | after adjustment for latent shares | latent shares'],
  ['eps', `eps | incomeper share | net incomeper share | netincome per share | earningsper share | profitper share | net income per unit | net income per investment unit | net profit per unit | profit per unit |
    profit per investment unit | earnings per unit | earnings per investment unit`],
  ['comprehensive', 'comprehensive'],
  ['gross', 'gross'],
  ['totalAssets', 'total assets'],
  ['netAssets', 'net assets | total equity | total net assets'],
  ['bookValue', 'book value per share | per share net worth | net worth per share | per share net assets | per share book value'],
  ['equity', 'net assets excluding minority interests | net assets excluding non controlling interests | net assets excluding noncontrolling interests | net assets less minority interests | net assets less non controlling interests | net assets less noncontrolling interests | shareholders equity | shareholdersequity | stockholdersequity | own capital | equity capital | net worth | owners equity | stockholders equity | equity'],
  ['ratio', `equity ratio | capital assets to total assets | capital assets to total assets ratio | ratio of capital assets to total assets | shareholders equity ratio | stockholders equity ratio | owners equity ratio | own capital ratio | net worth ratio | ratio of net worth | ratio of net worth to total assets | net worth to total assets | equity capital ratio | equity capital to total assets ratio | equity to asset ratio | equity to assets ratio | equity to total assets ratio |
    equity to total asset ratio | shareholders equity to total assets ratio | shareholders equity to total assets | ratio of shareholders equity | ratio of shareholders equity to total assets |
    ratio of stockholders equity to total assets | ratio of owners equity to total assets | ratio of equity to total assets | ratio of equity attributable to owners of parent | ratio of own capital |
    ratio of equity attributable to owners of the parent | ratio of equity attributable to owners of parent to total assets | ratio of equity attributable to owners of the parent to total assets |
    ratio of equity attributable to owners of the company | ratio of equity attributable to owners of the company to total assets |
    equity ratio attributable to owners of parent | equity ratio attributable to owners of the parent | ratio of equity attributable to shareholders of the parent | capital to asset ratio`],
  ['cashFlow', 'cash flow(s) | cashflow(s) | net cash provided by | net cash used in | net cash from'],
  ['operatingActivities', 'operating activities | operations'],
  ['investingActivities', 'investing activities | investment activities | investing activity'],
  ['financingActivities', 'financing activities | financial activities | financing activity'],
  ['cash', 'cash and cash equivalents | cash and equivalents'],
  ['dividend', 'dividend(s) | cash dividend(s) | divident(s)'],
  // figures that are none of ours
  ['adjusted', `distribution(s) per unit | cash distribution(s) per unit | distribution(s) per investment unit | distribution(s) in excess of earnings | distribution(s) in excess of profit | distribution(s) in excess of profits | dpu | adjusted | recurring operating | core | non gaap | nongaap | pro forma | normalized | underlying | organic | comparable | excluding | ebitda | ebit | ebita | constant currency | constant currencies |
    local currency | local currencies | before amortization | before special items | before special factors | before non recurring items | before one time items | excluding special items | business segment profit | business segment income |
    continuing operations | discontinued operations | discontinuing operations |
    non operating income | non operating profit(s) | non operating expense(s) | non operating loss(es) | non operating revenue(s) | nonoperating income | nonoperating expense(s)`],
  ['margin', 'margin | margins | profit ratio | margin ratio | orders received | orders | order intake | order backlog | bookings'],
  ['segment', 'segment | segments | business segment(s) | division | divisions | business | businesses | product line | category'],
  // periods
  ['firstQuarter', 'first quarter | first fiscal quarter | first three months'],
  ['secondQuarter', 'second quarter | second fiscal quarter'],
  ['thirdQuarter', 'third quarter | third fiscal quarter'],
  ['fourthQuarter', 'fourth quarter | fourth fiscal quarter | final quarter'],
  ['quarter', 'quarter | quarterly | q | fiscal quarter'],
  ['firstHalf', 'first half | half year | first half year | interim period | first fiscal half | h'],
  ['secondHalf', 'second half | second fiscal half'],
  ['threeMonths', 'three months | three month | three month period'],
  ['sixMonths', 'six months | six month | first six months | six month period | first six month period'],
  ['nineMonths', 'first three quarters | nine months | nine month | first nine months | nine month period | first nine month period'],
  ['twelveMonths', 'twelve months | twelve month | twelve month period'],
  ['fullYear', 'full year | full period | full fiscal year | fullyear'],
  ['fiscalYear', 'fiscal year | fiscal | fy | business year | financial year | consolidated fiscal year | full fiscal | year'],
  ['yearEnding', 'year ending | fiscal year ending | consolidated fiscal year ending | fye | business year ending | fiscal year to end | financial year ending | fy ending | year to end'],
  ['yearEnded', 'year ended | fiscal year ended | consolidated fiscal year ended | years ended | business year ended | financial year ended | fy ended | fiscal years ended'],
  ['cumulativePeriod', 'year to date'],
  ['priorPeriod', `same period a year ago | same quarter a year ago | same period last year | same period of the previous year | same period of the previous fiscal year |
    same quarter of the previous year | same quarter of the previous fiscal year | same period of the prior year | same period of the prior fiscal year | same periods of the prior fiscal year |
    same quarter last year | same period in the previous year | same period the previous year | same period a year before | same period a year earlier | same quarter a year before |
    same quarter a year earlier | prior year | previous year | previous fiscal year | prior fiscal year | last year | year ago | year earlier | year before | a year ago | a year earlier | a year before |
    one year ago | year ago period | year ago quarter | prior year period | prior year quarter | corresponding period | corresponding quarter | same period of last year | preceding fiscal year |
    preceding year | corresponding period of the previous year | corresponding period of the previous fiscal year | same period of the preceding year | last fiscal year | same months last year |
    same period in the prior year | year earlier period | year earlier quarter | previous corresponding period | prior year same period | comparable period | comparable quarter`],
  ['previousQuarter', `previous quarter | prior quarter | preceding quarter | last quarter | quarter on quarter | quarter over quarter | sequentially | qoq | sequential | previous three months |
    immediately preceding quarter`],
  ['yearOnYear', 'year on year | year over year | yoy | yo y change | y o y change | y o y | year to year | from year to year | on year'],
  // standards and scope
  ['consolidated', 'consolidated | consolidatedearnings | consolidatedfinancial | consolidatedbusiness'],
  ['nonConsolidated', 'non consolidated | nonconsolidated | non consolidatedearnings | non consolidatedfinancial | non consolidatedbusiness | unconsolidated | parent only | individual results | standalone | stand alone'],
  ['jpGaap', `japan gaap | japanese gaap | j gaap | jgaap | jp gaap | japanese accounting standards | japanese standards | japanese accounting standard | generally accepted in japan |
    japanese generally accepted accounting principles | accounting principles generally accepted in japan`],
  ['ifrs', 'ifrs | international financial reporting standards | international financial reporting standard'],
  ['usGaap', 'us gaap | u s gaap | american gaap | generally accepted in the united states | generally accepted in the united states of america | generally accepted accounting principles in the us | generally accepted accounting principles in the united states | generally accepted accounting principles in the united states of america'],
  ['jmis', 'jmis | japans modified international standards | japan s modified international standards'],
]
