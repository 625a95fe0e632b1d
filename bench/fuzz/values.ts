import { pick, sentence } from '../words.ts'

export type Schema = { readonly [key: string]: unknown }

/** What the fuzzer has seen answered and may point at again: refs and ids, binned ones too. */
export type Known = { refs: string[]; ids: string[] }

const KEPT = 400
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const REF = /^[A-Z]{2,8}-\d+$/

/** Keeps the refs and ids of an answer. */
export const learnFrom = (known: Known, value: unknown, random: () => number): void => {
  if (typeof value === 'string') {
    const into = UUID.test(value) ? known.ids : REF.test(value) ? known.refs : null
    if (!into || into.includes(value)) return
    if (into.length < KEPT) into.push(value)
    else into[Math.floor(random() * KEPT)] = value
  } else if (value !== null && typeof value === 'object') {
    for (const each of Object.values(value).slice(0, 60)) learnFrom(known, each, random)
  }
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const number = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise)

/** Makes values that a JSON Schema of the document allows, as far as its keywords tell. */
export const valuesFrom = (
  schemas: Readonly<Record<string, unknown>>,
  known: Known,
  random: () => number,
) => {
  const pickOr = (from: readonly string[], otherwise: string): string =>
    from.length > 0 ? pick(random, from) : otherwise

  const text = (schema: Schema, name: string): string => {
    const format = schema['format']
    if (format === 'uuid') return pickOr(known.ids, '018f3f3f-0000-7000-8000-000000000000')
    if (format === 'date')
      return `20${10 + Math.floor(random() * 30)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 9)}`
    if (format === 'date-time') return new Date(Math.floor(random() * 2e12)).toISOString()
    if (format === 'email') return `someone${Math.floor(random() * 1e6)}@example.org`
    const most = number(schema['maxLength'], 200)
    // A short text that must name something is a ref, an id, or a person's.
    if (most <= 60 || /ref|id$|ids$|person|product|item|before|after|parent/i.test(name))
      if (random() < 0.85) return random() < 0.7 ? pickOr(known.refs, 'ITEM-1') : pickOr(known.ids, 'ITEM-1')
    const least = number(schema['minLength'], 0)
    const wanted =
      random() < 0.05 ? most : random() < 0.1 ? least : Math.floor(random() * Math.min(most, 120))
    let made = sentence(random)
    while (made.length < Math.max(least, wanted) && made.length < 300_000) made += ` ${made}`
    return made.slice(0, Math.max(least, wanted))
  }

  const figure = (schema: Schema, whole: boolean): number => {
    const low = number(schema['minimum'], number(schema['exclusiveMinimum'], -1000))
    const high = number(schema['maximum'], number(schema['exclusiveMaximum'], 1000))
    const edge = random()
    const made = edge < 0.1 ? low : edge < 0.2 ? high : low + random() * Math.min(high - low, 1000)
    return whole ? Math.round(made) : made
  }

  const valid = (schema: Schema, name = '', depth = 0): unknown => {
    const ref = schema['$ref']
    if (typeof ref === 'string') {
      const target = schemas[ref.split('/').at(-1) ?? ''] as Schema | undefined
      return target && depth < 12 ? valid(target, name, depth + 1) : null
    }
    const ways = list(schema['anyOf'] ?? schema['oneOf'])
    if (ways.length > 0) return valid(pick(random, ways) as Schema, name, depth + 1)
    if (schema['const'] !== undefined) return schema['const']
    const choices = list(schema['enum'])
    if (choices.length > 0) return pick(random, choices)
    const type = Array.isArray(schema['type']) ? pick(random, schema['type']) : schema['type']
    if (type === 'string') return text(schema, name)
    if (type === 'integer' || type === 'number') return figure(schema, type === 'integer')
    if (type === 'boolean') return random() < 0.5
    if (type === 'null') return null
    if (type === 'array') {
      const least = number(schema['minItems'], 0)
      const length = Math.min(number(schema['maxItems'], 4), least + Math.floor(random() * 4))
      return Array.from({ length }, () => valid((schema['items'] ?? {}) as Schema, name, depth + 1))
    }
    if (type === 'object' || schema['properties']) return object(schema, depth)
    return pick(random, [null, 1, 'x', true, ['x'], {}])
  }

  const object = (schema: Schema, depth: number): Record<string, unknown> => {
    const required = new Set(list(schema['required']))
    const made: Record<string, unknown> = {}
    for (const [name, each] of Object.entries((schema['properties'] ?? {}) as Record<string, Schema>))
      if (required.has(name) || random() < 0.35) made[name] = valid(each, name, depth + 1)
    const more = schema['additionalProperties']
    if (more !== null && typeof more === 'object')
      for (let n = Math.floor(random() * 3); n > 0; n--)
        made[random() < 0.5 ? pickOr(known.refs, 'a') : pickOr(known.ids, 'b')] = valid(
          more as Schema,
          '',
          depth + 1,
        )
    return made
  }
  return valid
}
