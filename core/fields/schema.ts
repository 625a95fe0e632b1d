import { z } from 'zod'
import type { Field, Fields } from './field.ts'

/** Text that PostgreSQL can hold: it refuses the character NUL and half a character, and so do we, before it does. */
const NUL = String.fromCharCode(0)
export const plainText = (max: number) =>
  z
    .string()
    .max(max, `At most ${max.toLocaleString('en')} characters fit here.`)
    .refine((value) => !value.includes(NUL), 'This text holds a NUL character, which cannot be stored.')
    .refine(
      (value) => value.isWellFormed(),
      'This text holds half a character, such as an emoji that was cut. Write it anew there.',
    )

/** One line: outer space is dropped, inner line breaks become spaces. */
export const lineOfText = (max: number) => plainText(max).meta({ description: `At most ${max} characters` })

const optionKey = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]{0,59}$/, 'A key is written in small letters and digits, such as grade-9.')

const day = z.iso.date({ error: 'A day is written as year-month-day, such as 2026-11-21.' })

const one = (field: Field): z.ZodType => {
  switch (field.type) {
    case 'text':
      return field.required ? lineOfText(field.max).min(1, 'This cannot be empty.') : lineOfText(field.max)
    case 'long-text':
      return field.required ? plainText(field.max).min(1, 'This cannot be empty.') : plainText(field.max)
    case 'whole':
      return z.int().min(field.min).max(field.max)
    case 'number':
      return z.number().min(field.min).max(field.max)
    case 'flag':
      return z.boolean()
    case 'date':
      return day
    case 'moment':
      return z.iso.datetime({ offset: true })
    case 'choice':
      return z.enum(field.values as readonly [string, ...string[]])
    case 'tags':
      return z.array(lineOfText(60).min(1)).max(50)
    case 'record':
      return z.string().min(1).max(60)
    case 'options':
      return z
        .array(z.strictObject({ key: optionKey, label: lineOfText(200).min(1), retired: z.boolean() }))
        .max(200)
    case 'checklist':
      return z.array(z.strictObject({ text: lineOfText(1000).min(1), done: z.boolean() })).max(200)
  }
}

const described = (field: Field, schema: z.ZodType): z.ZodType =>
  schema.meta({
    description:
      field.type === 'record' ? `${field.about} A ${field.kind}: its ref or id.` : `${field.about}`.trim(),
  })

const holdsNull = (field: Field): boolean =>
  !field.required &&
  !(field.type === 'choice' && field.default !== undefined) &&
  ['whole', 'number', 'date', 'moment', 'choice', 'record'].includes(field.type)

/** What one field accepts from outside, null included where it may be cleared. */
export const inputSchema = (field: Field): z.ZodType => {
  const base = one(field)
  return described(field, holdsNull(field) ? base.nullable() : base)
}

/** What one field is given out as. */
export const outputSchema = (field: Field): z.ZodType => {
  switch (field.type) {
    case 'text':
    case 'long-text':
      return described(field, z.string())
    case 'whole':
      return described(field, z.int().nullable())
    case 'number':
      return described(field, z.number().nullable())
    case 'record':
      return z
        .uuid()
        .nullable()
        .meta({ description: `${field.about} The id of a ${field.kind}.` })
    default:
      return described(field, holdsNull(field) ? one(field).nullable() : one(field))
  }
}

/** The shapes of a set of fields: all optional for a change, the required ones required for a creation. */
export const shapes = (fields: Fields) => {
  const entries = Object.entries(fields)
  return {
    create: Object.fromEntries(
      entries.map(([key, field]) => [
        key,
        field.required ? inputSchema(field) : inputSchema(field).optional(),
      ]),
    ),
    change: Object.fromEntries(entries.map(([key, field]) => [key, inputSchema(field).optional()])),
    output: Object.fromEntries(entries.map(([key, field]) => [key, outputSchema(field)])),
  }
}
