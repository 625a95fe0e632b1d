import type { RawBuilder } from 'kysely'
import { z } from 'zod'
import { LONGEST_FILTER } from './conditions.ts'

export type ListQuery = {
  product?: string | undefined
  text?: string | undefined
  binned?: boolean | undefined
  sort?: string | undefined
  after?: string | undefined
  limit: number
  count?: boolean | undefined
  /** Conditions in groups, as JSON: see conditions.ts. */
  filter?: string | undefined
  /** A saved view, whose filter and sort hold unless others are given. */
  view?: string | undefined
} & Record<string, unknown>

/** What a list is sorted by, as SQL over `record r` and the kind's own table `b`. */
export type Sort = {
  key: string
  expression: RawBuilder<unknown>
  type: string
  direction: 'asc' | 'desc'
  /** Empty values come last: nobody looks for them first. */
  mayBeEmpty: boolean
}

/** The parameters of every list by which it is filtered further than by its fields one by one. */
export const filterShape = {
  filter: z.string().max(LONGEST_FILTER).optional().meta({
    description:
      'Conditions in nested groups, as JSON: {"all": [{"field": "title", "op": "contains", "value": "grade"}, {"any": [ … ]}]}. Custom fields are called custom.<key>; docs/filters.md lists all operators.',
  }),
  view: z.string().max(60).optional().meta({
    description: 'A saved view, such as VIEW-3: its filter and parameters, and its sort where none is given.',
  }),
}
