import type * as z from 'zod'

/** What a copier gives for a value that its schema refuses, or may refuse. */
export const MISFIT: unique symbol = Symbol('misfit')

/** The copy of a value that fits a schema, with the schema's keys in the schema's order; else MISFIT. */
export type Copier = (value: unknown) => unknown

type Schema = z.core.$ZodType
type Def = z.core.$ZodTypes['_zod']['def']

const made = new Map<Schema, Copier>()

/**
 * A schema as one function that says yes or no. zod tells what is wrong with a value and where, and takes its time for it even where nothing is;
 * this gives the same copy, and leaves every no and every kind of schema that it does not know to zod.
 */
export function copierOf(schema: Schema): Copier {
  let copier = made.get(schema)
  if (copier === undefined) {
    copier = compile(schema)
    made.set(schema, copier)
  }
  return copier
}

function compile(schema: Schema): Copier {
  const def = (schema as z.core.$ZodTypes)._zod.def as Def
  const copier = kindOf(def)
  const tests = copier === undefined ? undefined : testsOf(def)
  if (copier === undefined || tests === undefined) return byZod(schema)
  if (tests.length === 0) return copier
  return (value) => {
    const copy = copier(value)
    if (copy !== MISFIT) for (const test of tests) if (!test(copy)) return MISFIT
    return copy
  }
}

const byZod =
  (schema: Schema): Copier =>
  (value) => {
    const result = (schema as z.ZodType).safeParse(value)
    return result.success ? result.data : MISFIT
  }

/** A schema without what is further asked of its values. */
function kindOf(def: Def): Copier | undefined {
  switch (def.type) {
    case 'string':
      return (value) => (typeof value === 'string' ? value : MISFIT)
    case 'number':
      return (value) => (Number.isFinite(value) ? value : MISFIT)
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? value : MISFIT)
    case 'enum':
      return among(Object.values(def.entries))
    case 'literal':
      return among(def.values)
    case 'optional':
      return copierOf(def.innerType)
    case 'array':
      return listOf(copierOf(def.element))
    case 'union':
      return 'discriminator' in def ? told(String(def.discriminator), def.options) : firstOf(def.options.map(copierOf))
    case 'object':
      return def.catchall?._zod.def.type === 'never' ? objectOf(def.shape) : undefined
    default:
      return undefined
  }
}

type Test = (value: unknown) => boolean

/** What else is asked of a value; undefined where it is more than this file knows. */
function testsOf(def: Def): Test[] | undefined {
  const asked = [...('check' in def ? [def] : []), ...(def.checks ?? []).map((check) => check._zod.def)]
  const tests: Test[] = []
  for (const one of asked) {
    const test = testOf(one as Parameters<typeof testOf>[0])
    if (test === undefined) return undefined
    tests.push(test)
  }
  return tests
}

function testOf(one: z.core.$ZodChecks['_zod']['def'] | z.core.$ZodCustomDef): Test | undefined {
  switch (one.check) {
    case 'string_format': {
      const { pattern } = one
      return pattern === undefined || pattern.global || pattern.sticky ? undefined : (value) => pattern.test(value as string)
    }
    case 'number_format':
      return one.format === 'safeint' ? Number.isSafeInteger : undefined
    case 'greater_than':
      return one.inclusive ? (value) => (value as number) >= Number(one.value) : (value) => (value as number) > Number(one.value)
    case 'less_than':
      return one.inclusive ? (value) => (value as number) <= Number(one.value) : (value) => (value as number) < Number(one.value)
    case 'custom':
      return (value) => one.fn(value) === true
    default:
      return undefined
  }
}

function among(values: readonly unknown[]): Copier {
  const known = new Set(values)
  return (value) => (known.has(value) ? value : MISFIT)
}

const listOf =
  (copier: Copier): Copier =>
  (value) => {
    if (!Array.isArray(value)) return MISFIT
    const copy: unknown[] = []
    for (const item of value) {
      const own = copier(item)
      if (own === MISFIT) return MISFIT
      copy.push(own)
    }
    return copy
  }

const firstOf =
  (options: readonly Copier[]): Copier =>
  (value) => {
    for (const option of options) {
      const copy = option(value)
      if (copy !== MISFIT) return copy
    }
    return MISFIT
  }

/** A union whose members are told apart by the value of one key. */
function told(key: string, options: readonly Schema[]): Copier {
  const byValue = new Map<unknown, Copier>()
  for (const option of options) for (const value of option._zod.propValues?.[key] ?? []) byValue.set(value, copierOf(option))
  return (value) => {
    if (value === null || typeof value !== 'object') return MISFIT
    const option = byValue.get((value as Record<string, unknown>)[key])
    return option === undefined ? MISFIT : option(value)
  }
}

function objectOf(shape: Readonly<Record<string, Schema>>): Copier {
  const keys = Object.keys(shape)
  const copiers = keys.map((key) => copierOf(shape[key] as Schema))
  const needed = keys.map((key) => (shape[key] as Schema)._zod.optin === undefined)
  const least = needed.filter((is) => is).length
  return (value) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return MISFIT
    const copy: Record<string, unknown> = {}
    let left = 0 // keys that are still to be copied
    for (const _ in value) left += 1
    let missing = least
    for (let k = 0; k < keys.length && left > 0; k += 1) {
      const key = keys[k] as string
      const own = (value as Record<string, unknown>)[key]
      if (own === undefined) continue
      const inner = (copiers[k] as Copier)(own)
      if (inner === MISFIT) return MISFIT
      copy[key] = inner
      left -= 1
      if (needed[k]) missing -= 1
    }
    return left === 0 && missing === 0 ? copy : MISFIT
  }
}
