import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** Every regular expression that is written in src, with the place where it stands. */
const patterns = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort()
  .flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(join('src', file), 'utf8'), ts.ScriptTarget.ES2022, true)
    const found: { place: string; pattern: string }[] = []
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        found.push({ place: `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`, pattern: node.text })
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
    return found
  })

test.each(patterns)('$place takes linear time: $pattern', ({ pattern }) => {
  const end = pattern.lastIndexOf('/')
  const verdict = checkSync(pattern.slice(1, end), pattern.slice(end + 1), { timeout: 20_000 })
  expect(verdict.status === 'safe' ? verdict.complexity.type : verdict.status).toMatch(/^(?:safe|linear)$/)
})
