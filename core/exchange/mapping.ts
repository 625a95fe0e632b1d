import { z } from 'zod'
import { type Field, record } from '../fields/field.ts'
import type { Kind } from '../kinds/kind.ts'
import { invalid } from '../problems.ts'
import { TITLE } from './cells.ts'

/** Which field a column of the file fills, and how its cells are read. */
export const columnMapping = z
  .strictObject({
    column: z.string().min(1).max(220).meta({ description: 'The name of the column in the file.' }),
    field: z
      .string()
      .min(1)
      .max(100)
      .meta({ description: 'title, product, id (of a record that was exported), or a field of the kind.' }),
    values: z
      .record(z.string().max(500), z.string().max(500).nullable())
      .optional()
      .meta({ description: 'What a value of the file means: "Bug": "improvement"; null for empty.' }),
    rest: z
      .enum(['error', 'empty'])
      .optional()
      .meta({ description: 'What becomes of values that do not fit: an error of their row, or nothing.' }),
    days: z.enum(['day-first', 'month-first']).optional().meta({ description: 'How 01/02/2026 is meant.' }),
    decimal: z.enum(['point', 'comma']).optional().meta({ description: 'The decimal mark of numbers.' }),
  })
  .meta({ id: 'ColumnMapping' })
export type ColumnMapping = z.output<typeof columnMapping>

/** The field by which the file says which record of this workspace a row is: the id of an export. */
export const ID = 'id'

/** All that a column can fill, by name: title, product and the fields of the kind. */
export const targetsOf = (kind: Kind): Map<string, Field> =>
  new Map<string, Field>([
    ['title', TITLE],
    ...(kind.product === 'required' || kind.product === 'optional'
      ? [['product', record('The product it belongs to.', 'product')] as const]
      : []),
    ...Object.entries(kind.fields),
  ])

/** Refuses a mapping that names what is not there, or fills one field twice. Tags alone may come from many columns. */
export const checkMapping = (
  kind: Kind,
  header: readonly string[],
  mapping: readonly ColumnMapping[],
): void => {
  const targets = targetsOf(kind)
  const filled = new Set<string>()
  for (const [at, { column, field }] of mapping.entries()) {
    if (!header.includes(column))
      throw invalid(
        `mapping.${at}.column`,
        `Nothing was imported: the file has no column called ${column}. It has: ${header.join(', ')}.`,
      )
    const target = targets.get(field)
    if (!target && field !== ID)
      throw invalid(
        `mapping.${at}.field`,
        `Nothing was imported: a ${kind.name} has no field ${field}. It has: ${[...targets.keys()].join(', ')}.`,
      )
    if (filled.has(field) && target?.type !== 'tags')
      throw invalid(`mapping.${at}.field`, `Nothing was imported: two columns cannot both fill ${field}.`)
    filled.add(field)
  }
}

/** Refuses a mapping without a title: no record can be without one. A preview may still lack it. */
export const checkTitle = (kind: Kind, mapping: readonly ColumnMapping[]): void => {
  if (!mapping.some((each) => each.field === 'title'))
    throw invalid(
      'mapping',
      `Nothing was imported: choose the column that holds the title of each ${kind.name}.`,
    )
}
