import { type RawBuilder, sql } from 'kysely'
import { columnOf } from '../fields/field.ts'
import { isId } from '../ids.ts'
import type { Kind } from '../kinds/kind.ts'
import { invalid } from '../problems.ts'
import type { Sort } from './list-query.ts'

/** What lies in the head of every record: an index has each, and none is ever empty. */
export const HEAD_SORTS: ReadonlySet<string> = new Set(['rank', 'createdAt', 'updatedAt', 'title'])

/** What a kind's list is sorted by as asked; else its own order, or by age. */
export const sortOf = (kind: Kind, given: string | undefined): Sort => {
  const text = given ?? (kind.ordered ? 'rank' : '-createdAt')
  const direction = text.startsWith('-') ? 'desc' : 'asc'
  const key = text.replace(/^-/, '')
  const made = (expression: RawBuilder<unknown>, type: string): Sort => ({
    key,
    expression,
    type,
    direction,
    mayBeEmpty: !HEAD_SORTS.has(key),
  })
  // Ids are made in the order of time, so that the newest first is the primary order of an index.
  if (key === 'createdAt') return made(sql`r.id`, 'uuid')
  if (key === 'updatedAt') return made(sql`r.updated_at`, 'timestamptz')
  if (key === 'title') return made(sql`lower(r.title)`, 'text')
  if (key === 'rank') return made(sql`r.rank`, 'text')
  const field = kind.fields[key]
  const type =
    field?.type === 'whole'
      ? 'int'
      : field?.type === 'number'
        ? 'float8'
        : field?.type === 'flag'
          ? 'bool'
          : field?.type === 'date'
            ? 'date'
            : field?.type === 'moment'
              ? 'timestamptz'
              : 'text'
  return made(sql`${sql.ref(`b.${columnOf(key)}`)}`, type)
}

/** The `next` of a page that ends with this value. */
export const cursorFrom = (value: string | null, id: string): string =>
  Buffer.from(JSON.stringify([value, id])).toString('base64url')

const readCursor = (cursor: string): [string | null, string] => {
  try {
    const [value, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [unknown, unknown]
    if ((typeof value === 'string' || value === null) && typeof id === 'string' && isId(id))
      return [value, id]
  } catch {
    // Falls through to the refusal below: whatever it was, it is not one of our cursors.
  }
  throw invalid('after', 'This is not the `next` of a page. Begin again without it.')
}

/** What a page begins after; null for the first one. */
export const readAfter = (cursor: string | undefined): { value: string | null; id: string } | null => {
  if (!cursor) return null
  const [value, id] = readCursor(cursor)
  return { value, id }
}

/**
 * What comes behind the cursor. Empty values come last whichever way the list is turned, so those are a part of their
 * own: in one statement no index has them there in both directions, and all would be sorted.
 */
export const partsAfter = (sort: Sort, cursor: string | undefined): RawBuilder<unknown>[] => {
  const than = sql.raw(sort.direction === 'asc' ? '>' : '<')
  const filled = sql`and ${sort.expression} is not null`
  const empty = sql`and ${sort.expression} is null`
  if (!cursor) return sort.mayBeEmpty ? [filled, empty] : [sql``]
  const [value, id] = readCursor(cursor)
  if (value === null) return [sql`${empty} and r.id ${than} ${id}`]
  const typed = sql`${value}::${sql.raw(sort.type)}`
  const beyond = sql`and (${sort.expression}, r.id) ${than} (${typed}, ${id}::uuid)`
  return sort.mayBeEmpty ? [sql`${filled} ${beyond}`, empty] : [beyond]
}
