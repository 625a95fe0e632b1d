import type { JsonSchema } from '../../core/operations/json-schema.ts'

type Side = 'input' | 'output'

/**
 * A schema without what costs an assistant more than it tells. Of an input: lengths and long patterns, which the
 * server checks and words better. Of an answer: all but names and types, since the values are there to be seen.
 */
export const slim = (given: JsonSchema, side: Side): JsonSchema => {
  const schema = withoutTuple(given)
  const { anyOf, ...rest } = schema
  const merged = orNull(anyOf)
  const kept = Object.entries(merged ? { ...merged, ...rest } : schema).filter(
    ([key, value]) => !dropped(key, value, side),
  )
  return Object.fromEntries(kept.map(([key, value]) => [key, slimPart(key, value, side)]))
}

/** Keywords whose keys are names of ours, not keywords. */
const NAMES: ReadonlySet<string> = new Set(['properties', '$defs'])

const slimPart = (key: string, value: unknown, side: Side): unknown => {
  if (NAMES.has(key))
    return Object.fromEntries(
      Object.entries(value as JsonSchema).map(([name, each]) => [name, slimPart('', each, side)]),
    )
  if (Array.isArray(value)) return value.map((each) => slimPart('', each, side))
  return value !== null && typeof value === 'object' ? slim(value as JsonSchema, side) : value
}

const ALWAYS: ReadonlySet<string> = new Set([
  'pattern',
  'minLength',
  'maxLength',
  'maxItems',
  'id',
  'propertyNames',
])
const IN_ANSWERS: ReadonlySet<string> = new Set([
  'description',
  'minimum',
  'maximum',
  'minItems',
  'format',
  'required',
  'additionalProperties',
])

const dropped = (key: string, value: unknown, side: Side): boolean => {
  if (ALWAYS.has(key)) return true
  // What a map holds is part of an answer's shape; that nothing else may be there is not.
  if (side === 'output' && IN_ANSWERS.has(key)) return key !== 'additionalProperties' || value === false
  // The bounds of a safe integer, which the schema maker writes beside every whole number.
  return (key === 'minimum' || key === 'maximum') && Math.abs(Number(value)) === Number.MAX_SAFE_INTEGER
}

/** "This or nothing" as one type: `{ type: ['string', 'null'] }`. */
const orNull = (anyOf: unknown): JsonSchema | null => {
  if (!Array.isArray(anyOf) || anyOf.length !== 2) return null
  const [some, none] = anyOf as JsonSchema[]
  if (none?.['type'] !== 'null' || typeof some?.['type'] !== 'string') return null
  const values = some['enum']
  return {
    ...some,
    type: [some['type'], 'null'],
    ...(Array.isArray(values) ? { enum: [...values, null] } : {}),
  }
}

/** Most clients check by an older draft, which reads a tuple of two as "an array of nothing": a plain array instead. */
const withoutTuple = ({ prefixItems, ...schema }: JsonSchema): JsonSchema =>
  prefixItems === undefined ? schema : { ...schema, items: {} }
