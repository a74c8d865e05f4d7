import { describe, expect, test } from 'vitest'
import { toldIn } from '../support/told.js'

/** What bars a reading, beside what does not: sentences of a release, then its figures, a line each; ⏎ is a line break. */
const TOLD: Readonly<Record<string, string>> = {
  'other bases': `
    Net sales were ¥5 billion, and excluding special items, operating income was ¥3 billion.  ›  nothing-read
    Excluding special items, net sales were ¥5 billion, operating income was ¥3 billion.  ›  nothing-read
    Excluding special items net sales were ¥5 billion.  ›  nothing-read
    In local currency, the net sales were ¥5 billion.  ›  nothing-read
    On a constant currency basis the net sales were ¥5 billion.  ›  nothing-read
    On a constant currency basis for all goods sold abroad net sales were ¥5 billion.  ›  nothing-read
    On a pro forma basis, net sales were ¥5 billion. Operating income was ¥3 billion.  ›  nothing-read
    Net sales were ¥5 billion, up 5% (or 7.9% excluding currency effects).  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Operating profit (excluding special items) was ¥5 billion.  ›  nothing-read
    Net sales (in yen) were ¥5 billion, up 5%, excluding currency effects, and operating income was ¥3 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales rose 5%, or on a constant currency basis 7%, to ¥5 billion.  ›  nothing-read
    Net sales were ¥5 billion, up 5% at constant currency.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥5 billion, up 5% on a constant currency basis.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥5 billion, up 5% in local currency terms.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥5 billion, up 5% (up 7% at constant currency).  ›  Q3 2016 netSales "Net sales" 5000000000 JPY 5% "up"
    Net sales were ¥5 billion, up 5%, and adjusted operating income was ¥3 billion, up 6%.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY 5% "up"
    Net sales were ¥5 billion, up 5%, adjusted operating income was ¥3 billion, up 6%.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY 5% "up"
    Net sales rose 5% excluding currency effects.  ›  nothing-read
    Net sales rose 5% to ¥5 billion excluding currency effects.  ›  nothing-read
    Net sales grew 5% at constant currency to ¥5 billion.  ›  nothing-read
    Net sales were ¥5 billion, up 5% excluding special items.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥5 billion, up 5%, excluding currency effects up 7%.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY 5% "up"
    Net sales were ¥5 billion, up 7% at constant currency (up 5% as reported).  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥5 billion, up 5% from a year ago at constant currency.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥5 billion, up 5%, at constant currency up 7%.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY 5% "up"
    Net sales were ¥5 billion, up 5%, EBITDA was ¥3 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY 5% "up"
    Net sales were ¥5 billion, up 5% and EBITDA was ¥3 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY 5% "up"
    Net sales were ¥5 billion, up 5% on core products.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY 5% "up"
    Net sales were ¥5 billion, up 5%, on a constant currency basis.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥5 billion, up 5%, and on a constant currency basis up 7%.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY 5% "up"
    Net sales were ¥5 billion, up 5%, excluding special items, and net income was ¥1 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥5 billion, up 5%, excluding special items operating income was ¥1 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY 5% "up"
    Excluding special items, net sales were ¥5 billion and operating income was ¥3 billion.  ›  nothing-read
    Excluding special items, net sales came to ¥5 billion, operating income to ¥3 billion and net income to ¥1 billion.  ›  nothing-read
    Net income was ¥9 billion.⏎⏎On a pro forma basis, net sales were ¥5 billion. Operating income was ¥3 billion.  ›  Q3 2016 profit "Net income" 9000000000 JPY
    Net income was ¥9 billion.⏎⏎On a pro forma basis, many orders came in. Operating income was ¥3 billion.  ›  Q3 2016 profit "Net income" 9000000000 JPY
    Net income was ¥9 billion.⏎⏎On a reported basis, many orders came in. Operating income was ¥3 billion.  ›  Q3 2016 profit "Net income" 9000000000 JPY  ›  Q3 2016 operatingProfit "Operating income" 3000000000 JPY
    Net income was ¥9 billion.⏎⏎Excluding one plant, many orders came in. Operating income was ¥3 billion.  ›  Q3 2016 profit "Net income" 9000000000 JPY  ›  Q3 2016 operatingProfit "Operating income" 3000000000 JPY
  `,
  'amounts and their names': `
    The forecast of net sales for fiscal 2016 of ¥195 billion was revised down by ¥65 billion to ¥130 billion.  ›  expected FY 2016 netSales "net sales" 130000000000 JPY
    The company revised its forecast of net sales for fiscal 2016 of ¥195 billion down by ¥65 billion to ¥130 billion.  ›  expected FY 2016 netSales "net sales" 130000000000 JPY
    The company revised its forecast of net sales for fiscal 2016 to ¥195 billion, up by ¥65 billion, and operating income to ¥13 billion.  ›  expected FY 2016 netSales "net sales" 195000000000 JPY  ›  expected FY 2016 operatingProfit "operating income" 13000000000 JPY
    The company revised its forecast of net sales for fiscal 2016 to ¥195 billion, ¥13 billion more than before.  ›  expected FY 2016 netSales "net sales" 195000000000 JPY
    Net sales, on a gain of ¥5 billion, fell.  ›  nothing-read
    Net income of ¥5 billion included a gain of ¥2 billion.  ›  Q3 2016 profit "Net income" 5000000000 JPY
    Net income reflected losses of a total of ¥2 billion.  ›  nothing-read
    Net income came to about ¥5 billion.  ›  Q3 2016 profit "Net income" 5000000000 JPY
    Net income on the sale of about ¥5 billion fell.  ›  nothing-read
    In the third quarter of fiscal 2016 the company posted ¥5.1 billion in net sales, and in the first half of fiscal 2016 it posted ¥9 billion in net sales.  ›  Q3 2016 netSales "net sales" 5100000000 JPY
    In the first half of fiscal 2016 and the third quarter of fiscal 2016 the company posted ¥5.1 billion in net sales.  ›  nothing-read
    The company posted ¥5.1 billion in net sales in the first half of fiscal 2016.  ›  YTD2 2016 netSales "net sales" 5100000000 JPY
    A ¥2 million net loss was recorded.  ›  Q3 2016 profit "net loss" -2000000 JPY "net loss"
    The company recorded a ¥2 million net loss ($18,000) in the third quarter.  ›  Q3 2016 profit "net loss" -2000000 JPY "net loss"
    The company recorded a $2 million net loss, or $0.02 per share, compared with a $1 million net profit a year ago.  ›  Q3 2016 profit "net loss" -2000000 USD "net loss"  ›  Q3 2016 earningsPerShare "per share" -0.02 USD "net loss"
    The deal will bring net sales of ¥5 billion.  ›  nothing-read
    Net sales were ¥5 billion and next year the deal will bring operating income of ¥1 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net loss was $4 million, or $0.21 per share, up from $3 million, or $0.15 per share.  ›  Q3 2016 profit "Net loss" -4000000 USD "Net loss"  ›  Q3 2016 earningsPerShare "per share" -0.21 USD "Net loss"
    Net loss was $4 million, or $0.21 per basic and diluted share.  ›  Q3 2016 profit "Net loss" -4000000 USD "Net loss"  ›  Q3 2016 earningsPerShare "per basic and diluted share" -0.21 USD "Net loss"  ›  Q3 2016 dilutedEarningsPerShare "per basic and diluted share" -0.21 USD "Net loss"
    Net loss was ¥400 million ($4 million).  ›  Q3 2016 profit "Net loss" -400000000 JPY "Net loss" (-4000000 USD "Net loss")
    Net profit was ¥400 million ($4 million).  ›  Q3 2016 profit "Net profit" 400000000 JPY (4000000 USD)
    Net sales were ¥5 billion, compared with a target of ¥4 billion in the third quarter of fiscal 2015.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥5 billion, compared with a total of ¥4 billion in the third quarter of fiscal 2015.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥5 billion against those of ¥4 billion in the third quarter of fiscal 2015.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales fell by ¥65 billion to ¥130 billion.  ›  Q3 2016 netSales "Net sales" 130000000000 JPY
    Net sales of ¥195 billion rose by ¥65 billion.  ›  Q3 2016 netSales "Net sales" 195000000000 JPY
    Net sales of ¥195 billion rose by ¥65 billion and ¥3 billion went to owners.  ›  Q3 2016 netSales "Net sales" 195000000000 JPY
    Net sales were ¥5 billion and ¥6 billion.  ›  nothing-read
    Net sales were ¥5 billion, ¥1 billion more than a year ago.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥5 billion, ¥6 billion.  ›  nothing-read
    Net sales were ¥5 billion and ¥1 billion more than planned.  ›  nothing-read
    Net sales were ¥5 billion ($50 million).  ›  Q3 2016 netSales "Net sales" 5000000000 JPY (50000000 USD)
    Net sales were ¥5 billion (approx. $50 million).  ›  Q3 2016 netSales "Net sales" 5000000000 JPY (50000000 USD)
    Net sales were ¥5 billion (which is about $50 million).  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales for fiscal 2017 are expected to be between ¥5 billion and ¥6 billion.  ›  expected FY 2017 netSales "Net sales" 5000000000 to 6000000000 JPY
    Net sales for fiscal 2017 are expected to be ¥5 billion and ¥6 billion.  ›  nothing-read
    On strong growth of 5% in net sales, operating income was ¥1 billion.  ›  nothing-read
    Analysts expect net sales of ¥5 billion.  ›  nothing-read
    Net sales were ¥5 billion, 4 billion yen lower than a year ago.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥5 billion, ¥1 billion up by 5%.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY 5% "up"
    Net sales of ¥5 billion up by 5%.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY 5% "up"
    Net sales of ¥5 billion up 5%.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY 5% "up"
    Net sales, ¥5 billion lower by ¥1 billion.  ›  nothing-read
    The effect of the yen on operating income was ¥1 billion.  ›  nothing-read
    The effect of the strong yen on operating income was ¥1 billion.  ›  nothing-read
    The strong yen had an effect, and on operating income of ¥1 billion taxes were paid.  ›  Q3 2016 operatingProfit "operating income" 1000000000 JPY
    The increase in net sales was ¥1 billion.  ›  nothing-read
    The increase in the net sales was ¥1 billion, and net income was ¥2 billion.  ›  Q3 2016 profit "net income" 2000000000 JPY
    The increase in net sales to ¥10 billion was strong.  ›  Q3 2016 netSales "net sales" 10000000000 JPY
    Net income was $5.2 million, or 26 cents a share.  ›  Q3 2016 profit "Net income" 5200000 USD  ›  Q3 2016 earningsPerShare "a share" 0.26 USD
    Net income was ¥5.2 million, or 26 cents a share.  ›  Q3 2016 profit "Net income" 5200000 JPY
    Net income was $5.2 million, or 26 cents a diluted share.  ›  Q3 2016 profit "Net income" 5200000 USD  ›  Q3 2016 dilutedEarningsPerShare "a diluted share" 0.26 USD
    Net income was $5.2 million, or $0.26 a share.  ›  Q3 2016 profit "Net income" 5200000 USD  ›  Q3 2016 earningsPerShare "a share" 0.26 USD
    Basic earnings per share were 26 cents, and net income $5.2 million.  ›  nothing-read
    Minority interests in profit were ¥1 billion, up 5%, and net income was ¥2 billion.  ›  Q3 2016 profit "net income" 2000000000 JPY
    Minority profit, net income of ¥2 billion.  ›  nothing-read
    Non-controlling interests in net income were ¥1 billion.  ›  nothing-read
    Minority interests were ¥1 billion, and net income was ¥2 billion.  ›  Q3 2016 profit "net income" 2000000000 JPY
    The net sales increase was ¥1 billion.  ›  nothing-read
    The operating income decrease was ¥1 billion, and net sales were ¥5 billion.  ›  Q3 2016 netSales "net sales" 5000000000 JPY
    Net sales for fiscal 2016 are forecast at ¥195 billion, up by ¥65 billion compared to ¥130 billion in fiscal 2015.  ›  expected FY 2016 netSales "Net sales" 195000000000 JPY
    Net sales for fiscal 2016 are forecast at ¥195 billion, up by ¥65 billion compared with ¥130 billion in fiscal 2015.  ›  expected FY 2016 netSales "Net sales" 195000000000 JPY
    The company lowered its forecast of net sales for fiscal 2016 of ¥195 billion by ¥65 billion to ¥130 billion.  ›  expected FY 2016 netSales "net sales" 130000000000 JPY
    The company revised its forecast of net sales for fiscal 2016 of ¥195 billion down by ¥65 billion to about ¥130 billion.  ›  expected FY 2016 netSales "net sales" 130000000000 JPY
    Net sales were ¥195 billion, up by ¥65 billion compared to ¥130 billion a year ago.  ›  Q3 2016 netSales "Net sales" 195000000000 JPY
    Net income was ¥9 billion. Other comprehensive income was ¥5 billion.  ›  Q3 2016 profit "Net income" 9000000000 JPY
    Net income was ¥9 billion, and comprehensive income was ¥5 billion.  ›  Q3 2016 profit "Net income" 9000000000 JPY  ›  Q3 2016 comprehensiveIncome "comprehensive income" 5000000000 JPY
    Net sales for the third quarter and the first half of fiscal 2016 were ¥5 billion.  ›  nothing-read
    In the third quarter of fiscal 2016, which ended on December 31, 2016, net sales were ¥5 billion.  ›  Q3 2016 netSales "net sales" 5000000000 JPY
    Net income was ¥9 billion. Other income was ¥5 billion.  ›  Q3 2016 profit "Net income" 9000000000 JPY
    Net income was ¥9 billion. Other operating income was ¥5 billion.  ›  Q3 2016 profit "Net income" 9000000000 JPY
    Negative operating income of ¥5 billion was booked.  ›  Q3 2016 operatingProfit "operating income" -5000000000 JPY "Negative"
    A net loss of ¥5 billion was negative news.  ›  Q3 2016 profit "net loss" -5000000000 JPY "net loss"
  `,
  'signs of their own': `
    Operating income was a loss of ¥3 billion.  ›  Q3 2016 operatingProfit "Operating income" -3000000000 JPY "loss"
    Operating income was a profit of ¥3 billion.  ›  Q3 2016 operatingProfit "Operating income" 3000000000 JPY
    Operating income swung to a loss of ¥3 billion.  ›  Q3 2016 operatingProfit "Operating income" -3000000000 JPY "loss"
    Operating income swung from a profit of ¥1 billion to a loss of ¥3 billion.  ›  Q3 2016 operatingProfit "Operating income" -3000000000 JPY "loss"
    Operating income swung from a loss of ¥1 billion to a profit of ¥3 billion.  ›  Q3 2016 operatingProfit "Operating income" 3000000000 JPY
    Orders were a loss of ¥3 billion.  ›  nothing-read
    Operating income swung to a loss ¥3 billion.  ›  nothing-read
    Ordinary income turned to a loss for reasons of ¥3 billion.  ›  nothing-read
    Operating income was ¥3 billion, against a profit of ¥1 billion a year ago.  ›  Q3 2016 operatingProfit "Operating income" 3000000000 JPY
    Operating income was ¥3 billion, against a loss of ¥1 billion in the third quarter of fiscal 2015.  ›  Q3 2016 operatingProfit "Operating income" 3000000000 JPY
    Net income was ¥3 billion, against a loss of ¥1 billion in the third quarter of fiscal 2015.  ›  Q3 2016 profit "Net income" 3000000000 JPY
    Operating income was ¥3 billion, and a profit of ¥1 billion was left for the owners.  ›  Q3 2016 operatingProfit "Operating income" 3000000000 JPY  ›  Q3 2016 profit "profit" 1000000000 JPY
  `,
  periods: `
    Net sales were ¥5 billion, or $0.15 per share, in the first half of fiscal 2016.  ›  YTD2 2016 netSales "Net sales" 5000000000 JPY
    Net income was $5 million, or $0.15 per share, in the first half of fiscal 2016.  ›  YTD2 2016 profit "Net income" 5000000 USD  ›  YTD2 2016 earningsPerShare "per share" 0.15 USD
    Net income was $5 million, or $0.15 per share, in the first half of fiscal 2016, and operating income was $6 million in the third quarter of fiscal 2016.  ›  Q3 2016 operatingProfit "operating income" 6000000 USD  ›  YTD2 2016 profit "Net income" 5000000 USD  ›  YTD2 2016 earningsPerShare "per share" 0.15 USD
    Net sales were ¥9 billion for the first half of fiscal 2016.⏎⏎Operating income was ¥3 billion.  ›  Q3 2016 operatingProfit "Operating income" 3000000000 JPY  ›  YTD2 2016 netSales "Net sales" 9000000000 JPY
    Net sales for the first half of fiscal 2016 were ¥9 billion, up from ¥8 billion in the first half of fiscal 2015.  ›  YTD2 2016 netSales "Net sales" 9000000000 JPY  ›  YTD2 2015 netSales "Net sales" 8000000000 JPY
    Net sales for the first half of fiscal 2016 rose from ¥8 billion to ¥9 billion.  ›  YTD2 2016 netSales "Net sales" 9000000000 JPY
    Net sales of ¥9 billion were reached in 2016.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY
    Net sales of ¥9 billion were the highest since those of 2008.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY
    Net sales were ¥9 billion in the third quarter of fiscal 2016, and profit had been ¥1 billion in the first half of fiscal 2016. Operating income was ¥3 billion.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY  ›  Q3 2016 operatingProfit "Operating income" 3000000000 JPY  ›  YTD2 2016 profit "profit" 1000000000 JPY
    In the first half of fiscal 2016 net sales had been ¥9 billion. Operating income was ¥3 billion.  ›  YTD2 2016 netSales "net sales" 9000000000 JPY
    In the first half of fiscal 2016 net sales were ¥9 billion. Operating income was ¥3 billion.  ›  YTD2 2016 netSales "net sales" 9000000000 JPY  ›  YTD2 2016 operatingProfit "Operating income" 3000000000 JPY
    Net sales in the first half of fiscal 2016 were ¥9 billion, against those of ¥8 billion in the first half of fiscal 2015.  ›  YTD2 2016 netSales "Net sales" 9000000000 JPY
    Against net sales of ¥8 billion in the first half of fiscal 2015, net sales were ¥9 billion.  ›  Q3 2016 netSales "net sales" 9000000000 JPY  ›  YTD2 2015 netSales "net sales" 8000000000 JPY
    In 2016, net sales were ¥9 billion for the third quarter.  ›  Q3 2016 netSales "net sales" 9000000000 JPY
    For the first half of fiscal 2016, driven by strong demand abroad, net sales were ¥9 billion.  ›  YTD2 2016 netSales "net sales" 9000000000 JPY
    In the first half of fiscal 2016, driven by strong demand abroad and by new shops, the net sales of the company were ¥9 billion.  ›  YTD2 2016 netSales "net sales" 9000000000 JPY
    The first half of fiscal 2016, which was strong, brought us many orders; net sales were ¥9 billion.  ›  Q3 2016 netSales "net sales" 9000000000 JPY
    In the third quarter operating income was ¥3 billion and for the first half of fiscal 2016 it was ¥4 billion.  ›  Q3 2016 operatingProfit "operating income" 3000000000 JPY
    For the year ending March 31, 2018 the company expects net sales of ¥50 billion. Operating income is expected to be ¥3 billion.  ›  expected FY of 2018-03-31 to 2018-03-31 netSales "net sales" 50000000000 JPY  ›  expected FY of 2018-03-31 to 2018-03-31 operatingProfit "Operating income" 3000000000 JPY
    The company expects net sales of ¥50 billion for fiscal 2017, and operating income of ¥3 billion for the first half of fiscal 2017.  ›  expected FY 2017 netSales "net sales" 50000000000 JPY  ›  expected YTD2 2017 operatingProfit "operating income" 3000000000 JPY
    The company expects net sales of ¥50 billion.  ›  nothing-read
    Net income was $5 million in the first half of fiscal 2016, and operating income was $6 million in the third quarter of fiscal 2016.  ›  Q3 2016 operatingProfit "operating income" 6000000 USD  ›  YTD2 2016 profit "Net income" 5000000 USD
    Net income was $5 million in the third quarter and operating income was $6 million in the first half of fiscal 2016.  ›  Q3 2016 profit "Net income" 5000000 USD  ›  YTD2 2016 operatingProfit "operating income" 6000000 USD
    Net sales were ¥5 billion in the third quarter, and ¥9 billion in the first half of fiscal 2016.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥9 billion in the first half of fiscal 2016, and operating income was ¥3 billion.  ›  YTD2 2016 netSales "Net sales" 9000000000 JPY  ›  YTD2 2016 operatingProfit "operating income" 3000000000 JPY
    Net sales were ¥9 billion in the first half of fiscal 2016, and operating income was ¥3 billion compared with ¥2 billion in the third quarter of fiscal 2015.  ›  YTD2 2016 netSales "Net sales" 9000000000 JPY  ›  YTD2 2016 operatingProfit "operating income" 3000000000 JPY  ›  Q3 2015 operatingProfit "operating income" 2000000000 JPY
  `,
  'what a figure once was': `
    Net sales were ¥5 billion, compared with ¥4 billion for the third quarter of fiscal 2015 and ¥3 billion for the second quarter.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY  ›  Q3 2015 netSales "Net sales" 4000000000 JPY
    Net sales were ¥5 billion (3Q fiscal 2015: ¥4 billion).  ›  Q3 2016 netSales "Net sales" 5000000000 JPY  ›  Q3 2015 netSales "Net sales" 4000000000 JPY
    Net sales, which had been ¥4 billion in the third quarter of fiscal 2015, reached ¥5 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales, which were ¥4 billion a year earlier, reached ¥5 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales, which reached ¥4 billion a year earlier, were ¥5 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales, which include ¥4 billion of the year before, reached ¥5 billion.  ›  nothing-read
    Net sales which had been ¥4 billion a year earlier reached ¥5 billion.  ›  nothing-read
  `,
  percentages: `
    The company increased its net sales by 7%.  ›  nothing-read
    The company increased the net sales by 7% to ¥5 billion.  ›  Q3 2016 netSales "net sales" 5000000000 JPY 7% "increased"
    The company increased its net sales in the third quarter by 7%.  ›  nothing-read
    The company increased orders, and net sales of ¥5 billion changed by 7%.  ›  nothing-read
    The company increased net sales and operating income by 7%.  ›  nothing-read
    Net sales were ¥5 billion (+10.2% year on year).  ›  Q3 2016 netSales "Net sales" 5000000000 JPY 10.2%
    Net sales were ¥5 billion (-10.2% year on year).  ›  Q3 2016 netSales "Net sales" 5000000000 JPY -10.2%
    Net sales were ¥5 billion (10.2% YoY).  ›  Q3 2016 netSales "Net sales" 5000000000 JPY 10.2%
    Net sales were ¥5 billion (△10.2% YoY).  ›  Q3 2016 netSales "Net sales" 5000000000 JPY -10.2%
    Net sales were ¥5 billion (10.2%).  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales and operating income were ¥5 billion and ¥3 billion (10.2% and 5% YoY).  ›  nothing-read
    Net sales rose 5%, operating income to ¥5 billion.  ›  Q3 2016 operatingProfit "operating income" 5000000000 JPY
    Net sales rose 5% and operating income to ¥5 billion.  ›  Q3 2016 operatingProfit "operating income" 5000000000 JPY
    Net sales rose 15.5% to ¥5 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY 15.5% "rose"
    Net sales decreased by ¥29 billion, or 67.7%, to ¥14 billion.  ›  Q3 2016 netSales "Net sales" 14000000000 JPY -67.7% "decreased"
    Net sales decreased by ¥29 billion (67.7%) to ¥14 billion.  ›  Q3 2016 netSales "Net sales" 14000000000 JPY -67.7% "decreased"
    Net sales decreased by ¥29 billion, of which 67.7% was in the east, to ¥14 billion.  ›  Q3 2016 netSales "Net sales" 14000000000 JPY
    Operating income was ¥3 billion, 12% of net sales.  ›  Q3 2016 operatingProfit "Operating income" 3000000000 JPY
    Operating income was ¥3 billion, up 12% of the net sales.  ›  Q3 2016 operatingProfit "Operating income" 3000000000 JPY
    Operating income was ¥3 billion, up 12%, of which net sales.  ›  Q3 2016 operatingProfit "Operating income" 3000000000 JPY 12% "up"
    Operating income rose 40% from the first quarter.  ›  nothing-read
    Operating income was ¥3 billion, up 40% from the first half of fiscal 2016.  ›  Q3 2016 operatingProfit "Operating income" 3000000000 JPY
    Operating income was ¥3 billion, up 40% from the third quarter of fiscal 2015.  ›  Q3 2016 operatingProfit "Operating income" 3000000000 JPY 40% "up"
    Operating income was ¥3 billion, up 40% from fiscal 2015.  ›  Q3 2016 operatingProfit "Operating income" 3000000000 JPY
    Operating income was ¥3 billion, up 40% from a year ago.  ›  Q3 2016 operatingProfit "Operating income" 3000000000 JPY 40% "up"
    Operating income was ¥3 billion, up 40% from the previous quarter and 12% from a year ago.  ›  Q3 2016 operatingProfit "Operating income" 3000000000 JPY
    Operating income was ¥3 billion, up 40% quarter on quarter, and net income was ¥2 billion, up 12%.  ›  Q3 2016 operatingProfit "Operating income" 3000000000 JPY  ›  Q3 2016 profit "net income" 2000000000 JPY
    Operating income was ¥3 billion, up 40% quarter on quarter, and net income was ¥2 billion, up 12% year on year.  ›  Q3 2016 operatingProfit "Operating income" 3000000000 JPY  ›  Q3 2016 profit "net income" 2000000000 JPY 12% "up"
    Operating income rose 2.1% to 596,000 units.  ›  nothing-read
    Operating income rose 2.1% to ¥596,000.  ›  Q3 2016 operatingProfit "Operating income" 596000 JPY 2.1% "rose"
    Operating income and net income rose 2% and 3%, respectively.  ›  nothing-read
    Operating income and net income rose 2% and 3%.  ›  nothing-read
    Operating income and net income of ¥4 billion and ¥3 billion rose 2%, 3% and 4%, respectively.  ›  Q3 2016 operatingProfit "Operating income" 4000000000 JPY  ›  Q3 2016 profit "net income" 3000000000 JPY  ›  unpaired: 2%, 3% and 4%
    Operating income and net income were ¥4 billion and ¥3 billion, up 2% and 3%, respectively.  ›  Q3 2016 operatingProfit "Operating income" 4000000000 JPY 2% "up"  ›  Q3 2016 profit "net income" 3000000000 JPY 3% "up"
    Operating income and net income were ¥4 billion and ¥3 billion, respectively, up 2% and 3%.  ›  Q3 2016 operatingProfit "Operating income" 4000000000 JPY 2% "up"  ›  Q3 2016 profit "net income" 3000000000 JPY 3% "up"
    Operating income and net income were ¥4 billion and ¥3 billion, respectively, up 2%, 3% and 4%.  ›  Q3 2016 operatingProfit "Operating income" 4000000000 JPY  ›  Q3 2016 profit "net income" 3000000000 JPY  ›  unpaired: 2%, 3% and 4%
    Operating income and net income were ¥4 billion and ¥3 billion, respectively, up 2%.  ›  Q3 2016 operatingProfit "Operating income" 4000000000 JPY  ›  Q3 2016 profit "net income" 3000000000 JPY
  `,
  'parts of the company': `
    At our consolidated subsidiary Marlow Paper, net sales were ¥5 billion.  ›  nothing-read
    At the shops that our new small subsidiary runs net sales were ¥5 billion.  ›  nothing-read
    At the lamp division net sales were ¥5 billion.  ›  nothing-read
    At division net sales were ¥5 billion.  ›  nothing-read
    In woven and dyed fabrics, net sales were ¥5 billion.  ›  nothing-read
    In fabrics, net sales were ¥5 billion.  ›  nothing-read
    In the circumstances, net sales were ¥5 billion.  ›  Q3 2016 netSales "net sales" 5000000000 JPY
    In addition, net sales were ¥5 billion.  ›  Q3 2016 netSales "net sales" 5000000000 JPY
    In these, net sales were ¥5 billion.  ›  nothing-read
    Among lamps, net sales were ¥5 billion.  ›  nothing-read
    As the Paper Division did well, operating income was ¥5 billion.  ›  nothing-read
    As demand was strong, the Paper Division having grown, operating income was ¥5 billion.  ›  Q3 2016 operatingProfit "operating income" 5000000000 JPY
    As demand from the Old Mills was strong, operating income was ¥5 billion.  ›  Q3 2016 operatingProfit "operating income" 5000000000 JPY
    The printer business grew. Sales were ¥5 billion.  ›  nothing-read
    The company grew in the printer business. Sales were ¥5 billion.  ›  Q3 2016 netSales "Sales" 5000000000 JPY
    Large printers sold well. Sales were ¥5 billion.  ›  nothing-read
    Sales were ¥5 billion. Large printers sold well.  ›  Q3 2016 netSales "Sales" 5000000000 JPY
    Its U.S. subsidiaries had net sales of ¥5 billion.  ›  nothing-read
    The Co. and its subsidiaries had net sales of ¥5 billion.  ›  Q3 2016 netSales "net sales" 5000000000 JPY
    Lamps accounted for net sales of ¥5 billion.  ›  nothing-read
    The company accounted for net sales of ¥5 billion.  ›  Q3 2016 netSales "net sales" 5000000000 JPY
    Net sales of the Paper Division were ¥5 billion, and its operating income was ¥1 billion.  ›  nothing-read
    Demand for the Paper Division grew, and its operating income was ¥1 billion.  ›  nothing-read
    Demand for our affiliate grew, and its operating income was ¥1 billion.  ›  nothing-read
    Demand for the Paper Division grew, and consolidated operating income was ¥1 billion.  ›  Q3 2016 operatingProfit "consolidated operating income" 1000000000 JPY
    Demand for the Paper Division grew, and the Group's operating income was ¥1 billion.  ›  Q3 2016 operatingProfit "operating income" 1000000000 JPY
    Net sales of Marlow were ¥5 billion, and operating income was ¥1 billion.  ›  nothing-read
    Net sales of the Marlow were ¥5 billion, and operating income was ¥1 billion.  ›  nothing-read
    Net sales of the Company were ¥5 billion, and operating income was ¥1 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY  ›  Q3 2016 operatingProfit "operating income" 1000000000 JPY
    Lamp sales of ¥5 billion and operating income of ¥1 billion were booked.  ›  nothing-read
    Lamp sales of ¥5 billion and net income of ¥1 billion were booked.  ›  Q3 2016 profit "net income" 1000000000 JPY
    Net sales in the lamp trade were ¥5 billion and operating income was ¥1 billion.  ›  nothing-read
    The affiliate's net sales were ¥5 billion, and operating income was ¥1 billion.  ›  nothing-read
    Marlow Paper, which earned operating income of ¥1 billion, was sold, and net sales were ¥5 billion.  ›  nothing-read
    The company bought Marlow Paper, a firm having net sales of ¥5 billion.  ›  nothing-read
  `,
  'places and headings': `
    Net sales of between ¥5 billion and ¥6 billion are expected for fiscal 2017.  ›  expected FY 2017 netSales "Net sales" 5000000000 to 6000000000 JPY
    Net sales at the end of it were ¥5 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales of Carrow Tools Inc. (the "Company") were ¥5 billion.  ›  nothing-read
    Net sales of Marlow Paper (a rival) were ¥5 billion.  ›  nothing-read
    Net sales per head of the staff were ¥5 billion.  ›  nothing-read
    Net sales by the paper, card and lamp divisions were ¥5 billion, and operating income was ¥1 billion.  ›  nothing-read
    Net income was ¥9 billion. Japan's net sales rose 5% to ¥5 billion.  ›  Q3 2016 profit "Net income" 9000000000 JPY  ›  Japan: netSales of "net sales" 5000000000 JPY 5% "rose"
    Net income was ¥9 billion. Net sales in the Americas were ¥5 billion, up 5%.  ›  Q3 2016 profit "Net income" 9000000000 JPY  ›  the Americas: netSales of "Net sales" 5000000000 JPY 5% "up"
    Net income was ¥9 billion. Net sales in Japan rose 5%, while net sales in Europe fell 3%.  ›  Q3 2016 profit "Net income" 9000000000 JPY  ›  Japan: netSales of "Net sales" 5% "rose"  ›  Europe: netSales of "net sales" -3% "fell"
    Net income was ¥9 billion. Net sales of all three regions were ¥5 billion.  ›  Q3 2016 profit "Net income" 9000000000 JPY
    Net income was ¥9 billion. Net sales at Marlow were ¥5 billion.  ›  Q3 2016 profit "Net income" 9000000000 JPY
    Net income was ¥9 billion. Net sales at the end of it were ¥5 billion.  ›  Q3 2016 profit "Net income" 9000000000 JPY  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net income was ¥9 billion. Net sales by the paper, card and lamp divisions were ¥5 billion, and operating income was ¥1 billion.  ›  Q3 2016 profit "Net income" 9000000000 JPY
    Net income was ¥9 billion. Net sales rose 12% in Europe and Asia.  ›  Q3 2016 profit "Net income" 9000000000 JPY  ›  unpaired: 12%
    Net income was ¥9 billion. Net sales rose 12% and 5% in Europe and Asia.  ›  Q3 2016 profit "Net income" 9000000000 JPY  ›  Europe: netSales of "Net sales" 12% "rose"  ›  Asia: netSales of "Net sales" 5% "rose"
    Net income was ¥9 billion. Net sales rose 12% and 5% in Europe and Asia, respectively.  ›  Q3 2016 profit "Net income" 9000000000 JPY  ›  Europe: netSales of "Net sales" 12% "rose"  ›  Asia: netSales of "Net sales" 5% "rose"
    Net income was ¥9 billion. A 25 percent increase in Europe was seen in net sales.  ›  Q3 2016 profit "Net income" 9000000000 JPY
    Net income was ¥9 billion. Europe and Japan achieved 16 and 12 percent growth in net sales.  ›  Q3 2016 profit "Net income" 9000000000 JPY  ›  Europe: netSales of "net sales" 16% "growth"  ›  Japan: netSales of "net sales" 12% "growth"
    Net income was ¥9 billion. Europe and Japan achieved 16 percent growth in net sales.  ›  Q3 2016 profit "Net income" 9000000000 JPY  ›  unpaired: 16 percent
    Net income was ¥9 billion. Thanks to demand in China, net income rose 5% to ¥1 billion.  ›  Q3 2016 profit "Net income" 9000000000 JPY
    Net income was ¥9 billion. In Europe and Asia, net sales rose 5% to ¥1 billion.  ›  Q3 2016 profit "Net income" 9000000000 JPY  ›  unpaired: 5%
    Net income was ¥9 billion. The growth of net sales was 5%.  ›  Q3 2016 profit "Net income" 9000000000 JPY
    Net income was ¥9 billion. Net sales showed 5% growth in the third quarter.  ›  Q3 2016 profit "Net income" 9000000000 JPY
    Net income was ¥9 billion. A 5% increase in net sales and a 3% decrease in operating income were seen.  ›  Q3 2016 profit "Net income" 9000000000 JPY
    Net income was ¥9 billion.⏎⏎Healthcare Business⏎⏎Net sales were ¥5 billion.  ›  Q3 2016 profit "Net income" 9000000000 JPY
    Net income was ¥9 billion.⏎⏎Results of Operations⏎⏎Net sales were ¥5 billion.  ›  Q3 2016 profit "Net income" 9000000000 JPY  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net income was ¥9 billion.⏎⏎Home Goods Segment Review⏎⏎Net sales were ¥5 billion.  ›  Q3 2016 profit "Net income" 9000000000 JPY
    Net income was ¥9 billion.⏎⏎Operations⏎⏎Net sales were ¥5 billion.  ›  Q3 2016 profit "Net income" 9000000000 JPY  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net income was ¥9 billion.⏎⏎Home Goods Review⏎⏎Net sales were ¥5 billion.  ›  Q3 2016 profit "Net income" 9000000000 JPY  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net income was ¥9 billion.⏎⏎Outlook for the next fiscal year⏎⏎Net sales of ¥5 billion.  ›  Q3 2016 profit "Net income" 9000000000 JPY
    Net income was ¥9 billion.⏎⏎Results ahead of guidance⏎⏎Net sales were ¥5 billion.  ›  Q3 2016 profit "Net income" 9000000000 JPY  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net income was ¥9 billion.⏎⏎Ahead of guidance⏎⏎Net sales were ¥5 billion.  ›  Q3 2016 profit "Net income" 9000000000 JPY  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net income was ¥9 billion.⏎⏎Fiscal 2017 forecast⏎⏎Net sales of ¥5 billion; operating income of ¥1 billion.  ›  Q3 2016 profit "Net income" 9000000000 JPY  ›  expected FY 2017 netSales "Net sales" 5000000000 JPY  ›  expected FY 2017 operatingProfit "operating income" 1000000000 JPY
    Net sales of ¥5 billion are forecast for fiscal 2017; for operating income ¥1 billion is the figure.  ›  expected FY 2017 netSales "Net sales" 5000000000 JPY
    Net sales of ¥5 billion are forecast for fiscal 2017; operating income of ¥1 billion.  ›  expected FY 2017 netSales "Net sales" 5000000000 JPY  ›  expected FY 2017 operatingProfit "operating income" 1000000000 JPY
    Forecast for fiscal 2017: net sales of ¥5 billion; operating income of ¥1 billion.  ›  expected FY 2017 netSales "net sales" 5000000000 JPY  ›  expected FY 2017 operatingProfit "operating income" 1000000000 JPY
    On a non-consolidated basis, net sales were ¥5 billion.  ›  Q3 2016 netSales "net sales" 5000000000 JPY
    Consolidated net sales were ¥9 billion.⏎⏎On a non-consolidated basis, net sales were ¥5 billion. Operating income was ¥1 billion.⏎⏎Net income was ¥2 billion.  ›  Q3 2016 netSales "Consolidated net sales" 9000000000 JPY  ›  Q3 2016 profit "Net income" 2000000000 JPY
    Consolidated net sales were ¥9 billion.⏎⏎Non-consolidated results⏎⏎Net sales were ¥5 billion.⏎⏎Consolidated results⏎⏎Operating income was ¥1 billion.  ›  Q3 2016 netSales "Consolidated net sales" 9000000000 JPY  ›  Q3 2016 operatingProfit "Operating income" 1000000000 JPY
    "Net sales were ¥5 billion," said the president. Operating income was ¥1 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY  ›  Q3 2016 operatingProfit "Operating income" 1000000000 JPY
    The president said: "Net sales were ¥5 billion. Net income was ¥2 billion." Operating income was ¥1 billion.  ›  Q3 2016 operatingProfit "Operating income" 1000000000 JPY
    The president said: "Net sales were ¥5 billion. Net income was ¥2 billion.⏎⏎Operating income was ¥1 billion.  ›  Q3 2016 operatingProfit "Operating income" 1000000000 JPY
    Forecast for fiscal 2017: net sales of ¥5 billion; result: operating income of ¥1 billion.  ›  Q3 2016 operatingProfit "operating income" 1000000000 JPY  ›  expected FY 2017 netSales "net sales" 5000000000 JPY
    Net income was ¥9 billion. Net sales rose 12% in Europe, and Asian net sales fell 3%.  ›  Q3 2016 profit "Net income" 9000000000 JPY  ›  Europe: netSales of "Net sales" 12% "rose"  ›  unpaired: 3%
    Net income was ¥9 billion. Net sales rose 12% in Europe and in Asia net sales fell 3%.  ›  Q3 2016 profit "Net income" 9000000000 JPY  ›  Europe: netSales of "Net sales" 12% "rose"  ›  unpaired: 3%
    Net income was ¥9 billion. Net sales in Europe and the Americas were ¥1 billion.  ›  Q3 2016 profit "Net income" 9000000000 JPY
    Net income was ¥9 billion. Net sales in Europe were ¥1 billion, and in Asia ¥2 billion.  ›  Q3 2016 profit "Net income" 9000000000 JPY  ›  Europe: netSales of "Net sales" 1000000000 JPY
    Net income was ¥9 billion. Net sales in Europe were ¥1 billion, and net sales in Asia ¥2 billion.  ›  Q3 2016 profit "Net income" 9000000000 JPY  ›  Europe: netSales of "Net sales" 1000000000 JPY
    Net income was ¥9 billion. European and Asian net sales were ¥1 billion.  ›  Q3 2016 profit "Net income" 9000000000 JPY
    Net income was ¥9 billion. Net sales rose 12% to ¥3 billion in Europe, and Asian net sales were ¥1 billion.  ›  Q3 2016 profit "Net income" 9000000000 JPY  ›  Europe: netSales of "Net sales" 3000000000 JPY 12% "rose"  ›  Asian: netSales of "net sales" 1000000000 JPY
    Net income was ¥9 billion. Europe, Asia and Japan net sales were ¥1 billion.  ›  Q3 2016 profit "Net income" 9000000000 JPY
    Net income was ¥9 billion. Net sales were ¥3 billion in the Americas, up 5%.  ›  Q3 2016 profit "Net income" 9000000000 JPY  ›  the Americas: netSales of "Net sales" 3000000000 JPY
    Net income was ¥9 billion. Net sales were ¥3 billion ($27 million) in Europe.  ›  Q3 2016 profit "Net income" 9000000000 JPY  ›  Europe: netSales of "Net sales" 3000000000 JPY
    Net income was ¥9 billion. Net sales were ¥3 billion in Europe and Asia.  ›  Q3 2016 profit "Net income" 9000000000 JPY
    Net income was ¥9 billion. Net sales were ¥3 billion in the European segment.  ›  Q3 2016 profit "Net income" 9000000000 JPY
    Net income was ¥9 billion. Net sales were ¥3 billion, with strong demand in Europe.  ›  Q3 2016 profit "Net income" 9000000000 JPY  ›  Q3 2016 netSales "Net sales" 3000000000 JPY
    Net income was ¥9 billion. Net sales were ¥3 billion in the third quarter, and strong in Europe.  ›  Q3 2016 profit "Net income" 9000000000 JPY  ›  Q3 2016 netSales "Net sales" 3000000000 JPY
  `,
  labels: `
    Operating income per share was ¥5.10.  ›  nothing-read
    Net income per share was ¥5.10.  ›  Q3 2016 earningsPerShare "Net income per share" 5.1 JPY
    Comprehensive income was ¥5 billion.⏎⏎Forecast for fiscal 2019.  ›  Q3 2016 comprehensiveIncome "Comprehensive income" 5000000000 JPY
    The company reported operating income of ¥5 billion.  ›  Q3 2016 operatingProfit "operating income" 5000000000 JPY
    Carrow reported operating income of ¥5 billion.  ›  Q3 2016 operatingProfit "operating income" 5000000000 JPY
    Reported operating income was ¥5 billion.  ›  Q3 2016 operatingProfit "Reported operating income" 5000000000 JPY
    The quarter's reported operating income was ¥5 billion.  ›  Q3 2016 operatingProfit "reported operating income" 5000000000 JPY
    In the quarter reported operating income was ¥5 billion.  ›  Q3 2016 operatingProfit "reported operating income" 5000000000 JPY
    Total consolidated operating income was ¥5 billion.  ›  Q3 2016 operatingProfit "Total consolidated operating income" 5000000000 JPY
    Overall net sales were ¥5 billion.  ›  Q3 2016 netSales "net sales" 5000000000 JPY
    Consolidated third quarter net sales were ¥5 billion.  ›  Q3 2016 netSales "Consolidated third quarter net sales" 5000000000 JPY
    Total third quarter net sales were ¥5 billion.  ›  Q3 2016 netSales "Total third quarter net sales" 5000000000 JPY
    Core consolidated net sales were ¥5 billion.  ›  nothing-read
    NPM (net sales) were ¥5 billion.  ›  nothing-read
    The figure (net sales) was ¥5 billion.  ›  Q3 2016 netSales "net sales" 5000000000 JPY
    Lamps & net sales were ¥5 billion.  ›  nothing-read
    Segment net sales were ¥5 billion.  ›  nothing-read
    Cost of net sales was ¥5 billion.  ›  nothing-read
    Share of net sales was ¥5 billion.  ›  nothing-read
    Customer net sales were ¥5 billion.  ›  nothing-read
    Subsidiary net sales were ¥5 billion.  ›  nothing-read
    Record net sales were ¥5 billion.  ›  Q3 2016 netSales "net sales" 5000000000 JPY
    Carrow Tools Inc. net sales were ¥5 billion.  ›  Q3 2016 netSales "net sales" 5000000000 JPY
    Carrow Tools Corporation net sales were ¥5 billion.  ›  Q3 2016 netSales "net sales" 5000000000 JPY
    Subscription revenue was ¥5 billion.  ›  nothing-read
    Pre-tax quarterly net income was ¥5 billion.  ›  Q3 2016 profitBeforeTax "Pre-tax quarterly net income" 5000000000 JPY
    Profit before tax in the quarter was ¥5 billion.  ›  Q3 2016 profitBeforeTax "Profit before tax" 5000000000 JPY
    Profit for the period was ¥5 billion.  ›  Q3 2016 profit "Profit for the period" 5000000000 JPY
    Profit for the period ended December 31, 2016 was ¥5 billion.  ›  Q3 2016 profit "Profit" 5000000000 JPY
    Profit for the quarter attributable to owners of the parent was ¥5 billion.  ›  Q3 2016 profitAttributableToOwnersOfParent "Profit for the quarter attributable to owners of the parent" 5000000000 JPY
    Profit for the quarter, attributable to owners of the parent, was ¥5 billion.  ›  Q3 2016 profitAttributableToOwnersOfParent "Profit for the quarter, attributable to owners of the parent" 5000000000 JPY
    Profit for the quarter and profit attributable to owners of the parent were ¥5 billion and ¥4 billion, respectively.  ›  nothing-read
    Net income attributable to shareholders of Carrow Tools was ¥5 billion.  ›  Q3 2016 profitAttributableToOwnersOfParent "Net income attributable to shareholders of Carrow Tools" 5000000000 JPY
    Net income attributable to shareholders of the Carrow Tools was ¥5 billion.  ›  Q3 2016 profitAttributableToOwnersOfParent "Net income attributable to shareholders of the Carrow Tools" 5000000000 JPY
    Net income attributable to shareholders of record was ¥5 billion.  ›  Q3 2016 profitAttributableToOwnersOfParent "Net income attributable to shareholders" 5000000000 JPY
    Net income attributable to the company was ¥5 billion.  ›  Q3 2016 profitAttributableToOwnersOfParent "Net income attributable to the company" 5000000000 JPY
    Net income attributable to Carrow Tools' stockholders was ¥5 billion.  ›  Q3 2016 profitAttributableToOwnersOfParent "Net income attributable to Carrow Tools' stockholders" 5000000000 JPY
    Net income attributable to non-controlling interests was ¥5 billion.  ›  nothing-read
    Net income attributable to minority shareholders was ¥5 billion.  ›  nothing-read
    Minority profit was ¥5 billion, up 5%.  ›  nothing-read
    Operating income (loss) was ¥5 billion.  ›  Q3 2016 operatingProfit "Operating income (loss)" 5000000000 JPY
    Operating income (net) was ¥5 billion.  ›  Q3 2016 operatingProfit "Operating income" 5000000000 JPY
    Net income was $5 million, and earnings per share (diluted) were $0.20.  ›  Q3 2016 profit "Net income" 5000000 USD  ›  Q3 2016 dilutedEarningsPerShare "earnings per share (diluted)" 0.2 USD
    Net income was $5 million, and earnings per share (basic) were $0.20.  ›  Q3 2016 profit "Net income" 5000000 USD  ›  Q3 2016 earningsPerShare "earnings per share (basic)" 0.2 USD
    Net cash used in investing activities was ¥5 billion.  ›  Q3 2016 cashFlowsFromInvestingActivities "Net cash used in investing activities" -5000000000 JPY "Net cash used in investing activities"
    Net cash provided by operating activities was ¥5 billion.  ›  Q3 2016 cashFlowsFromOperatingActivities "Net cash provided by operating activities" 5000000000 JPY
    Income from operating activities was ¥5 billion.  ›  Q3 2016 operatingProfit "Income from operating activities" 5000000000 JPY
    Gross profit was ¥5 billion and operating margin ¥3 billion.  ›  nothing-read
    Profit from operations before tax was ¥5 billion.  ›  nothing-read
  `,
  'between names and values': `
    Net sales, ¥5 billion in all, were up by ¥1 billion, and operating income rose by ¥1 billion to ¥3 billion.  ›  Q3 2016 operatingProfit "operating income" 3000000000 JPY
    Excluding special items, we note, operating income and net sales were ¥5 billion and ¥9 billion, respectively.  ›  nothing-read
    Net sales were ¥5 billion (¥4 billion).  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were "¥5 billion".  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were (in yen) ¥5 billion.  ›  nothing-read
    Net sales, at ¥5 billion, were up 5%, and operating income, at ¥1 billion, was down 3%.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY 5% "up"  ›  Q3 2016 operatingProfit "operating income" 1000000000 JPY -3% "down"
    Net income was ¥5 billion for the year ended March 31, 2016 and ¥4 billion for the third quarter.  ›  FY of 2016-03-31 to 2016-03-31 profit "Net income" 5000000000 JPY
    For the third quarter, net sales were ¥5 billion; for the first half of fiscal 2016, ¥9 billion.  ›  Q3 2016 netSales "net sales" 5000000000 JPY
    Net sales for the third quarter of fiscal 2015 were ¥4 billion. Net sales for the third quarter were ¥5 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY  ›  Q3 2015 netSales "Net sales" 4000000000 JPY
    Net sales for the third quarter were ¥5 billion. Operating income, compared with ¥1 billion in the third quarter of fiscal 2015, was ¥2 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY  ›  Q3 2016 operatingProfit "Operating income" 2000000000 JPY  ›  Q3 2015 operatingProfit "Operating income" 1000000000 JPY
    From net sales of ¥8 billion in the third quarter of fiscal 2015, net sales rose to ¥9 billion.  ›  Q3 2015 netSales "net sales" 8000000000 JPY
    Compared to net sales of ¥8 billion in the third quarter of fiscal 2015, net sales were ¥9 billion.  ›  Q3 2016 netSales "net sales" 9000000000 JPY  ›  Q3 2015 netSales "net sales" 8000000000 JPY
    Against the net sales of ¥8 billion in the third quarter of fiscal 2015, net sales were ¥9 billion.  ›  Q3 2016 netSales "net sales" 9000000000 JPY  ›  Q3 2015 netSales "net sales" 8000000000 JPY
    Net sales were ¥9 billion, against record net sales of ¥8 billion in the third quarter of fiscal 2015.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY  ›  Q3 2015 netSales "net sales" 8000000000 JPY
    Net sales were ¥9 billion (a year ago: ¥8 billion), and operating income of ¥1 billion was down 2% on the previous quarter.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY  ›  Q3 2016 operatingProfit "operating income" 1000000000 JPY
    Net sales were ¥9 billion in the third quarter of fiscal 2016, compared with ¥8 billion in the third quarter of fiscal 2015, and operating income was ¥1 billion in the third quarter of fiscal 2016.  ›  Q3 2016 netSales "Net sales" 9000000000 JPY  ›  Q3 2016 operatingProfit "operating income" 1000000000 JPY
    Operating income was ¥3 billion, up 40% from the previous year.  ›  Q3 2016 operatingProfit "Operating income" 3000000000 JPY 40% "up"
    Operating income was ¥3 billion, up 40% from the previous year, and net income was ¥2 billion, down 5%, from the previous quarter.  ›  Q3 2016 operatingProfit "Operating income" 3000000000 JPY 40% "up"  ›  Q3 2016 profit "net income" 2000000000 JPY
    Operating income was ¥3 billion, up 40%, and net income was ¥2 billion, down 5% from the previous quarter.  ›  Q3 2016 operatingProfit "Operating income" 3000000000 JPY 40% "up"  ›  Q3 2016 profit "net income" 2000000000 JPY
    Operating income was ¥3 billion, up 40%, and by 12% excluding one plant.  ›  Q3 2016 operatingProfit "Operating income" 3000000000 JPY 40% "up"
    Operating income was ¥3 billion, up 40%, and 12% in the east.  ›  Q3 2016 operatingProfit "Operating income" 3000000000 JPY
    Operating income was ¥3 billion, a margin of 40%.  ›  Q3 2016 operatingProfit "Operating income" 3000000000 JPY
    Operating income was ¥3 billion, up 40%, a 12% margin.  ›  Q3 2016 operatingProfit "Operating income" 3000000000 JPY 40% "up"
    Operating income was ¥3 billion, a 12% margin, up 40%.  ›  Q3 2016 operatingProfit "Operating income" 3000000000 JPY
    Operating income rose 40%, exceeding the previous high of ¥2 billion, to ¥3 billion.  ›  Q3 2016 operatingProfit "Operating income" 3000000000 JPY 40% "rose"
    Operating income was ¥3 billion, exceeding the previous high of ¥2 billion.  ›  Q3 2016 operatingProfit "Operating income" 3000000000 JPY
    The operating loss of ¥4 billion turned into a profit of ¥1 billion.  ›  nothing-read
    Operating income turned to a loss of ¥4 billion in the third quarter.  ›  Q3 2016 operatingProfit "Operating income" -4000000000 JPY "loss"
    Net income was ¥9 billion from the sale of shares.  ›  nothing-read
    Net income was ¥9 billion from ¥8 billion.  ›  Q3 2016 profit "Net income" 9000000000 JPY
    Net income included about ¥2 billion of gains.  ›  nothing-read
    Net income showed the ¥2 billion of gains.  ›  nothing-read
  `,
  years: `
    For the year, net sales of ¥5 billion are expected.  ›  expected FY netSales "net sales" 5000000000 JPY
    For the year, many orders are expected. Net sales of ¥5 billion are expected for fiscal 2016.  ›  expected FY 2016 netSales "Net sales" 5000000000 JPY
    For the year net sales of ¥5 billion are expected.  ›  nothing-read
    Net sales of ¥5 billion are expected for 2016.  ›  expected FY 2016 netSales "Net sales" 5000000000 JPY
    Net sales of ¥5 billion are expected for 2017.  ›  expected FY 2017 netSales "Net sales" 5000000000 JPY
    2017 net sales of ¥5 billion are expected.  ›  nothing-read
    Net sales of ¥50 billion are forecast for fiscal 2016. For the year, operating income of ¥3 billion is expected.  ›  expected FY 2016 netSales "Net sales" 50000000000 JPY  ›  expected FY 2016 operatingProfit "operating income" 3000000000 JPY
    Net sales of ¥50 billion are forecast for fiscal 2016 and ¥52 billion for fiscal 2017. For the year, operating income of ¥3 billion is expected.  ›  expected FY 2016 netSales "Net sales" 50000000000 JPY
    The fiscal 2017 (forecast) net sales are ¥5 billion.  ›  expected FY 2017 netSales "net sales" 5000000000 JPY
    The prior year third quarter net sales were ¥4 billion, and net sales were ¥5 billion.  ›  Q3 2016 netSales "net sales" 5000000000 JPY
    Net sales in the first quarter of the previous fiscal year were ¥4 billion, and net sales in the third quarter were ¥5 billion.  ›  Q3 2016 netSales "net sales" 5000000000 JPY
    Net sales in the third quarter of fiscal 2016 and the previous fiscal year were ¥5 billion.  ›  nothing-read
    Net sales were ¥5 billion, compared with ¥4 billion in the third quarter of fiscal 2015 and a loss of ¥1 billion in the third quarter of fiscal 2014.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY  ›  Q3 2015 netSales "Net sales" 4000000000 JPY
    Net sales were ¥5 billion, compared with ¥4 billion in the third quarter of fiscal 2015 and were strong in the third quarter of fiscal 2014.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY  ›  Q3 2015 netSales "Net sales" 4000000000 JPY
    A 26% increase over the third quarter of fiscal 2015 brought net sales to ¥5 billion.  ›  Q3 2016 netSales "net sales" 5000000000 JPY
  `,
  'shares, ranges and signs': `
    Net income was $5.2 million, or 26 cents per share.  ›  Q3 2016 profit "Net income" 5200000 USD  ›  Q3 2016 earningsPerShare "per share" 0.26 USD
    Net income was $5.2 million, or 26 cents per diluted share.  ›  Q3 2016 profit "Net income" 5200000 USD  ›  Q3 2016 dilutedEarningsPerShare "per diluted share" 0.26 USD
    Net income was €5.2 million, or 26 cents per share.  ›  Q3 2016 profit "Net income" 5200000 EUR  ›  Q3 2016 earningsPerShare "per share" 0.26 EUR
    Net income was $5.2 million, and orders were 26 per share.  ›  Q3 2016 profit "Net income" 5200000 USD
    Net income was $5.2 million, or $0.26 per share and $0.25 per diluted share.  ›  Q3 2016 profit "Net income" 5200000 USD  ›  Q3 2016 earningsPerShare "per share" 0.26 USD
    Earnings per share were $0.26.  ›  Q3 2016 earningsPerShare "Earnings per share" 0.26 USD
    Earnings per share were $26 million.  ›  nothing-read
    Net income per share was ¥26.10, and net income was ¥5 billion.  ›  Q3 2016 earningsPerShare "Net income per share" 26.1 JPY  ›  Q3 2016 profit "net income" 5000000000 JPY
    Net income was $5.26 and orders came in.  ›  nothing-read
    Net income for fiscal 2016 is expected to be between ¥5 and ¥6 billion.  ›  expected FY 2016 profit "Net income" 5000000000 to 6000000000 JPY
    A net loss of between ¥5 billion and ¥6 billion is expected for fiscal 2016.  ›  nothing-read
    A net loss for fiscal 2016 of ¥5 billion to ¥6 billion is expected.  ›  nothing-read
    Net sales for fiscal 2016 are expected to be 5 - 6 billion yen.  ›  expected FY 2016 netSales "Net sales" 5000000000 to 6000000000 JPY
    Operating income was ($1.5) million.  ›  Q3 2016 operatingProfit "Operating income" -1500000 USD
    Operating income was $(1.5) million.  ›  Q3 2016 operatingProfit "Operating income" -1500000 USD
    Operating income was (1.5 million dollars).  ›  Q3 2016 operatingProfit "Operating income" 1500000 USD
    Operating income was negative ¥5 billion.  ›  Q3 2016 operatingProfit "Operating income" -5000000000 JPY "negative"
    The company earned a negative operating income of ¥5 billion.  ›  Q3 2016 operatingProfit "operating income" -5000000000 JPY "negative"
  `,
  'owners and reported figures': `
    Profit attributable to shareholders of the parent was ¥3 billion.  ›  Q3 2016 profitAttributableToOwnersOfParent "Profit attributable to shareholders of the parent" 3000000000 JPY
    Net income attributable to owners of ¥3 billion was booked.  ›  Q3 2016 profitAttributableToOwnersOfParent "Net income attributable to owners" 3000000000 JPY
    Reported, adjusted and core operating profit were ¥5 billion, ¥4 billion and ¥3 billion, respectively.  ›  nothing-read
    Adjusted and reported operating profit were ¥5 billion and ¥4 billion, respectively.  ›  nothing-read
    Reported net sales and adjusted net income were ¥5 billion and ¥4 billion, respectively.  ›  Q3 2016 netSales "Reported net sales" 5000000000 JPY
  `,
  'where sentences end': `
    Net sales were ¥5 billion (operating income was ¥1 billion.) Net income was ¥2 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY  ›  Q3 2016 operatingProfit "operating income" 1000000000 JPY  ›  Q3 2016 profit "Net income" 2000000000 JPY
    Net sales were ¥5 billion. (Operating income was ¥1 billion.) Net income was ¥2 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY  ›  Q3 2016 operatingProfit "Operating income" 1000000000 JPY  ›  Q3 2016 profit "Net income" 2000000000 JPY
    As in No. 5 above. Net sales were ¥5 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    It was a matter of vitamin C. Net sales were ¥5 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥5 billion, said J. Doe. Operating income was ¥1 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY  ›  Q3 2016 operatingProfit "Operating income" 1000000000 JPY
    Net sales were ¥5 billion on higher prices.Operating income was ¥1 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY  ›  Q3 2016 operatingProfit "Operating income" 1000000000 JPY
    Net sales were ¥5.2 billion; operating income was ¥1 billion.  ›  Q3 2016 netSales "Net sales" 5200000000 JPY  ›  Q3 2016 operatingProfit "operating income" 1000000000 JPY
  `,
  'values before names': `
    The company posted ¥5 billion in net sales.  ›  Q3 2016 netSales "net sales" 5000000000 JPY
    The company posted ¥5 billion in the net sales of the quarter.  ›  Q3 2016 netSales "net sales" 5000000000 JPY
    The company posted ¥5 billion in record net sales.  ›  Q3 2016 netSales "net sales" 5000000000 JPY
    The company posted ¥5 billion in cash from net sales.  ›  nothing-read
    The third quarter brought ¥5 billion in net sales.  ›  Q3 2016 netSales "net sales" 5000000000 JPY
    A rival posted ¥5 billion in net sales.  ›  nothing-read
    The company posted a record ¥5 billion in net sales.  ›  Q3 2016 netSales "net sales" 5000000000 JPY
    The company grew, with ¥5 billion in net sales.  ›  nothing-read
    The company grew, with ¥1 billion in profit attributable to owners of the parent.  ›  Q3 2016 profitAttributableToOwnersOfParent "profit attributable to owners of the parent" 1000000000 JPY
    The company grew, with ¥5 billion in net sales and ¥1 billion in profit before taxes.  ›  Q3 2016 netSales "net sales" 5000000000 JPY  ›  Q3 2016 profitBeforeTax "profit before taxes" 1000000000 JPY
    A ¥5 billion operating profit was booked.  ›  Q3 2016 operatingProfit "operating profit" 5000000000 JPY
    A ¥5 billion operating profit of ¥6 billion was booked.  ›  Q3 2016 operatingProfit "operating profit" 6000000000 JPY
    The ¥5 billion operating profit was booked.  ›  nothing-read
  `,
  'growth of regions': `
    Net income was ¥9 billion. Net sales in Europe grew 5%, and by 12 percent in Asia.  ›  Q3 2016 profit "Net income" 9000000000 JPY  ›  Europe: netSales of "Net sales" 5% "grew"  ›  Asia: netSales of "Net sales" 12% "grew"
    Net income was ¥9 billion. The company raised the net sales and operating income by 7%.  ›  Q3 2016 profit "Net income" 9000000000 JPY
    Net income was ¥9 billion, up by 7%.  ›  Q3 2016 profit "Net income" 9000000000 JPY 7% "up"
    Net income was ¥9 billion (-5.0% YoY), and net sales were ¥20 billion (+3.0% YoY).  ›  Q3 2016 profit "Net income" 9000000000 JPY -5%  ›  Q3 2016 netSales "net sales" 20000000000 JPY 3%
    Net income was ¥9 billion. Net sales are expected to grow 5% in Europe.  ›  Q3 2016 profit "Net income" 9000000000 JPY
    Net income was ¥9 billion. Growth in net sales was strong in Europe, at 5%.  ›  Q3 2016 profit "Net income" 9000000000 JPY
    Net income was ¥9 billion. A 5% net sales increase was seen in Europe.  ›  Q3 2016 profit "Net income" 9000000000 JPY
    Net income was ¥9 billion. A 5% net sales rise in Europe and a 3% net sales fall in Asia were seen.  ›  Q3 2016 profit "Net income" 9000000000 JPY  ›  Europe: netSales of "net sales" 5% "rise"  ›  Asia: netSales of "net sales" -3% "fall"
  `,
  'owners, parts and changes': `
    Net sales for the third quarter of fiscal 2016, for the first half and for the year, were ¥5 billion, ¥9 billion and ¥13 billion, respectively.  ›  nothing-read
    Net sales were ¥5 billion, ¥4 billion a year ago, and operating income was ¥1 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY  ›  Q3 2016 operatingProfit "operating income" 1000000000 JPY
    Net sales were ¥5 billion and ¥4 billion a year ago.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net income was $5 million, and $0.20 per share, a year ago $0.10.  ›  Q3 2016 profit "Net income" 5000000 USD  ›  Q3 2016 earningsPerShare "per share" 0.2 USD
    Net income was $5 million, or $0.20 loss per share.  ›  Q3 2016 earningsPerShare "loss per share" -0.2 USD "loss per share"
    Net income was $5 million and orders were $0.20 loss per share.  ›  Q3 2016 profit "Net income" 5000000 USD
    The result was better than analysts expected, with net sales of ¥5 billion.  ›  Q3 2016 netSales "net sales" 5000000000 JPY
    We hope for net sales of ¥5 billion in fiscal 2017.  ›  nothing-read
    Against what analysts expected, net sales were ¥5 billion.  ›  Q3 2016 netSales "net sales" 5000000000 JPY
    Our affiliate's net sales were ¥5 billion, and operating income was ¥1 billion.  ›  nothing-read
    Our affiliate's net sales were ¥5 billion, and the Group's operating income was ¥1 billion.  ›  nothing-read
    Net sales of the Paper Division were ¥5 billion, and the Group's operating income was ¥1 billion.  ›  Q3 2016 operatingProfit "operating income" 1000000000 JPY
    Lamp sales of ¥5 billion and consolidated operating income of ¥1 billion were booked.  ›  Q3 2016 operatingProfit "consolidated operating income" 1000000000 JPY
    Lamp sales rose 5% and operating income of ¥1 billion was booked.  ›  nothing-read
    In Europe net sales were ¥5 billion, and operating income was ¥1 billion.  ›  nothing-read
    In Europe, net sales were ¥5 billion, and operating income in Asia was ¥1 billion.  ›  nothing-read
    In the European segment net sales were ¥5 billion.  ›  nothing-read
    European segment net sales were ¥5 billion.  ›  nothing-read
    Net income was ¥9 billion. Europe's net sales were ¥5 billion.  ›  Q3 2016 profit "Net income" 9000000000 JPY  ›  Europe: netSales of "net sales" 5000000000 JPY
    Net income was ¥9 billion. European net sales were ¥5 billion, up 5%.  ›  Q3 2016 profit "Net income" 9000000000 JPY  ›  European: netSales of "net sales" 5000000000 JPY 5% "up"
    Tape & Label posted net sales of ¥5 billion. Brush & Comb posted net sales of ¥3 billion.  ›  nothing-read
    Net income was ¥9 billion. Tape & Label posted net sales of ¥5 billion.  ›  Q3 2016 profit "Net income" 9000000000 JPY
    Net income was ¥9 billion. Tape & Label, a subsidiary, posted net sales of ¥5 billion.  ›  Q3 2016 profit "Net income" 9000000000 JPY
    Net income was ¥9 billion. Carrow Tools posted net sales of ¥5 billion.  ›  Q3 2016 profit "Net income" 9000000000 JPY  ›  Q3 2016 netSales "net sales" 5000000000 JPY
    Net income was ¥9 billion. Home Comfort: net sales of ¥5 billion.  ›  Q3 2016 profit "Net income" 9000000000 JPY
    Net income was ¥9 billion. Overview: net sales of ¥5 billion were reached.  ›  Q3 2016 profit "Net income" 9000000000 JPY  ›  Q3 2016 netSales "net sales" 5000000000 JPY
    Net sales, which had stood at ¥4 billion in the third quarter of fiscal 2015, were ¥5 billion, up 25%.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY 25% "up"
    Net sales, which were strong, were ¥5 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY
    Net sales were ¥5 billion, and operating income, which had been ¥2 billion a year earlier, was ¥1 billion.  ›  Q3 2016 netSales "Net sales" 5000000000 JPY  ›  Q3 2016 operatingProfit "operating income" 1000000000 JPY
    The company swung to an operating loss of ¥3 billion.  ›  Q3 2016 operatingProfit "operating loss" -3000000000 JPY "operating loss"
    Operating income, a loss of ¥3 billion, was low.  ›  nothing-read
    Operating income fell to a loss of ¥3 billion from a profit of ¥1 billion.  ›  Q3 2016 operatingProfit "Operating income" -3000000000 JPY "loss"
    Operating income and net income swung to a loss of ¥3 billion.  ›  nothing-read
    Net loss narrowed to ¥3 billion from ¥5 billion.  ›  Q3 2016 profit "Net loss" -3000000000 JPY "Net loss"
    Net loss was between ¥3 billion and ¥5 billion.  ›  nothing-read
    The Group expects a net loss of ¥3 billion for fiscal 2016.  ›  expected FY 2016 profit "net loss" -3000000000 JPY "net loss"
    Net sales rose by 5.0% or ¥12.6 billion to ¥142 billion.  ›  Q3 2016 netSales "Net sales" 142000000000 JPY 5% "rose"
    Net sales rose by ¥12.6 billion or 5.0% to ¥142 billion.  ›  Q3 2016 netSales "Net sales" 142000000000 JPY 5% "rose"
    Net sales rose 5% or so to ¥142 billion.  ›  Q3 2016 netSales "Net sales" 142000000000 JPY 5% "rose"
    Net sales were ¥12 billion higher.  ›  nothing-read
    Net sales were ¥12 billion higher at ¥142 billion.  ›  Q3 2016 netSales "Net sales" 142000000000 JPY
    Net sales were ¥12 billion up by 5%.  ›  Q3 2016 netSales "Net sales" 12000000000 JPY 5% "up"
    The contribution to net sales was ¥12 billion.  ›  nothing-read
    The effect on net sales was ¥12 billion.  ›  nothing-read
    The change in the net sales was ¥12 billion.  ›  nothing-read
  `,
}

describe.each(Object.entries(TOLD))('figures of sentences: %s', (_, lines) => {
  test.each(lines.trim().split('\n'))('%s', (line) => {
    const [sentences = '', ...told] = line.trim().split('  ›  ')
    expect(toldIn(sentences.replaceAll('⏎', '\n')).map((one) => one.replaceAll('\n', '⏎'))).toEqual(told)
  })
})
