import type { Span } from '../../document/scan.js'
import { isMark, NUMBER, WORD } from '../../document/scan.js'
import { capital } from '../../form/capital.js'
import type { Doc } from '../../form/doc.js'
import { headOf } from '../../form/head.js'
import {
  COMMERCIAL,
  COMMERCIAL_CODE,
  isAndOr,
  isArticle,
  isItem,
  isOfThe,
  isParagraph,
  isRestingOn,
  isSections,
  nextArticle,
} from '../../language/en/letter.js'
import { lawBehind, numberOf, spanAt } from './law-name.js'

interface FoundBasis {
  readonly article: { readonly value: string; readonly at: Span }
  readonly paragraph?: { readonly value: string; readonly at: Span }
  readonly law: { readonly value: string; readonly at: Span }
}

interface Ref {
  article: string
  at: Span
  paragraph?: { value: string; at: Span }
  parts: readonly string[]
  doubt: boolean
}

/** The articles of law that headline and lead name, each once, with the fullest name of its law. */
export function readLegalBasis(doc: Doc): FoundBasis[] {
  const { end, cover } = headOf(doc)
  const head = basesIn(doc, cover, end)
  return head.length > 0 ? head : basesIn(doc, end, doc.tokens.count, true)
}

function basesIn(doc: Doc, from: number, to: number, onlyBasis = false): FoundBasis[] {
  const { tokens } = doc
  const found: FoundBasis[] = []
  let waiting: Ref[] = []
  let known: { value: string; at: Span } | undefined
  const settle = (law: { value: string; at: Span } | undefined): void => {
    if (law !== undefined) for (const ref of waiting) add(found, ref, law)
    waiting = []
  }
  for (let i = from; i < to; i += 1) {
    if (waiting.length === 0) i = nextArticle(tokens, i, to)
    if (i >= to) break
    if (!isArticle(tokens, i)) {
      if (isMark(tokens, i, '.') && waiting.length > 0 && sentenceEnds(doc, i)) settle(known)
      continue
    }
    if (onlyBasis && !restsOn(doc, i)) continue
    const group = refsAt(doc, i, to)
    if (group.refs.length === 0) continue
    waiting.push(...group.refs)
    i = group.last - 1
    const law = lawBehind(doc, group.last, to)
    if (law === undefined) continue
    if (law === 'none') {
      waiting = waiting.slice(0, -group.refs.length)
      continue
    }
    if (law === 'same') {
      settle(known)
      continue
    }
    known = law
    settle(law)
    i = Math.max(i, group.last)
  }
  settle(known)
  return found
}

/** In the body only what says that the release rests on it: "in accordance with Articles 236 …". */
function restsOn({ tokens }: Doc, i: number): boolean {
  for (let k = i - 1; k > i - 6 && k >= 0; k -= 1) if (isRestingOn(tokens, k)) return true
  return false
}

function add(found: FoundBasis[], ref: Ref, law: { value: string; at: Span }): void {
  if (ref.doubt && COMMERCIAL.test(law.value)) return
  // "280-20" is an article of the Commercial Code; elsewhere "165-3" is a paragraph of an article
  const commercial = COMMERCIAL_CODE.test(law.value)
  const [first, second, third] = ref.parts
  const article = commercial && second !== undefined ? `${first}-${second}` : (first as string)
  const inner = commercial ? third : second
  const paragraph = ref.paragraph ?? (inner === undefined ? undefined : { value: inner, at: ref.at })
  const same = found.findIndex(
    (other) =>
      other.article.value === article &&
      other.paragraph?.value === paragraph?.value &&
      (other.law.value.includes(law.value) || law.value.includes(other.law.value)),
  )
  const own = { article: { value: article, at: ref.at }, law }
  const basis: FoundBasis = paragraph === undefined ? own : { paragraph, ...own }
  if (same < 0) found.push(basis)
  else if (law.value.length > (found[same] as FoundBasis).law.value.length) found[same] = { ...(found[same] as FoundBasis), law }
}

