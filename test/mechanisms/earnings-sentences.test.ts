import { describe, expect, test } from 'vitest'
import { toldIn } from '../support/told.js'

/** By what they show: sentences of a release, then its figures, a line each; ⏎ is a line break. */
const TOLD: Readonly<Record<string, string>> = {
  amounts: `
    Net sales were 5 billion yen.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥5 billion and operating income was ¥400 million.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY  ›  Q3 2016 operatingProfit "operating income" 400000000 JPY
    Net sales and operating income were ¥5 billion and ¥400 million, respectively.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY  ›  Q3 2016 operatingProfit "operating income" 400000000 JPY
    Net sales and operating income were ¥5 billion and ¥400 million.  ›  nothing-read
    Net sales, operating income and net income were ¥5 billion, ¥400 million and ¥300 million, respectively.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY  ›  Q3 2016 operatingProfit "operating income" 400000000 JPY  ›  Q3 2016 profit "net income" 300000000 JPY
    Net sales, operating income and net income were ¥5 billion and ¥400 million, respectively.  ›  nothing-read
    Operating income and net income of ¥400 million.  ›  nothing-read
    Net sales for the third quarter of fiscal 2016 and the third quarter of fiscal 2015 were ¥5 billion and ¥4 billion, respectively.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY  ›  Q3 2015 netSales "Net sales" 4000000000 JPY
    Net sales for the third quarter of fiscal 2016 were ¥5 billion and ¥4 billion, respectively.  ›  nothing-read
    Non-GAAP earnings and net income were ¥5 billion and ¥4 billion, respectively.  ›  nothing-read
    Reported and adjusted operating profit were ¥5 billion and ¥4 billion.  ›  Q3 2016 operatingProfit "operating profit" 5000000000 JPY
    Reported and adjusted operating profit were ¥5 billion.  ›  nothing-read
    Reported and adjusted operating profit and net income were ¥5 billion and ¥4 billion.  ›  nothing-read
    GAAP and adjusted operating profit were ¥5 billion and ¥4 billion, respectively.  ›  Q3 2016 operatingProfit "operating profit" 5000000000 JPY
    Net sales were ¥5 billion and the plant cost ¥3 billion, up 12%.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥5 billion, while orders came to ¥3 billion, up 12%.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥5 billion, up 12%.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY 12% "up"
    Net sales, with a dividend of ¥30 million, fell.  ›  nothing-read
    Net income and the dividend of ¥30 million, up 5%, rose.  ›  nothing-read
    Net sales increased by ¥5 billion.  ›  nothing-read
    Net sales will total ¥5 billion, up 5%.  ›  nothing-read
    Net sales, which the founders of the old northern mills once had, were ¥5 billion.  ›  nothing-read
    Net sales, which the new parts gave, were ¥5 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales ¥5 billion.  ›  nothing-read
    Net sales of the paper segment were ¥5 billion, up 12%.  ›  nothing-read
    Net sales were ¥5 billion, excluding a charge of ¥3 billion.  ›  nothing-read
    Net sales were ¥5 billion, excluding charges.  ›  nothing-read
    Net sales were ¥5 billion, operating income was ¥3 billion, excluding charges.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net income was ¥5 billion from discontinued mills.  ›  nothing-read
    Net income was ¥5 billion from the mills.  ›  nothing-read
    Net income was ¥5 billion in the third quarter from the mills.  ›  nothing-read
    Net income was ¥5 billion from ¥3 billion a year ago.  ›  Q3 2016 profit "Net income" 5000000000 JPY
    Net income was ¥5 billion, with cash from the mills.  ›  Q3 2016 profit "Net income" 5000000000 JPY
    Net loss was ¥5 billion, against ¥3 billion in the third quarter of fiscal 2015.  ›  Q3 2016 profit "Net loss" -5000000000 JPY "Net loss"  ›  Q3 2015 profit "Net loss" -3000000000 JPY "Net loss"
    Net sales were ¥5 billion, compared with ¥3 billion in the third quarter of fiscal 2015.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY  ›  Q3 2015 netSales "Net sales" 3000000000 JPY
    Net sales were ¥5 billion compared with net sales of ¥3 billion in the third quarter of fiscal 2015.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY  ›  Q3 2015 netSales "net sales" 3000000000 JPY
    Net sales were ¥5 billion, against ¥3 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Annual revenue was ¥5 billion.  ›  nothing-read
    Annual revenue for fiscal 2015 was ¥5 billion.  ›  FY 2015 netSales "revenue" 5000000000 JPY
    Net sales were between ¥5 billion and ¥6 billion.  ›  nothing-read
    Net sales for fiscal 2016 are expected to be between ¥5 billion and ¥6 billion.  ›  expected FY 2016 netSales "Net sales" 5000000000 to 6000000000 JPY
    Net sales for fiscal 2016 are expected to be from ¥5 billion to ¥6 billion.  ›  expected FY 2016 netSales "Net sales" 5000000000 to 6000000000 JPY
    Net sales for fiscal 2016 are expected to be 5 to 6 billion yen.  ›  expected FY 2016 netSales "Net sales" 5000000000 to 6000000000 JPY
    Net sales for fiscal 2016 are expected to be ¥5 to 6 billion.  ›  expected FY 2016 netSales "Net sales" 5000000000 to 6000000000 JPY
    Net sales for fiscal 2016 are expected to be ¥5 - ¥6 billion.  ›  expected FY 2016 netSales "Net sales" 5000000000 to 6000000000 JPY
    Net sales for fiscal 2016 are expected to be ¥5 billion~¥6 billion.  ›  expected FY 2016 netSales "Net sales" 5000000000 to 6000000000 JPY
    Net sales rose from ¥5 billion to ¥6 billion.  ›  Q3 2016 netSales "Net sales" 6000000000 JPY
    Net sales fell by ¥5 million to ¥60 million.  ›  Q3 2016 netSales "Net sales" 60000000 JPY
    Net sales dropped sharply from ¥5 million to ¥4 million.  ›  Q3 2016 netSales "Net sales" 4000000 JPY
    Net sales for fiscal 2016 are expected to rise from ¥5 million to ¥6 million.  ›  expected FY 2016 netSales "Net sales" 6000000 JPY
  `,
  shares: `
    Net income was $5.0 million, or $0.20 per diluted share.  ›  Q3 2016 profit "Net income" 5000000 USD  ›  Q3 2016 dilutedEarningsPerShare "per diluted share" 0.2 USD
    Net income was $5.0 million, or $0.20 per share.  ›  Q3 2016 profit "Net income" 5000000 USD  ›  Q3 2016 earningsPerShare "per share" 0.2 USD
    Net income was $5.0 million, or $0.20 per basic and diluted share.  ›  Q3 2016 profit "Net income" 5000000 USD  ›  Q3 2016 earningsPerShare "per basic and diluted share" 0.2 USD  ›  Q3 2016 dilutedEarningsPerShare "per basic and diluted share" 0.2 USD
    Net loss was $5.0 million, or $0.20 per share.  ›  Q3 2016 profit "Net loss" -5000000 USD "Net loss"  ›  Q3 2016 earningsPerShare "per share" -0.2 USD "Net loss"
    Net loss was $5.0 million, or $0.20 per basic and diluted share.  ›  Q3 2016 profit "Net loss" -5000000 USD "Net loss"  ›  Q3 2016 earningsPerShare "per basic and diluted share" -0.2 USD "Net loss"  ›  Q3 2016 dilutedEarningsPerShare "per basic and diluted share" -0.2 USD "Net loss"
    Net loss was $5.0 million, or $(0.20) per share.  ›  Q3 2016 profit "Net loss" -5000000 USD "Net loss"  ›  Q3 2016 earningsPerShare "per share" -0.2 USD
    Net income attributable to owners of the parent was $5.0 million, or $0.20 per share.  ›  Q3 2016 profitAttributableToOwnersOfParent "Net income attributable to owners of the parent" 5000000 USD  ›  Q3 2016 earningsPerShare "per share" 0.2 USD
    Revenue was $5.0 million, or $0.20 per share.  ›  Q3 2016 netSales "Revenue" 5000000 USD
    Net income was $5.0 million in the mills, which cost $3 per share.  ›  Q3 2016 profit "Net income" 5000000 USD
    Net income for fiscal 2017 is expected to be $5.0 million, or $0.20 to $0.25 per share.  ›  expected FY 2017 profit "Net income" 5000000 USD
    Net income for fiscal 2017 is expected to be $5.0 million to $6.0 million, or $0.20 per share.  ›  expected FY 2017 profit "Net income" 5000000 to 6000000 USD  ›  expected FY 2017 earningsPerShare "per share" 0.2 USD
    Net loss for fiscal 2017 is expected to be $5.0 million to $6.0 million, or $0.20 per share.  ›  nothing-read
    Net income was $5.0 million, or $795 million per share.  ›  Q3 2016 profit "Net income" 5000000 USD
    Earnings per share were $0.20.  ›  Q3 2016 earningsPerShare "Earnings per share" 0.2 USD
    Earnings per share were $795 million.  ›  nothing-read
    Diluted earnings per share were $0.20, up 5%.  ›  Q3 2016 dilutedEarningsPerShare "Diluted earnings per share" 0.2 USD 5% "up"
    Basic earnings per share was $0.21 and diluted earnings per share was $0.20.  ›  Q3 2016 earningsPerShare "Basic earnings per share" 0.21 USD  ›  Q3 2016 dilutedEarningsPerShare "diluted earnings per share" 0.2 USD
    Basic and diluted earnings per share were $0.21 and $0.20, respectively.  ›  nothing-read
    Earnings were $1.46 per share.  ›  Q3 2016 earningsPerShare "per share" 1.46 USD
    Earnings of $1.46 per diluted share.  ›  Q3 2016 dilutedEarningsPerShare "per diluted share" 1.46 USD
    Net loss of $1.46 per share.  ›  Q3 2016 earningsPerShare "per share" -1.46 USD "Net loss"
    Earnings were $1.46 and $1.40 per share.  ›  nothing-read
    Earnings of $5.0 million and $1.40 per share.  ›  Q3 2016 profit "Earnings" 5000000 USD  ›  Q3 2016 earningsPerShare "per share" 1.4 USD
    Net income was $5.0 million and $0.20 per share, compared with $4.0 million and $0.16 per share in the third quarter of fiscal 2015.  ›  Q3 2016 profit "Net income" 5000000 USD  ›  Q3 2016 earningsPerShare "per share" 0.2 USD  ›  Q3 2015 profit "Net income" 4000000 USD
    Sales per share were $3.  ›  nothing-read
  `,
  signs: `
    Net income was minus ¥5 billion.  ›  Q3 2016 profit "Net income" -5000000000 JPY "minus"
    Net income was a negative ¥5 billion.  ›  Q3 2016 profit "Net income" -5000000000 JPY "negative"
    Operating loss was ¥5 billion.  ›  Q3 2016 operatingProfit "Operating loss" -5000000000 JPY "Operating loss"
    Operating loss was -¥5 billion.  ›  Q3 2016 operatingProfit "Operating loss" -5000000000 JPY "Operating loss"
    Operating income (loss) was ¥5 billion.  ›  Q3 2016 operatingProfit "Operating income (loss)" 5000000000 JPY
    Operating income (loss) was ¥(5) billion.  ›  Q3 2016 operatingProfit "Operating income (loss)" -5000000000 JPY
    Net loss was ¥5 billion ($45 million).  ›  Q3 2016 profit "Net loss" -5000000000 JPY "Net loss" (-45000000 USD "Net loss")
    Net loss was minus ¥5 billion.  ›  Q3 2016 profit "Net loss" -5000000000 JPY "minus" "Net loss"
    Net income was $(0.5) million.  ›  Q3 2016 profit "Net income" -500000 USD
    Net income was (15.6 million dollars).  ›  Q3 2016 profit "Net income" 15600000 USD
    Loss before income taxes was ¥5 billion.  ›  Q3 2016 profitBeforeTax "Loss before income taxes" -5000000000 JPY "Loss before income taxes"
    Net sales were 0 yen.  ›  Q3 2016 netSales "Net sales" 0 JPY
    Net loss was 0 yen.  ›  Q3 2016 profit "Net loss" 0 JPY "Net loss"
  `,
  changes: `
    Net sales rose 12% to ¥5 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY 12% "rose"
    Net sales fell 12% to ¥5 billion, and operating income rose 3% to ¥400 million.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY -12% "fell"  ›  Q3 2016 operatingProfit "operating income" 400000000 JPY 3% "rose"
    Net sales were ¥5 billion, down 12% from a year earlier.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY -12% "down"
    Net sales were ¥5 billion, down 12% from the previous quarter.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥5 billion, down 12% quarter on quarter and up 3% year on year.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY 3% "up"
    Net sales were ¥5 billion, down 12% quarter on quarter and up 3%.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥5 billion, up 3% year on year and 2% quarter on quarter.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY 3% "up"
    Net sales were ¥5 billion, a 12% increase.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY 12% "increase"
    Net sales were ¥5 billion, an increase of 12%.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY 12% "increase"
    Net sales were ¥5 billion, a decrease of ¥1 billion, or 16.7%.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY -16.7% "decrease"
    Net sales were ¥5 billion, a decrease of ¥1 billion (16.7%).  ›  Q3 2016 netSales "Net sales" 5000000000 JPY -16.7% "decrease"
    Net sales were ¥5 billion, a decrease of ¥1 billion and 16.7%.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY -16.7% "decrease"
    Net sales were ¥5 billion, a decrease of ¥1 billion, which was 16.7%.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥5 billion, a decrease of ¥1 billion, a margin of 16.7%.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥5 billion, 12%.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥5 billion, 9% up on an adjusted basis.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥5 billion, up 12% compared with forecast.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥5 billion, up 12% from the forecast, and up 3% from a year earlier.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY 3% "up"
    Net sales and operating income were ¥5 billion and ¥400 million, up 12% and 3%, respectively.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY 12% "up"  ›  Q3 2016 operatingProfit "operating income" 400000000 JPY 3% "up"
    Net sales and operating income were ¥5 billion and ¥400 million, respectively, up 12% and 3%.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY 12% "up"  ›  Q3 2016 operatingProfit "operating income" 400000000 JPY 3% "up"
    Net sales and operating income were ¥5 billion and ¥400 million, respectively, up 12%.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY  ›  Q3 2016 operatingProfit "operating income" 400000000 JPY
    Net sales and operating income were ¥5 billion and ¥400 million, respectively, up 12%, 3% and 2%.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY  ›  Q3 2016 operatingProfit "operating income" 400000000 JPY  ›  unpaired: 12%, 3% and 2%
    Net sales and operating income rose 12% and 3%, respectively, to ¥5 billion and ¥400 million.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY 12% "rose"  ›  Q3 2016 operatingProfit "operating income" 400000000 JPY 3% "rose"
    Net sales were ¥9 billion.⏎⏎Net sales grew 12%.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY 12% "grew"
    Net sales were ¥9 billion.⏎⏎Net sales for the first half of fiscal 2016 grew 12%.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY
    Net sales were ¥9 billion.⏎⏎Net sales and operating income grew 12% and 3%, respectively.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY 12% "grew"
    Net sales were ¥9 billion.⏎⏎Net sales and operating income grew 12% and 3%.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY
    Net sales were ¥9 billion.⏎⏎Net sales of the paper segment grew 12%.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY
    Net sales were ¥9 billion.⏎⏎The company saw a 12% increase in net sales.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY 12% "increase"
    Net sales were ¥9 billion.⏎⏎The company saw 12% growth in net sales for the first half of fiscal 2016.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY
    Net sales were ¥9 billion.⏎⏎The company saw 12% growth in net sales of paper.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY
    Net sales were ¥9 billion.⏎⏎The company saw a 12% net sales increase.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY 12% "increase"
    Net sales were ¥9 billion.⏎⏎The company saw a 12% operating income margin increase.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY
    Net sales were ¥9 billion.⏎⏎Net sales grew by 12% in yen, and by 9% in dollars.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY 12% "grew"
    Net sales rose to ¥5 billion with an operating margin of 12%, up 2%.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥5 billion, up 12% to a 5% margin.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY 12% "up"
    Operating income was ¥5 billion, 12% of net sales.  ›  Q3 2016 operatingProfit "Operating income" 5000000000 JPY
    Operating income was ¥5 billion, with 12% of net sales up.  ›  Q3 2016 operatingProfit "Operating income" 5000000000 JPY
    Net sales were ¥5 billion, down -12%.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY -12% "down"
    Net sales were ¥5 billion, up 12 percent.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY 12% "up"
    Net sales were ¥5 billion, up 12%; operating income was up 3%.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY 12% "up"
    Net sales for fiscal 2017 are expected to be ¥5 billion, up 12%.  ›  expected FY 2017 netSales "Net sales" 5000000000 JPY 12% "up"
    Net sales were ¥9 billion.⏎⏎Net sales for fiscal 2017 are expected to grow 12%.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY
    Net sales for fiscal 2017 are expected to grow 12% to ¥5 billion.  ›  expected FY 2017 netSales "Net sales" 5000000000 JPY 12% "grow"
  `,
  regions: `
    Net sales were ¥9 billion.⏎⏎Net sales in Europe grew 12%.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY  ›  Europe: netSales of "Net sales" 12% "grew"
    Net sales were ¥9 billion.⏎⏎Net sales in Europe and Asia grew 12% and 3%, respectively.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY  ›  Europe: netSales of "Net sales" 12% "grew"  ›  Asia: netSales of "Net sales" 3% "grew"
    Net sales were ¥9 billion.⏎⏎Net sales in Europe and Asia grew 12% and 3%.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY  ›  Europe: netSales of "Net sales" 12% "grew"  ›  Asia: netSales of "Net sales" 3% "grew"
    Net sales were ¥9 billion.⏎⏎Net sales in Europe and Asia grew 12%.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY  ›  unpaired: 12%
    Net sales were ¥9 billion.⏎⏎Europe and Japan achieved 16 and 12 percent growth in net sales.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY  ›  Europe: netSales of "net sales" 16% "growth"  ›  Japan: netSales of "net sales" 12% "growth"
    Net sales were ¥9 billion.⏎⏎Europe, Asia and Japan achieved 16, 14 and 12 percent growth in net sales.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY  ›  Europe: netSales of "net sales" 16% "growth"  ›  Asia: netSales of "net sales" 14% "growth"  ›  Japan: netSales of "net sales" 12% "growth"
    Net sales were ¥9 billion.⏎⏎The company saw a 25 percent increase in net sales in Europe.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY  ›  Europe: netSales of "net sales" 25% "increase"
    Net sales were ¥9 billion.⏎⏎The company saw a 25 percent net sales increase in Europe and a 3 percent decrease in Asia.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY  ›  Europe: netSales of "net sales" 25% "increase"  ›  Asia: netSales of "net sales" -3% "decrease"
    Net sales were ¥9 billion.⏎⏎In Europe, net sales grew 12%.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY  ›  Europe: netSales of "net sales" 12% "grew"
    Net sales were ¥9 billion.⏎⏎In the domestic market, net sales grew 12%.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY  ›  domestic market: netSales of "net sales" 12% "grew"
    Net sales were ¥9 billion.⏎⏎In Europe, net sales were ¥5 billion, up 12%.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY  ›  Europe: netSales of "net sales" 5000000000 JPY 12% "up"
    Net sales were ¥9 billion.⏎⏎European net sales were ¥5 billion.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY  ›  European: netSales of "net sales" 5000000000 JPY
    Net sales were ¥9 billion.⏎⏎Net sales in Japan were ¥5 billion, up 12%.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY  ›  Japan: netSales of "Net sales" 5000000000 JPY 12% "up"
    Net sales were ¥9 billion.⏎⏎Net sales in all three regions grew.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY
    Net sales were ¥9 billion.⏎⏎Net sales of Europe were ¥5 billion.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY  ›  Europe: netSales of "Net sales" 5000000000 JPY
    Net sales for the Americas came to ¥5 billion.  ›  nothing-read
    Net sales were ¥9 billion.⏎⏎Net sales, thanks to demand in China, grew 12%.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY
    Net sales were ¥9 billion.⏎⏎Thanks to demand in China, net sales grew 12%.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY 12% "grew"
    Net sales were ¥9 billion.⏎⏎In Europe and Asia, net sales grew 12% and 3%, respectively.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY  ›  Europe: netSales of "net sales" 12% "grew"  ›  Asia: netSales of "net sales" 3% "grew"
    Net sales were ¥5 billion, and in Europe grew 12%.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥9 billion.⏎⏎Net sales grew 12%. Europe grew 9%.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY 12% "grew"
    Net sales were ¥9 billion.⏎⏎Net sales in Europe grew 12%. Asia grew 9%.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY  ›  Europe: netSales of "Net sales" 12% "grew"  ›  Asia: netSales of "Net sales" 9% "grew"
    Net sales were ¥9 billion.⏎⏎Net sales in Europe for fiscal 2017 are expected to grow 12%.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY
  `,
  rates: `
    Net sales were ¥9 billion.⏎⏎The average rate was 110 yen to the dollar.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY
    For fiscal 2016, net sales are expected to be ¥5 billion, at 110 yen to the dollar.  ›  expected FY 2016 netSales "net sales" 5000000000 JPY  ›  1 USD = 110 JPY (forecast)
    For fiscal 2016, net sales are expected to be ¥5 billion, based on 80 yen/dollar.  ›  expected FY 2016 netSales "net sales" 5000000000 JPY  ›  1 USD = 80 JPY (forecast)
    For fiscal 2016, net sales are expected to be ¥5 billion, based on ¥105 per US dollar and ¥120 per euro.  ›  expected FY 2016 netSales "net sales" 5000000000 JPY  ›  1 USD = 105 JPY (forecast)  ›  1 EUR = 120 JPY (forecast)
    For fiscal 2016, net sales are expected to be ¥5 billion, based on ¥105 against the dollar.  ›  expected FY 2016 netSales "net sales" 5000000000 JPY  ›  1 USD = 105 JPY (forecast)
    For fiscal 2016, net sales are expected to be ¥5 billion, based on ¥105 of the dollar.  ›  expected FY 2016 netSales "net sales" 5000000000 JPY
    For fiscal 2016, net sales are expected to be ¥5 billion, based on US$1 = ¥105.  ›  expected FY 2016 netSales "net sales" 5000000000 JPY  ›  1 USD = 105 JPY (forecast)
    For fiscal 2016, net sales are expected to be ¥5 billion, based on US$1 == ¥105.  ›  expected FY 2016 netSales "net sales" 5000000000 JPY  ›  1 USD = 105 JPY (forecast)
    For fiscal 2016, net sales are expected to be ¥5 billion, based on ¥105 = US$1.  ›  expected FY 2016 netSales "net sales" 5000000000 JPY  ›  1 USD = 105 JPY (forecast)
    For fiscal 2016, net sales are expected to be ¥5 billion, based on ¥105 per US$1.  ›  expected FY 2016 netSales "net sales" 5000000000 JPY  ›  1 USD = 105 JPY (forecast)
    For fiscal 2016, net sales are expected to be ¥5 billion, based on ¥105 = US$2.  ›  expected FY 2016 netSales "net sales" 5000000000 JPY
    Dollar amounts are translated at US$1 = ¥105. Net sales were ¥5 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY  ›  1 USD = 105 JPY (results)
    Net sales were ¥5 billion ($47 million).  ›  Q3 2016 netSales "Net sales" 5000000000 JPY (47000000 USD)
    Net sales were ¥5 billion, or $47 million.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥5 billion (approximately $47 million).  ›  Q3 2016 netSales "Net sales" 5000000000 JPY (47000000 USD)
    Net sales were ¥5 billion (approx. $47 million).  ›  Q3 2016 netSales "Net sales" 5000000000 JPY (47000000 USD)
    Net sales were ¥5 billion (U.S. $47 million).  ›  Q3 2016 netSales "Net sales" 5000000000 JPY (47000000 USD)
    Net sales were ¥5 billion (cost of $47 million).  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥5 billion ($47 million, €40 million).  ›  Q3 2016 netSales "Net sales" 5000000000 JPY (47000000 USD)
    Net sales were ¥5 billion (and €40 million).  ›  Q3 2016 netSales "Net sales" 5000000000 JPY (40000000 EUR)
    Net sales were ¥5 billion (¥4 billion).  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥5 billion, ($47 million).  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥5 billion [$47 million].  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
  `,
  'what is of a place or of all, a result or a forecast': `
    Net sales were ¥5 billion, and are expected to reach ¥20 billion for fiscal 2016.  ›  nothing-read
    The forecast for net sales of fiscal 2016 was revised downward by ¥5 billion to ¥15 billion.  ›  expected FY 2016 netSales "net sales" 15000000000 JPY
    Net sales for fiscal 2016 are expected to reach ¥20 billion, although they were ¥5 billion in the third quarter.  ›  expected FY 2016 netSales "Net sales" 20000000000 JPY
    With strong demand from China, the company saw 12% growth in net sales.⏎⏎Net sales were ¥9 billion.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY 12% "growth"
    Net sales were ¥9 billion.⏎⏎Reflecting higher sales volume in China, net income grew 12%.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY
    Net sales were ¥9 billion.⏎⏎Net sales grew in Europe by 12%.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY  ›  Europe: netSales of "Net sales" 12% "grew"
    Net sales were ¥9 billion.⏎⏎Net sales fell 3% in Japan, but rose 12% in China.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY  ›  Japan: netSales of "Net sales" -3% "fell"  ›  China: netSales of "Net sales" 12% "rose"
    Net sales were ¥9 billion.⏎⏎Net sales grew 3%, and in Europe sales grew 12%.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY 3% "grew"  ›  Europe: netSales of "sales" 12% "grew"
    Net sales were ¥9 billion.⏎⏎In Europe sales grew 12%.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY  ›  Europe: netSales of "sales" 12% "grew"
    Net sales were ¥9 billion.⏎⏎In Europe and the Americas sales grew 12% and 4%, respectively.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY  ›  Europe: netSales of "sales" 12% "grew"  ›  the Americas: netSales of "sales" 4% "grew"
  `,
  'names and the words before them': `
    Subscription revenue was ¥5 billion.  ›  nothing-read
    Automotive sales were ¥5 billion.  ›  nothing-read
    Cost of sales was ¥5 billion.  ›  nothing-read
    A share of net sales was ¥5 billion.  ›  nothing-read
    Unit sales were ¥5 billion.  ›  nothing-read
    Total net sales were ¥5 billion.  ›  Q3 2016 netSales "Total net sales" 5000000000 JPY
    Consolidated net sales were ¥5 billion.  ›  Q3 2016 netSales "Consolidated net sales" 5000000000 JPY
    Overall net sales were ¥5 billion.  ›  Q3 2016 netSales "net sales" 5000000000 JPY
    Reported operating profit was ¥5 billion.  ›  Q3 2016 operatingProfit "Reported operating profit" 5000000000 JPY
    GAAP operating profit was ¥5 billion.  ›  Q3 2016 operatingProfit "GAAP operating profit" 5000000000 JPY
    Adjusted operating profit was ¥5 billion.  ›  nothing-read
    Core operating profit was ¥5 billion.  ›  nothing-read
    The company reported operating income of ¥5 billion.  ›  Q3 2016 operatingProfit "operating income" 5000000000 JPY
    Carrow Tools reported net sales of ¥5 billion.  ›  Q3 2016 netSales "net sales" 5000000000 JPY
    We reported net sales of ¥5 billion.  ›  Q3 2016 netSales "net sales" 5000000000 JPY
    Third quarter reported net sales were ¥5 billion.  ›  Q3 2016 netSales "reported net sales" 5000000000 JPY
    Record net sales were ¥5 billion.  ›  Q3 2016 netSales "net sales" 5000000000 JPY
    Carrow Corporation net sales were ¥5 billion.  ›  Q3 2016 netSales "net sales" 5000000000 JPY
    Increased net sales were ¥5 billion.  ›  Q3 2016 netSales "net sales" 5000000000 JPY
    Growing net sales were ¥5 billion.  ›  Q3 2016 netSales "net sales" 5000000000 JPY
    Mills & net sales were ¥5 billion.  ›  nothing-read
    The subsidiary sales were ¥5 billion.  ›  nothing-read
    The segment sales were ¥5 billion.  ›  nothing-read
    Dividend income was ¥5 billion.  ›  nothing-read
    EBITDA (earnings before interest) was ¥5 billion.  ›  nothing-read
    Gross profit was ¥5 billion.  ›  nothing-read
    Operating margin was ¥5 billion.  ›  nothing-read
    Profit from operating activities was ¥5 billion.  ›  Q3 2016 operatingProfit "Profit from operating activities" 5000000000 JPY
    Income from continuing operations was ¥5 billion.  ›  nothing-read
    Other income was ¥5 billion.  ›  nothing-read
    Ordinary income was ¥5 billion.  ›  Q3 2016 ordinaryProfit "Ordinary income" 5000000000 JPY
    Ordinary profit was ¥5 billion.  ›  Q3 2016 ordinaryProfit "Ordinary profit" 5000000000 JPY
    Income before income taxes was ¥5 billion.  ›  Q3 2016 profitBeforeTax "Income before income taxes" 5000000000 JPY
    Profit before tax was ¥5 billion.  ›  Q3 2016 profitBeforeTax "Profit before tax" 5000000000 JPY
    Comprehensive income was ¥5 billion.  ›  Q3 2016 comprehensiveIncome "Comprehensive income" 5000000000 JPY
    Net income attributable to Carrow Corporation's stockholders was ¥5 billion.  ›  Q3 2016 profitAttributableToOwnersOfParent "Net income attributable to Carrow Corporation's stockholders" 5000000000 JPY
    Profit attributable to owners of the parent was ¥5 billion.  ›  Q3 2016 profitAttributableToOwnersOfParent "Profit attributable to owners of the parent" 5000000000 JPY
    Profit for the period was ¥5 billion.  ›  Q3 2016 profit "Profit for the period" 5000000000 JPY
    Profit for the period ended December 31, 2016 was ¥5 billion.  ›  Q3 2016 profit "Profit" 5000000000 JPY
    Profit for the mills was ¥5 billion.  ›  nothing-read
    Net profit was ¥5 billion.  ›  Q3 2016 profit "Net profit" 5000000000 JPY
    Cash flow from operating activities was ¥5 billion.  ›  Q3 2016 cashFlowsFromOperatingActivities "Cash flow from operating activities" 5000000000 JPY
    Net cash used in investing activities was ¥5 billion.  ›  Q3 2016 cashFlowsFromInvestingActivities "Net cash used in investing activities" -5000000000 JPY "Net cash used in investing activities"
    Cash flows from financing activities were ¥5 billion.  ›  Q3 2016 cashFlowsFromFinancingActivities "Cash flows from financing activities" 5000000000 JPY
    Cash flow was ¥5 billion.  ›  nothing-read
    Operating income net income was ¥5 billion.  ›  Q3 2016 profit "net income" 5000000000 JPY
    Sales of the company were ¥5 billion.  ›  Q3 2016 netSales "Sales" 5000000000 JPY
    Sales of paper were ¥5 billion.  ›  nothing-read
    Revenue from paper was ¥5 billion.  ›  nothing-read
    Income by segment was ¥5 billion.  ›  nothing-read
    Net sales to customers were ¥5 billion.  ›  nothing-read
    Net sales in the paper business were ¥5 billion.  ›  nothing-read
    Net sales in the range of ¥5 billion were reached.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales of between ¥5 billion and ¥6 billion are expected for fiscal 2016.  ›  expected FY 2016 netSales "Net sales" 5000000000 to 6000000000 JPY
    Net sales for the fiscal year 2015 were ¥5 billion.  ›  FY 2015 netSales "Net sales" 5000000000 JPY
    Net sales for the previous year were ¥5 billion.  ›  nothing-read
    We expect net sales to increase to ¥5 billion for fiscal 2016.  ›  expected FY 2016 netSales "net sales" 5000000000 JPY
  `,
  'parts of the company': `
    The Home Goods segment's sales were ¥5 billion.  ›  nothing-read
    Its Dairy business reported sales of ¥5 billion.  ›  nothing-read
    Healthcare segment: net sales were ¥5 billion.  ›  nothing-read
    In the digital products operation, net sales were ¥5 billion.  ›  nothing-read
    In the digital products operation, net sales were ¥5 billion. Operating income was ¥1 billion.  ›  nothing-read
    In the digital products operation, net sales were ¥5 billion.⏎⏎Operating income was ¥1 billion.  ›  Q3 2016 operatingProfit "Operating income" 1000000000 JPY
    At our subsidiary Millbrook, net sales were ¥5 billion.  ›  nothing-read
    Our subsidiary Millbrook earned net income of ¥5 billion.  ›  nothing-read
    In all, net sales were ¥5 billion.  ›  Q3 2016 netSales "net sales" 5000000000 JPY
    For this quarter, net sales were ¥5 billion.  ›  Q3 2016 netSales "net sales" 5000000000 JPY
    Net sales were ¥2 billion.⏎⏎Healthcare Business⏎⏎Operating income was ¥5 billion.  ›  Q3 2016 netSales "Net sales" 2000000000 JPY
    Net sales were ¥2 billion.⏎⏎Healthcare Business⏎⏎Operating income was ¥5 billion.⏎⏎Results of Operations⏎⏎Net income was ¥1 billion.  ›  Q3 2016 netSales "Net sales" 2000000000 JPY  ›  Q3 2016 profit "Net income" 1000000000 JPY
  `,
  'on another basis': `
    On a pro forma basis, net sales were ¥5 billion.  ›  nothing-read
    On a pro forma basis, net sales were ¥5 billion. Operating income was ¥1 billion.  ›  nothing-read
    Excluding special items, operating profit was ¥5 billion.  ›  nothing-read
    Excluding special items, operating profit was ¥5 billion. Net income was ¥1 billion.  ›  Q3 2016 profit "Net income" 1000000000 JPY
    Net sales were ¥2 billion, and excluding special items, operating profit was ¥5 billion.  ›  nothing-read
    In constant currency terms, net sales rose 5%, and operating profit was ¥5 billion.  ›  nothing-read
    Operating profit (excluding special items) was ¥5 billion.  ›  nothing-read
  `,
  'what was quoted, hoped or expected': `
    "Net sales were ¥5 billion," said Ann Lee. Operating income was ¥1 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY  ›  Q3 2016 operatingProfit "Operating income" 1000000000 JPY
    Ann Lee said "Net sales were ¥5 billion. Operating income was ¥1 billion." Net income was ¥2 billion.  ›  Q3 2016 profit "Net income" 2000000000 JPY
    Ann Lee said "Net sales were ¥5 billion.⏎⏎Operating income was ¥1 billion.  ›  Q3 2016 operatingProfit "Operating income" 1000000000 JPY
    We aim for net sales of ¥5 billion. Operating income was ¥1 billion.  ›  Q3 2016 operatingProfit "Operating income" 1000000000 JPY
    Net sales are now seen at ¥5 billion. Operating income was ¥1 billion.  ›  Q3 2016 operatingProfit "Operating income" 1000000000 JPY
    Our target for net sales was ¥5 billion. Operating income was ¥1 billion.  ›  Q3 2016 operatingProfit "Operating income" 1000000000 JPY
    Net sales were ¥5 billion, 67 percent of the full-year forecast.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥5 billion, higher than expected.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥5 billion, which the company estimated.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Operating income was ¥1 billion.⏎⏎Outlook for Fiscal 2017⏎⏎Net sales are expected to be ¥5 billion.  ›  Q3 2016 operatingProfit "Operating income" 1000000000 JPY  ›  expected FY 2017 netSales "Net sales" 5000000000 JPY
    Operating income was ¥1 billion.⏎⏎Outlook for Fiscal 2017⏎⏎Net sales rose to ¥5 billion.  ›  Q3 2016 operatingProfit "Operating income" 1000000000 JPY
    Operating income was ¥1 billion.⏎⏎Results against Forecast⏎⏎Net sales rose to ¥5 billion.  ›  Q3 2016 operatingProfit "Operating income" 1000000000 JPY  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Operating income was ¥1 billion.⏎⏎Results for the First Half of Fiscal 2016⏎⏎Net sales rose to ¥5 billion.  ›  Q3 2016 operatingProfit "Operating income" 1000000000 JPY  ›  YTD2 2016 netSales "Net sales" 5000000000 JPY
    Operating income was ¥1 billion.⏎⏎The First Half of Fiscal 2016 and the Second Quarter⏎⏎Net sales rose to ¥5 billion.  ›  Q3 2016 operatingProfit "Operating income" 1000000000 JPY
    For fiscal 2017, net sales are expected to be ¥5 billion. Operating income is expected to be ¥1 billion.  ›  expected FY 2017 netSales "net sales" 5000000000 JPY  ›  expected FY 2017 operatingProfit "Operating income" 1000000000 JPY
  `,
  periods: `
    In the third quarter of fiscal 2016, net sales were ¥5 billion and operating income was ¥1 billion.  ›  Q3 2016 netSales "net sales" 5000000000 JPY  ›  Q3 2016 operatingProfit "operating income" 1000000000 JPY
    In the first half of fiscal 2016, net sales were ¥5 billion. Operating income was ¥1 billion.  ›  YTD2 2016 netSales "net sales" 5000000000 JPY  ›  YTD2 2016 operatingProfit "Operating income" 1000000000 JPY
    In the first half of fiscal 2016, net sales were ¥5 billion.⏎⏎Operating income was ¥1 billion.  ›  YTD2 2016 netSales "net sales" 5000000000 JPY
    In the first half of fiscal 2016, net sales were ¥5 billion, and in the third quarter operating income was ¥1 billion. Net income was ¥2 billion.  ›  Q3 2016 operatingProfit "operating income" 1000000000 JPY  ›  YTD2 2016 netSales "net sales" 5000000000 JPY
    First half of fiscal 2016 net sales were ¥5 billion.  ›  YTD2 2016 netSales "net sales" 5000000000 JPY
    Net sales were ¥5 billion in the first half of fiscal 2016.  ›  YTD2 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥5 billion in the mills that were bought in the first half of fiscal 2016.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥5 billion, or $0.15 per share, in the first half of fiscal 2016.  ›  YTD2 2016 netSales "Net sales" 5000000000 JPY
    Net income was ¥5 billion, or ¥15 per share, in the first half of fiscal 2016.  ›  YTD2 2016 profit "Net income" 5000000000 JPY  ›  YTD2 2016 earningsPerShare "per share" 15 JPY
    Net income in the first half of fiscal 2016 was ¥5 billion, from ¥4 billion in the first half of fiscal 2015.  ›  YTD2 2016 profit "Net income" 5000000000 JPY  ›  YTD2 2015 profit "Net income" 4000000000 JPY
    After first half fiscal 2016 revenue of ¥5 billion, operating income was ¥1 billion.  ›  Q3 2016 operatingProfit "operating income" 1000000000 JPY  ›  YTD2 2016 netSales "revenue" 5000000000 JPY
    First half of fiscal 2016 and third quarter net sales were ¥5 billion and ¥3 billion, respectively.  ›  Q3 2016 netSales "net sales" 3000000000 JPY  ›  YTD2 2016 netSales "net sales" 5000000000 JPY
    A year ago net sales were ¥5 billion.  ›  nothing-read
    Net sales were ¥5 billion, and a year ago ¥4 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    - Net sales were ¥5 billion in the first half of fiscal 2016⏎- Operating income was ¥1 billion  ›  Q3 2016 operatingProfit "Operating income" 1000000000 JPY  ›  YTD2 2016 netSales "Net sales" 5000000000 JPY
  `,
  'words that lead to a value': `
    Net sales totaled ¥5 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales reached ¥5 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales came to approximately ¥5 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales: ¥5 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales (¥5 billion) rose.  ›  nothing-read
    Net sales for the quarter totaled ¥5 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales amounted to ¥5 billion, and costs amounted to ¥3 billion, up 4%.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales, by contrast, ¥5 billion.  ›  nothing-read
    Net sales compared with ¥5 billion in the third quarter of fiscal 2015.  ›  Q3 2015 netSales "Net sales" 5000000000 JPY
    Net sales as compared to ¥5 billion in the third quarter of fiscal 2015.  ›  Q3 2015 netSales "Net sales" 5000000000 JPY
    Net sales stayed at ¥5 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were the ¥5 billion planned.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales, or ¥5 billion, rose.  ›  nothing-read
    Net sales rose, a growth of ¥5 billion.  ›  nothing-read
    Net sales and consolidated operating income were ¥5 billion and ¥1 billion, respectively.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY  ›  Q3 2016 operatingProfit "consolidated operating income" 1000000000 JPY
    Net sales and the operating income were ¥5 billion and ¥1 billion, respectively.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY  ›  Q3 2016 operatingProfit "operating income" 1000000000 JPY
  `,
  'periods beside names and values': `
    For the first half of fiscal 2016 the company saw net sales of ¥5 billion.  ›  YTD2 2016 netSales "net sales" 5000000000 JPY
    For the first half of fiscal 2016 and the third quarter, net sales were ¥5 billion and ¥3 billion, respectively.  ›  nothing-read
    Net sales were ¥5 billion in the third quarter of fiscal 2016, an increase in the first half of fiscal 2016.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales for the third quarter were ¥5 billion compared with ¥4 billion for the third quarter of fiscal 2015, and operating income was ¥1 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY  ›  Q3 2016 operatingProfit "operating income" 1000000000 JPY  ›  Q3 2015 netSales "Net sales" 4000000000 JPY
    Net sales were ¥5 billion, compared with ¥4 billion in the third quarter of fiscal 2015 and ¥3 billion in the third quarter of fiscal 2014.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY  ›  Q3 2015 netSales "Net sales" 4000000000 JPY
    Compared with net sales of ¥4 billion in the third quarter of fiscal 2015, net sales were ¥5 billion.  ›  Q3 2016 netSales "net sales" 5000000000 JPY  ›  Q3 2015 netSales "net sales" 4000000000 JPY
    Against the plan of the company, net sales were ¥5 billion.  ›  Q3 2016 netSales "net sales" 5000000000 JPY
    Net sales were ¥5 billion, a year ago ¥4 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    The third quarter's net sales were ¥5 billion.  ›  Q3 2016 netSales "net sales" 5000000000 JPY
  `,
  'signs and names of parts': `
    The Dairy business posted sales of ¥5 billion.  ›  nothing-read
    Dairy business sales were ¥5 billion.  ›  nothing-read
    Our subsidiary, net sales were ¥5 billion.  ›  nothing-read
    Our subsidiary and the company had net sales of ¥5 billion.  ›  nothing-read
    For Europe, net sales were ¥5 billion.  ›  nothing-read
    In the European segment, net sales were ¥5 billion.  ›  nothing-read
    In the domestic business, net sales were ¥5 billion.  ›  nothing-read
    Reported and adjusted net income were ¥5 billion and ¥4 billion, up 3%.  ›  Q3 2016 profit "net income" 5000000000 JPY 3% "up"
    Adjusted and reported net income were ¥5 billion and ¥4 billion.  ›  nothing-read
    Net sales of the second largest mills were ¥5 billion.  ›  nothing-read
    Net sales from the customers were ¥5 billion.  ›  nothing-read
    Net sales in the first and second mills were ¥5 billion.  ›  nothing-read
    Cumulative net sales were ¥5 billion.  ›  nothing-read
    Percentage of net sales was ¥5 billion.  ›  nothing-read
    KPI (net sales) was ¥5 billion.  ›  nothing-read
    Paper net sales were ¥5 billion.  ›  nothing-read
    Fine paper⏎net sales were ¥5 billion.  ›  nothing-read
    Fine paper⏎Net sales were ¥5 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
  `,
}

describe.each(Object.entries(TOLD))('figures of sentences: %s', (_, lines) => {
  test.each(lines.trim().split('\n'))('%s', (line) => {
    const [sentences = '', ...told] = line.trim().split('  ›  ')
    expect(toldIn(sentences.replaceAll('⏎', '\n')).map((one) => one.replaceAll('\n', '⏎'))).toEqual(told)
  })
})
