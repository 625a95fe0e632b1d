import { z } from 'zod'
import { type Filter, LONGEST_FILTER } from '../records/conditions.ts'

/** How close rows stand. */
export const DENSITIES = ['roomy', 'dense'] as const

/** What a view holds: everything that makes a list look as it does, apart from who reads it. */
export const shapeSchema = z
  .strictObject({
    query: z.record(z.string().max(60), z.string().max(1000)).default({}).meta({
      description: "Parameters of the kind's list beside filter and sort: state=ready, text=grade.",
    }),
    filter: z
      .string()
      .max(LONGEST_FILTER)
      .nullable()
      .default(null)
      .meta({ description: 'Conditions in groups, as JSON.' }),
    sort: z.string().max(80).nullable().default(null),
    group: z.string().max(80).nullable().default(null).meta({ description: 'The field to group by.' }),
    columns: z
      .array(
        z.strictObject({
          key: z.string().min(1).max(80),
          width: z.number().min(40).max(2000).optional().meta({ description: 'In pixels.' }),
        }),
      )
      .max(60)
      .nullable()
      .default(null)
      .meta({ description: 'Those that are shown, in order; null for those of the page.' }),
    density: z.enum(DENSITIES).default('roomy'),
  })
  .meta({ id: 'ViewShape' })
export type ViewShape = z.output<typeof shapeSchema>

/** A part of a view that means nothing any more: its field was retired, or is gone. */
export type LeftOut = { part: 'filter' | 'sort' | 'group' | 'column'; field: string; title: string }

/** A filter without the conditions of these fields; null where nothing is left. Empty groups go with them. */
export const filterWithout = (filter: Filter, gone: ReadonlySet<string>): Filter | null => {
  if ('field' in filter) return gone.has(filter.field) ? null : filter
  const isAll = 'all' in filter
  const parts = isAll ? filter.all : filter.any
  const left = parts.flatMap((part) => filterWithout(part, gone) ?? [])
  // A group that was empty from the start means something: it is kept.
  if (left.length === 0 && parts.length > 0) return null
  return isAll ? { all: left } : { any: left }
}
