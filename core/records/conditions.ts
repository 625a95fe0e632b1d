import { z } from 'zod'
import type { Field } from '../fields/field.ts'
import type { Kind } from '../kinds/kind.ts'

/** What can be asked of one field. */
export const OPERATORS = [
  'is',
  'is-not',
  'any-of',
  'none-of',
  'all-of',
  'contains',
  'lacks',
  'more',
  'less',
  'between',
  'before',
  'after',
  'last',
  'next',
  'overdue',
  'this-term',
  'empty',
  'filled',
] as const
export type Operator = (typeof OPERATORS)[number]

export type Condition = {
  field: string
  op: Operator
  value?: string | number | boolean | string[] | number[] | undefined
}
/** All of them, or any of them; within each other as deep as needed. */
export type ConditionGroup = { all: Filter[] } | { any: Filter[] }
export type Filter = Condition | ConditionGroup

/** Groups within groups, conditions in all, and characters as JSON: more than anybody reads. */
const DEEPEST = 8
const MOST = 100
export const LONGEST_FILTER = 8000

const condition: z.ZodType<Condition> = z.strictObject({
  field: z.string().min(1).max(80),
  op: z.enum(OPERATORS),
  value: z
    .union([
      z.string().max(1000),
      z.number(),
      z.boolean(),
      z.array(z.string().max(1000)).max(200),
      z.array(z.number()).max(200),
    ])
    .optional(),
})

export const isGroup = (filter: Filter): filter is ConditionGroup => 'all' in filter || 'any' in filter

export const partsOf = (group: ConditionGroup): readonly Filter[] => ('all' in group ? group.all : group.any)

/** All conditions of a filter, in reading order. */
export const conditionsIn = (filter: Filter): Condition[] =>
  isGroup(filter) ? partsOf(filter).flatMap(conditionsIn) : [filter]

export type FilterFault = { path: string; message: string }

/** Reads a filter. Says what is wrong with it, and where: `filter.all.1.op`. */
export const readFilter = (text: string): { filter: Filter } | { faults: FilterFault[] } => {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    return {
      faults: [
        {
          path: 'filter',
          message:
            'A filter is JSON, such as {"all": [{"field": "state", "op": "any-of", "value": ["ready"]}]}.',
        },
      ],
    }
  }
  const faults: FilterFault[] = []
  const read = (part: unknown, path: string, depth: number): Filter | null => {
    if (depth > DEEPEST) faults.push({ path, message: `Groups lie at most ${DEEPEST} deep in each other.` })
    else if (typeof part === 'object' && part !== null && ('all' in part || 'any' in part)) {
      const key = 'all' in part ? 'all' : 'any'
      const list = (part as Record<string, unknown>)[key]
      if (Object.keys(part).length > 1 || !Array.isArray(list))
        faults.push({ path, message: 'A group holds one list: {"all": [ … ]} or {"any": [ … ]}.' })
      else {
        const parts = list.map((each, at) => read(each, `${path}.${key}.${at}`, depth + 1))
        return { [key]: parts } as ConditionGroup
      }
    } else {
      const parsed = condition.safeParse(part)
      if (parsed.success) return parsed.data
      const [issue] = parsed.error.issues
      faults.push({
        path: [path, ...(issue?.path ?? [])].join('.'),
        message: issue?.message ?? 'This is no condition.',
      })
    }
    return null
  }
  const filter = read(given, 'filter', 0)
  if (filter && faults.length === 0 && conditionsIn(filter).length > MOST)
    faults.push({ path: 'filter', message: `A filter has at most ${MOST} conditions.` })
  return filter && faults.length === 0 ? { filter } : { faults }
}

/** What a thing that can be filtered by is like; it decides what can be asked of it. */
export type Filterable = {
  key: string
  type: Field['type'] | 'derived'
  /** The field itself, where it is one. */
  field: Field | null
  /** Of a filter that the area gives: what may be asked. */
  values?: readonly string[]
}

const OF_TYPE: Readonly<Record<Filterable['type'], readonly Operator[]>> = {
  text: ['contains', 'lacks', 'is', 'is-not', 'empty', 'filled'],
  'long-text': ['contains', 'lacks', 'empty', 'filled'],
  whole: ['is', 'is-not', 'more', 'less', 'between', 'empty', 'filled'],
  number: ['is', 'is-not', 'more', 'less', 'between', 'empty', 'filled'],
  flag: ['is', 'empty', 'filled'],
  date: ['is', 'before', 'after', 'between', 'last', 'next', 'overdue', 'this-term', 'empty', 'filled'],
  moment: ['is', 'before', 'after', 'between', 'last', 'next', 'this-term', 'empty', 'filled'],
  choice: ['any-of', 'none-of', 'empty', 'filled'],
  tags: ['any-of', 'all-of', 'none-of', 'empty', 'filled'],
  record: ['any-of', 'none-of', 'empty', 'filled'],
  checklist: ['contains', 'lacks', 'empty', 'filled'],
  options: ['empty', 'filled'],
  derived: ['is'],
}

export const operatorsOf = ({ type }: Pick<Filterable, 'type'>): readonly Operator[] => OF_TYPE[type]

/** What an operator is asked with. */
export const asksFor = (op: Operator): 'nothing' | 'one' | 'two' | 'several' | 'days' =>
  op === 'empty' || op === 'filled' || op === 'overdue' || op === 'this-term'
    ? 'nothing'
    : op === 'between'
      ? 'two'
      : op === 'any-of' || op === 'none-of' || op === 'all-of'
        ? 'several'
        : op === 'last' || op === 'next'
          ? 'days'
          : 'one'

const head = (type: 'text' | 'moment' | 'record', kind = ''): Field =>
  type === 'text'
    ? { type, about: '', max: 500 }
    : type === 'moment'
      ? { type, about: '' }
      : { type, about: '', kind }

/**
 * Everything that a kind's list can be filtered by, in one place: title, product, who made it and when, its own fields,
 * its custom fields (where `kind` has them, see withCustom), and what its area adds.
 */
export const filterablesOf = (
  kind: Kind,
  derived: Readonly<Record<string, { values: readonly string[] | null }>> = {},
): Filterable[] => {
  const fields: [string, Field][] = [
    ['title', head('text')],
    ...Object.entries(kind.fields),
    ...(kind.product === 'required' || kind.product === 'optional'
      ? [['product', head('record', 'product')] as [string, Field]]
      : []),
    ['createdBy', head('record', 'person')],
    ['createdAt', head('moment')],
    ['updatedAt', head('moment')],
  ]
  return [
    ...fields.map(([key, field]): Filterable => ({ key, type: field.type, field })),
    ...Object.entries(derived).flatMap(([key, { values }]): Filterable[] =>
      values === null ? [] : [{ key, type: 'derived', field: null, values }],
    ),
  ]
}
