import { closestWord } from '../closest-word.ts'
import { inputSchema } from '../fields/schema.ts'
import type { CustomValues, Kind } from '../kinds/kind.ts'
import type { Context } from '../operations/context.ts'
import { type FieldError, Problem } from '../problems.ts'
import { findRecords } from '../records/load.ts'
import { definitionsOf } from './definitions.ts'
import { asField, customKey, type Definition, flat, isCustom } from './extended.ts'
import { readText } from './read-text.ts'
import { workOutAll } from './worked-out.ts'

/** Whether a value is none. */
const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/**
 * Checks what is to be written into custom fields, of many records at once: each given as `custom: { key: value }` or
 * flat as `custom.key`. Gives the rest of each beside the checked values, flat, null for what is emptied; refs of people
 * are ids then. `places` are the products of the records, in the same order.
 */
export const resolveCustom = async <T extends Record<string, unknown>>(
  ctx: Context,
  kind: Kind,
  list: readonly T[],
  places: (at: number) => readonly (string | null)[],
): Promise<Record<string, unknown>[]> => {
  const all = list.map(flat)
  if (!all.some((values) => Object.keys(values).some(isCustom))) return all
  const definitions = new Map((await definitionsOf(ctx, kind.name)).map((each) => [each.key, each]))
  const errors: FieldError[] = []
  const people = await peopleIn(ctx, definitions, all)
  const checked = all.map((values, at) =>
    Object.fromEntries(
      Object.entries(values).map(([name, given]) => {
        if (!isCustom(name)) return [name, given]
        const definition = definitions.get(customKey(name))
        const fault = definition
          ? (faultOfPlace(definition, places(at)) ?? undefined)
          : unknownField(kind, customKey(name), [...definitions.keys()])
        if (fault || !definition) {
          errors.push({ path: name, message: fault ?? '' })
          return [name, given]
        }
        const answer = checkValue(definition, given, people)
        if ('fault' in answer) errors.push({ path: name, message: answer.fault })
        return [name, 'fault' in answer ? given : answer.value]
      }),
    ),
  )
  if (errors.length > 0)
    throw new Problem('invalid-input', `Nothing was changed. ${errors[0]?.path}: ${errors[0]?.message}`, {
      errors,
    })
  return checked
}

const unknownField = (kind: Kind, key: string, known: readonly string[]): string => {
  const near = closestWord(key, known)
  const there = known.length === 0 ? 'none' : known.join(', ')
  return `A ${kind.name} has no custom field ${key}${near ? `; ${near} is meant perhaps` : ''}. There is: ${there}.`
}

const faultOfPlace = (
  { title, retired, onlyIn, type, ref }: Definition,
  places: readonly (string | null)[],
): string | null => {
  if (retired) return `${title} is retired: its values stay as they are. Restore ${ref} to write into it.`
  if (type === 'formula') return `${title} is worked out by its formula and cannot be written.`
  if (onlyIn !== null && places.some((place) => place !== onlyIn))
    return `${title} is for records of one product only, and this is of another.`
  return null
}

const checkValue = (
  definition: Definition,
  given: unknown,
  people: ReadonlyMap<string, string>,
): { value: unknown } | { fault: string } => {
  if (isNothing(given)) return { value: null }
  const field = asField(definition)
  const read = readText(definition, field, given)
  if ('fault' in read) return read
  const parsed = inputSchema(field).safeParse(read.value)
  if (!parsed.success) return { fault: parsed.error.issues[0]?.message ?? 'This cannot be used.' }
  const value = parsed.data
  const keys = definition.options.map(({ key }) => key)
  if (definition.type === 'choices') {
    const strange = (value as string[]).find((each) => !keys.includes(each))
    if (strange !== undefined) return { fault: `${strange} is none of its options: ${keys.join(', ')}.` }
    // In the order of the options, each once: the same choice is the same value.
    return { value: keys.filter((key) => (value as string[]).includes(key)) }
  }
  if (definition.type === 'person') {
    const id = people.get(String(value))
    return id === undefined ? { fault: `${value} is no person that you can see.` } : { value: id }
  }
  return { value: isNothing(value) ? null : value }
}

/** The ids of the people named, by the text that names each. */
const peopleIn = async (
  ctx: Context,
  definitions: ReadonlyMap<string, Definition>,
  list: readonly Record<string, unknown>[],
): Promise<Map<string, string>> => {
  const asked = list.flatMap((values) =>
    Object.entries(values).flatMap(([name, value]) =>
      isCustom(name) && definitions.get(customKey(name))?.type === 'person' && typeof value === 'string'
        ? [value]
        : [],
    ),
  )
  if (asked.length === 0) return new Map()
  const found = await findRecords(ctx, [...new Set(asked)])
  return new Map(
    [...found].flatMap(([text, head]) => (head.kind === 'person' ? [[text, head.id] as const] : [])),
  )
}

/** The custom values after a change: what was emptied is not there, and formulas are worked out anew. */
export const customAfter = (
  definitions: readonly Definition[],
  own: Readonly<Record<string, unknown>>,
  before: CustomValues,
  set: Readonly<Record<string, unknown>>,
): CustomValues => {
  const after: CustomValues = { ...before }
  for (const [name, value] of Object.entries(set)) {
    if (!isCustom(name)) continue
    if (isNothing(value)) delete after[customKey(name)]
    else after[customKey(name)] = value as CustomValues[string]
  }
  return withFormulas(definitions, own, after)
}

export const withFormulas = (
  definitions: readonly Definition[],
  own: Readonly<Record<string, unknown>>,
  custom: CustomValues,
): CustomValues => {
  const after = { ...custom }
  for (const [key, result] of workOutAll(definitions, { ...own, ...custom }))
    if ('value' in result) after[key] = result.value
    else delete after[key]
  return after
}

/** What search finds of custom fields: their texts, and the words of what was chosen. */
export const searchedCustom = (definitions: readonly Definition[], custom: CustomValues): string =>
  definitions
    .flatMap(({ key, type, options, retired }) => {
      const value = custom[key]
      if (value === undefined || retired) return []
      if (type === 'text' || type === 'long-text' || type === 'address') return [String(value)]
      if (type !== 'choice' && type !== 'choices') return []
      const chosen: unknown[] = Array.isArray(value) ? value : [value]
      return options.filter((option) => chosen.includes(option.key)).map(({ label }) => label)
    })
    .join('\n')
