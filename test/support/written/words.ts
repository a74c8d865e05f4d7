/** Units that stand above a table or in it, with what they count. */
export const UNITS = [
  { words: 'Millions of yen', scale: 1e6 },
  { words: 'Million yen', scale: 1e6 },
  { words: 'Thousands of yen', scale: 1e3 },
] as const

/** The figures of a short table, and names of each. */
export const LABELS = {
  netSales: ['Net sales', 'Revenue', 'Operating revenue', 'Sales'],
  operatingProfit: ['Operating profit', 'Operating income'],
  ordinaryProfit: ['Ordinary profit', 'Ordinary income'],
  profitAttributableToOwnersOfParent: ['Profit attributable to owners of parent', 'Net income attributable to owners of parent'],
  earningsPerShare: ['Basic earnings per share', 'Net income per share', 'Earnings per share'],
} as const
export const METRICS = Object.keys(LABELS) as (keyof typeof LABELS)[]
