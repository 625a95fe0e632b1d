import { sql } from 'kysely'
import { definitionsOf } from '../custom/definitions.ts'
import { CUSTOM, customKey } from '../custom/extended.ts'
import type { Kind } from '../kinds/kind.ts'
import type { Context } from '../operations/context.ts'
import { invalid } from '../problems.ts'
import type { Sort } from './list.ts'

export const CUSTOM_SORT = /^-?custom\.[a-z][a-z0-9_]{0,39}$/

/** Types that have one value to sort by. */
const SORTED: ReadonlySet<string> = new Set([
  'text',
  'number',
  'formula',
  'date',
  'choice',
  'yes-no',
  'address',
  'person',
])

/** The order by a custom field, `custom.budget`; null where something else is asked for. */
export const customSort = async (
  ctx: Context,
  kind: Kind,
  given: string | undefined,
): Promise<Sort | null> => {
  const key = given?.replace(/^-/, '')
  if (key === undefined || !key.startsWith(CUSTOM)) return null
  const definition = (await definitionsOf(ctx, kind.name)).find((each) => each.key === customKey(key))
  if (!definition) throw invalid('sort', `There is no custom field ${customKey(key)} to sort by.`)
  if (!SORTED.has(definition.type))
    throw invalid('sort', `${definition.title} holds several values or long text: it cannot be sorted by.`)
  const text = sql`(r.custom ->> ${sql.lit(definition.key)})`
  const isNumber = definition.type === 'number' || definition.type === 'formula'
  const { expression, type } = isNumber
    ? { expression: sql`${text}::float8`, type: 'float8' }
    : definition.type === 'choice'
      ? { expression: placeOf(text, definition.options), type: 'int' }
      : definition.type === 'person'
        ? { expression: nameOf(ctx, text), type: 'text' }
        : definition.type === 'date' || definition.type === 'yes-no'
          ? { expression: text, type: 'text' }
          : { expression: sql`lower(${text})`, type: 'text' }
  return { key, expression, type, direction: given?.startsWith('-') ? 'desc' : 'asc', nulls: 'nulls last' }
}

/** A choice sorts as its options stand. */
const placeOf = (text: ReturnType<typeof sql>, options: readonly { key: string }[]) => {
  const keys = options.map(({ key }) => sql.lit(key))
  return sql`array_position(array[${sql.join(keys)}]::text[], ${text})`
}

/** A person sorts by name. */
const nameOf = (ctx: Context, text: ReturnType<typeof sql>) => sql`(
  select lower(p.title) from record p where p.workspace_id = ${ctx.workspaceId} and p.id = ${text}::uuid)`
