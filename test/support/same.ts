/**
 * When two records say the same. Numbers, dates, codes and enumerations must be equal; words as printed may differ in
 * width, case, quotes, dashes and blanks, and in how far their stretch goes (one holds the other and is at least four
 * fifths as long). Lists have no order, an empty list is no list.
 */

const TEXT_KEYS = new Set(
  (
    'headline subheadline place name legalName title method reason category meeting text role speaker heading law items names region email ' +
    'phone fax label formula'
  ).split(' '),
)

/** Each way in which the record departs from what is expected: the path and the two values. */
export function differences(expected: unknown, actual: unknown): string[] {
  const [strict, words] = [new Map<string, string[]>(), new Map<string, string[]>()]
  collect(expected, '', strict, words)
  const [strictActual, wordsActual] = [new Map<string, string[]>(), new Map<string, string[]>()]
  collect(actual, '', strictActual, wordsActual)
  const found: string[] = []
  for (const path of new Set([...strict.keys(), ...strictActual.keys()])) {
    const [wanted, got] = [(strict.get(path) ?? []).sort(), (strictActual.get(path) ?? []).sort()]
    if (wanted.join('|') !== got.join('|')) found.push(path)
  }
  for (const path of new Set([...words.keys(), ...wordsActual.keys()])) {
    const [wanted, got] = [words.get(path) ?? [], [...(wordsActual.get(path) ?? [])]]
    for (const one of wanted) {
      const k = got.findIndex((other) => sameWords(one, other))
      if (k < 0) found.push(path)
      else got.splice(k, 1)
    }
    if (got.length > 0) found.push(path)
  }
  return [...new Set(found)]
}

/**
 * The leaves by their path, an element of a list by what it is of (its metric, its period's end): so a figure is
 * compared with the figure of the same metric and period.
 */
function collect(value: unknown, path: string, strict: Map<string, string[]>, words: Map<string, string[]>): void {
  if (value === undefined) return
  if (Array.isArray(value)) {
    for (const one of value) collect(one, `${path}${identity(one)}`, strict, words)
    return
  }
  if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) collect(inner, path === '' ? key : `${path}.${key}`, strict, words)
    return
  }
  const into = path.split(/[.[\]]/).some((key) => TEXT_KEYS.has(key)) ? words : strict
  into.set(path, [...(into.get(path) ?? []), into === words ? fold(String(value)) : JSON.stringify(value)])
}

function identity(one: unknown): string {
  if (one === null || typeof one !== 'object') return '[]'
  const { metric, period, scope, asOf } = one as { metric?: string; period?: unknown; scope?: string; asOf?: string }
  const parts = [metric, period === undefined ? undefined : JSON.stringify(Object.entries(period as object).sort()), scope, asOf]
  return `[${parts.filter((part) => part !== undefined).join(' ')}]`
}

function fold(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/[“”"'‘’`]/g, '')
    .replace(/[\u2010-\u2015\u2212\u30fc\uff0d]/g, '-')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}

function sameWords(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return a === b || (!/^[\d\s+()-]+$/.test(long) && short.length >= 0.8 * long.length && long.includes(short))
}
