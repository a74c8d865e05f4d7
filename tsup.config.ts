import { readFile, writeFile } from 'node:fs/promises'
import { defineConfig, type Options } from 'tsup'

const shared: Options = { target: 'es2022', platform: 'node', splitting: false, sourcemap: false }

/** What the command carries inside itself, so that it starts fast. */
const bundled = ['commander', 'date-fns', 'fdir', 'picomatch', 'tinyglobby', 'zod']

/** The bundled CommonJS packages ask for Node's own modules by require, which an ES module does not have. */
const commandHead = `#!/usr/bin/env node
import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)`

/** The licences of the bundled packages ask that their notices travel with the copy. */
async function writeLicences(): Promise<void> {
  const notices = bundled.map(async (name) => {
    const licence = await readFile(`node_modules/${name}/LICENSE`, 'utf8').catch(() => readFile(`node_modules/${name}/LICENSE.md`, 'utf8'))
    return `${name}\n\n${licence.trim()}\n`
  })
  await writeFile('dist/cli.LICENSES.txt', (await Promise.all(notices)).join(`\n${'-'.repeat(78)}\n\n`))
}

export default defineConfig([
  { ...shared, entry: { index: 'src/index.ts' }, format: ['esm', 'cjs'], dts: true, platform: 'neutral' },
  {
    ...shared,
    entry: { cli: 'src/cli.ts' },
    format: ['esm'],
    noExternal: bundled,
    minifySyntax: true,
    banner: { js: commandHead },
    onSuccess: writeLicences,
  },
])
