import type * as z from 'zod'

/** A value that fits, with its keys in the schema's order; or this, where it may not fit and the schema itself has to say why. */
export const UNSURE = Symbol('unsure')

type Fit = (value: unknown) => unknown
type Def = z.core.$ZodTypeDef & Record<string, unknown>
type Schema = { readonly _zod: { readonly def: Def; readonly values?: ReadonlySet<unknown> } }

const made = new WeakMap<object, Fit>()

/**
 * A quick test of values by a schema, made from the schema at its first use. Where most keys are absent it spares asking
 * for each of them; where it cannot tell, the schema is asked.
 */
export function fitOf(schema: object): Fit {
  const before = made.get(schema)
  if (before !== undefined) return before
  const fit = make(schema as Schema)
  made.set(schema, fit)
  return fit
}

function make(schema: Schema): Fit {
  const { def } = schema._zod
  // what a schema checks beyond its kind is for the schema
  const whole = def.checks !== undefined && (def.checks as unknown[]).length > 0
  switch (def.type) {
    case 'object':
      return whole ? asked(schema) : ofObject(def.shape as Record<string, Schema>)
    case 'array':
      return whole ? asked(schema) : ofList(fitOf(def.element as object))
    case 'optional':
      return fitOf(def.innerType as object)
    case 'union':
      return def.discriminator === undefined ? ofAny(def.options as Schema[]) : ofTold(def.options as Schema[], def.discriminator as string)
    case 'number':
      return whole || def.check !== undefined ? asked(schema) : (value) => (Number.isFinite(value) ? value : UNSURE)
    case 'string':
      return ofText(schema)
    case 'enum':
    case 'literal':
      return ofValues(schema)
    default:
      return asked(schema)
  }
}

/** The schema's own answer. */
function asked(schema: Schema): Fit {
  const type = schema as unknown as z.ZodType
  return (value) => {
    const result = type.safeParse(value)
    return result.success ? result.data : UNSURE
  }
}

function ofObject(shape: Record<string, Schema>): Fit {
  const keys = Object.keys(shape)
  const fits = keys.map((key) => fitOf(shape[key] as Schema))
  const needed = keys.map((key) => (shape[key] as Schema)._zod.def.type !== 'optional')
  return (value) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return UNSURE
    const given = value as Record<string, unknown>
    const fit: Record<string, unknown> = {}
    let left = 0
    for (const _ in given) left += 1
    for (let i = 0; i < keys.length && left > 0; i += 1) {
      const key = keys[i] as string
      const own = given[key]
      if (own === undefined) {
        if (needed[i] === true) return UNSURE
        continue
      }
      const inner = (fits[i] as Fit)(own)
      if (inner === UNSURE) return UNSURE
      fit[key] = inner
      left -= 1
    }
    if (left > 0) return UNSURE // a key that the schema does not know
    for (let i = 0; i < keys.length; i += 1) if (needed[i] === true && fit[keys[i] as string] === undefined) return UNSURE
    return fit
  }
}

function ofList(element: Fit): Fit {
  return (value) => {
    if (!Array.isArray(value)) return UNSURE
    const list: unknown[] = []
    for (const item of value) {
      const fit = element(item)
      if (fit === UNSURE) return UNSURE
      list.push(fit)
    }
    return list
  }
}

function ofAny(options: readonly Schema[]): Fit {
  const fits = options.map(fitOf)
  return (value) => {
    for (const fit of fits) {
      const found = fit(value)
      if (found !== UNSURE) return found
    }
    return UNSURE
  }
}

/** Objects that are told apart by one key. */
function ofTold(options: readonly Schema[], key: string): Fit {
  const fits = new Map<unknown, Fit>()
  for (const option of options) {
    const told = (option._zod.def.shape as Record<string, Schema>)[key] as Schema
    for (const name of told._zod.values ?? []) fits.set(name, fitOf(option))
  }
  return (value) => {
    const fit = fits.get((value as Record<string, unknown> | null | undefined)?.[key])
    return fit ? fit(value) : UNSURE
  }
}

function ofValues({ _zod: { values = new Set() } }: Schema): Fit {
  return (value) => (values.has(value) ? value : UNSURE)
}

/** A text that is all patterns; other checks of a text are the schema's. */
function ofText(schema: Schema): Fit {
  const { def } = schema._zod
  const patterns: RegExp[] = []
  for (const one of [def, ...((def.checks ?? []) as unknown as Schema[]).map((check) => check._zod.def)]) {
    if (one === def && def.check === undefined) continue
    if (one.check !== 'string_format' || !(one.pattern instanceof RegExp) || one.pattern.global || one.pattern.sticky) return asked(schema)
    patterns.push(one.pattern)
  }
  return (value) => {
    if (typeof value !== 'string') return UNSURE
    for (const pattern of patterns) if (!pattern.test(value)) return UNSURE
    return value
  }
}