/** The articles behind the word: "236, 238 and 240", "165 (2)", "459.1", "238-1 and -2", "156, Paragraph 1". */
function refsAt(doc: Doc, i: number, to: number): { refs: Ref[]; last: number } {
  const { tokens, text } = doc
  const refs: Ref[] = []
  const before = sectionBefore(doc, i)
  let k = i + 1
  let last = i + 1
  for (;;) {
    while (k < to && (isMark(tokens, k, ',') || isAndOr(tokens, k) || isMark(tokens, k, '"') || (isArticle(tokens, k) && refs.length > 0)))
      k += 1
    if (k < to && isMark(tokens, k, '-') && isAndOr(tokens, k - 1) && tokens.kind[k + 1] === NUMBER && refs.length > 0) {
      const former = refs[refs.length - 1] as Ref
      refs.push({
        article: former.article,
        at: former.at,
        parts: former.parts.slice(0, 1),
        paragraph: { value: numberOf(doc, k + 1), at: spanAt(doc, k + 1, k + 2) },
        doubt: false,
      })
      k += 2
      last = k
      continue
    }
    if (k < to && isParagraph(tokens, k) && refs.length > 0) {
      if (before !== undefined) return { refs: [], last } // "Paragraph 1, Article 236, Paragraph 2, 238": of which of them nobody can tell
      const plural = isSections(tokens, k)
      const former = refs[refs.length - 1] as Ref
      const list = numbersFrom(doc, k + 1, to)
      if (list.numbers.length === 0) break
      list.numbers.forEach((n, index) => {
        const paragraph = { value: numberOf(doc, n), at: spanAt(doc, n, n + 1) }
        if (index === 0) {
          former.paragraph = paragraph
          former.doubt = plural
        } else refs.push({ article: former.article, at: former.at, parts: former.parts, paragraph, doubt: plural })
      })
      k = list.last
      last = k
      continue
    }
    if (k < to && isItem(tokens, k) && tokens.kind[k + 1] === NUMBER) {
      last = numbersFrom(doc, k + 1, to).last // "Items 1 and 2"
      k = last
      continue
    }
    if (k >= to || tokens.kind[k] !== NUMBER) break
    const word = text.slice(tokens.start[k], tokens.end[k])
    const parts = word.split(/[.,]/)
    if (!parts.every((part, n) => part !== '' && part.length <= (n === 0 ? 3 : 2) && /^\d+$/.test(part))) break
    const first = k
    k += 1
    if (parts.length === 1) {
      while (isMark(tokens, k, '-') && tokens.kind[k + 1] === NUMBER && tokens.start[k] === tokens.end[k - 1]) {
        parts.push(numberOf(doc, k + 1))
        k += 2
      }
    }
    const ref: Ref = { article: parts[0] as string, at: spanAt(doc, first, k), parts, doubt: false }
    if (isMark(tokens, k, '(') && tokens.kind[k + 1] === NUMBER && isMark(tokens, k + 2, ')')) {
      ref.paragraph = { value: numberOf(doc, k + 1), at: spanAt(doc, k + 1, k + 2) }
      k += 3
    }
    if (before !== undefined && refs.length === 0) ref.paragraph = before
    refs.push(ref)
    last = k
  }
  return { refs, last }
}

/** "Section 1 , Article 3": the paragraph stands before its article. */
function sectionBefore(doc: Doc, i: number): { value: string; at: Span } | undefined {
  const { tokens } = doc
  let k = i - 1
  if (isMark(tokens, k, ',') || (tokens.kind[k] === WORD && isOfThe(tokens, k))) k -= 1
  return tokens.kind[k] === NUMBER && isParagraph(tokens, k - 1) && !isArticle(tokens, k - 3) && !isArticle(tokens, k - 4)
    ? { value: numberOf(doc, k), at: spanAt(doc, k, k + 1) }
    : undefined
}

function numbersFrom({ tokens }: Doc, from: number, to: number): { numbers: number[]; last: number } {
  const numbers: number[] = []
  let last = from
  // "Paragraph (2)"
  if (isMark(tokens, from, '(') && tokens.kind[from + 1] === NUMBER && isMark(tokens, from + 2, ')') && from + 2 < to)
    return { numbers: [from + 1], last: from + 3 }
  for (let k = from; k < to; ) {
    if (tokens.kind[k] === NUMBER) {
      // a number with a paragraph or article of its own behind it begins another reference
      numbers.push(k)
      last = k + 1
      k += 1
      let next = k
      while (isMark(tokens, next, ',') || isAndOr(tokens, next)) next += 1
      if (next === k || tokens.kind[next] !== NUMBER) break
      k = next
    } else break
  }
  return { numbers, last }
}

/** Whether the point at token `i` ends a sentence. */
const sentenceEnds = ({ tokens }: Doc, i: number): boolean =>
  i + 1 >= tokens.count || (tokens.kind[i + 1] === WORD && capital(tokens, i + 1)) || tokens.line[i + 1] !== tokens.line[i]
