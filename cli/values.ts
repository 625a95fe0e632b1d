import { usage } from './faults.ts'
import type { Field, Schema } from './operations.ts'

/** `personaId` is the flag `--persona-id`. */
export const flagOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** What a field takes, in a word or two for the help. */
export const typeOf = (schema: Schema): string => {
  const { nullable, inner } = withoutNull(schema)
  const word = inner.enum
    ? inner.enum.join('|')
    : inner.type === 'array'
      ? `${inner.items?.properties?.['text'] ? 'line' : inner.items?.type === 'object' ? 'json' : typeOf(inner.items ?? {})} …`
      : inner.format === 'date'
        ? 'day'
        : inner.format === 'date-time'
          ? 'moment'
          : inner.type === 'integer'
            ? 'whole number'
            : inner.type === 'object'
              ? inner.properties
                ? 'name=value …'
                : 'json'
              : typeof inner.type === 'string'
                ? { string: 'text', number: 'number', boolean: 'yes|no' }[inner.type]
                : undefined
  return `${word ?? 'json'}${nullable ? ' or none' : ''}`
}

export const isList = (schema: Schema): boolean => withoutNull(schema).inner.type === 'array'
export const isMap = (schema: Schema): boolean => withoutNull(schema).inner.type === 'object'
export const isFlag = (schema: Schema): boolean => withoutNull(schema).inner.type === 'boolean'

/**
 * What was typed for one field as the API takes it. `none` empties what may be empty; lists take several words, and
 * whatever begins like JSON is read as JSON.
 */
export const readValue = (field: Pick<Field, 'name' | 'schema'>, typed: readonly string[]): unknown => {
  const { nullable, inner } = withoutNull(field.schema)
  if (nullable && typed.length === 1 && typed[0] === 'none') return null
  if (inner.type === 'array') {
    if (typed.length === 1 && typed[0] === 'none') return []
    if (typed.length === 1 && typed[0]?.startsWith('[')) return json(field.name, typed[0])
    return typed.map((word) => listed(field.name, inner.items ?? {}, word))
  }
  if (inner.type === 'object') return mapOf(field.name, inner, typed)
  return single(field.name, inner, typed.at(-1) ?? '')
}

/** One of a list. A line of a checklist is open unless it is given as JSON. */
const listed = (name: string, schema: Schema, word: string): unknown => {
  const { properties } = schema
  if (properties?.['text'] && properties['done'] && !word.startsWith('{')) return { text: word, done: false }
  return schema.type === 'object' || word.startsWith('{') ? json(name, word) : single(name, schema, word)
}

/** `--set state=ready estimate=5`, or all of it as JSON. */
const mapOf = (name: string, schema: Schema, typed: readonly string[]): unknown => {
  const [first = ''] = typed
  if (typed.length === 1 && first.startsWith('{')) return json(name, first)
  const pairs = new Map<string, string[]>()
  for (const word of typed) {
    const [, key, value] = /^([^=]+)=(.*)$/s.exec(word) ?? []
    if (key === undefined || value === undefined)
      throw usage(`--${flagOf(name)} takes name=value, such as --${flagOf(name)} state=ready; not "${word}".`)
    pairs.set(key, [...(pairs.get(key) ?? []), value])
  }
  const entries = [...pairs].map(([key, values]) => {
    const known = schema.properties?.[key]
    if (schema.properties && !known)
      throw usage(`--${flagOf(name)} has no ${key}. It has: ${Object.keys(schema.properties).join(', ')}.`)
    return [key, known ? readValue({ name: key, schema: known }, values) : values.at(-1)]
  })
  return Object.fromEntries(entries)
}

const single = (name: string, schema: Schema, word: string): unknown => {
  if (schema.enum) {
    if (schema.enum.map(String).includes(word)) return word
    throw usage(`--${flagOf(name)} is one of ${schema.enum.join(', ')}; not "${word}".`)
  }
  switch (schema.type) {
    case 'integer':
    case 'number': {
      const value = Number(word)
      if (word.trim() !== '' && Number.isFinite(value)) return value
      throw usage(`--${flagOf(name)} is a number; not "${word}".`)
    }
    case 'boolean':
      if (/^(yes|true|1)$/i.test(word)) return true
      if (/^(no|false|0)$/i.test(word)) return false
      throw usage(`--${flagOf(name)} is yes or no; not "${word}".`)
    case 'string':
      return word
    default:
      return /^[[{"\d]|^(true|false|null)$/.test(word) ? json(name, word) : word
  }
}

const json = (name: string, text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw usage(`--${flagOf(name)} begins like JSON and is none: ${(error as Error).message}`)
  }
}

const withoutNull = (schema: Schema): { nullable: boolean; inner: Schema } => {
  if (schema.anyOf) {
    const [inner, ...others] = schema.anyOf.filter(({ type }) => type !== 'null')
    const nullable = schema.anyOf.some(({ type }) => type === 'null')
    return { nullable, inner: inner && others.length === 0 ? inner : {} }
  }
  if (Array.isArray(schema.type)) {
    const [type = 'string'] = schema.type.filter((each) => each !== 'null')
    return { nullable: schema.type.includes('null'), inner: { ...schema, type } }
  }
  return { nullable: false, inner: schema }
}
