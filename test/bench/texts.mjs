// The fixtures that give a record, by their type, and the printing of the benchmark's tables.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { safeParseRelease } from '../../dist/index.js'

const types = ['buyback', 'stock-options', 'earnings', 'forecast-revision']

export const byType = types.map((type) => {
  const folder = join('fixtures', type)
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8'))
  return { type, texts: texts.filter((text) => safeParseRelease(text).success) }
})

export const cells = (first, ...others) => console.log(String(first).padEnd(44) + others.map((cell) => String(cell).padStart(14)).join(''))
