import { type RawBuilder, sql } from 'kysely'
import { readable } from '../../core/access/check.ts'
import type { Context } from '../../core/operations/context.ts'
import { takenPart } from '../together/public.ts'

/** What counts as being in contact: a logged contact, a meeting that has begun, or a note of what they said. */
export const TOUCH_KINDS = ['contact', 'meeting', 'note'] as const
export type TouchKind = (typeof TOUCH_KINDS)[number]

export type Touch = {
  what: TouchKind
  id: string
  ref: string
  title: string
  /** The day of it, where the workspace is. */
  on: string
  /** Of a logged contact only. */
  way: string | null
  byId: string | null
  /** The person it was with, where it is told of a group. */
  withId: string | null
}

export type Who = { persons: readonly string[]; groups: readonly string[] }

type Row = Omit<Touch, 'ref'> & { who: string; number: number }

const PREFIX: Record<TouchKind, string> = { contact: 'CONT', meeting: 'MEET', note: 'NOTE' }

/**
 * `who(who, member)`: these persons and groups, each with whoever belongs to it: a group with the groups below it and
 * the people of all of them. It stands in a `with recursive`.
 */
export const memberTable = (ctx: Context, { persons, groups }: Who): RawBuilder<unknown> => {
  const ws = ctx.workspaceId
  return sql`
    tree as (
      select g.id as root, g.id from "group" g
       where g.workspace_id = ${ws} and g.id = any(${[...groups]}::uuid[])
      union
      select t.root, c.id from tree t
        join "group" c on c.workspace_id = ${ws} and c.parent_id = t.id
        join record cr on cr.workspace_id = ${ws} and cr.id = c.id and cr.binned_at is null
    ),
    who as (
      select p.id as who, p.id as member from unnest(${[...persons]}::uuid[]) as p (id)
      union all
      select t.root, t.id from tree t
      union all
      select t.root, p.id from tree t join person p on p.workspace_id = ${ws} and p.group_id = t.id
    )`
}

/**
 * `touch(who, …)`: all that counts as contact with these persons and groups. With a group counts what was said for it or
 * for a narrower one, and who of it was met; of its notes the newest `most` of each narrower group are looked at.
 */
const touchTable = (ctx: Context, { persons, groups }: Who, most: number): RawBuilder<unknown> => {
  const ws = ctx.workspaceId
  const noteOf = (condition: RawBuilder<unknown>, order: RawBuilder<unknown>) => sql`
    select n.id, r.number, r.title, coalesce(n.said_on, (r.created_at at time zone z.time_zone)::date) as day, n.said_by
      from note n
      join record r on r.workspace_id = ${ws} and r.id = n.id and r.binned_at is null and ${readable(ctx, 'r', 'note')}
      join workspace z on z.id = ${ws}
     where n.workspace_id = ${ws} and ${condition} order by ${order} limit ${most}`
  return sql`${memberTable(ctx, { persons, groups })},
    touch as (
      select w.who, 'contact' as what, c.id, r.number, r.title, c.contact_on as day, c.way, c.by_id, c.person_id as with_id
        from contact c
        join record r on r.workspace_id = ${ws} and r.id = c.id and r.binned_at is null and ${readable(ctx, 'r', 'contact')}
        cross join lateral (values (c.person_id), (c.group_id)) as e (id)
        join who w on w.member = e.id
       where c.workspace_id = ${ws} and c.contact_on is not null
      union
      select w.who, 'meeting', m.id, m.number, m.title, m.day, null, null, null::uuid
        from ${takenPart(ctx)} m join who w on w.member = m.who
      union
      select p.id, 'note', x.id, x.number, x.title, x.day, null, null, null::uuid from unnest(${[...persons]}::uuid[]) as p (id)
        cross join lateral (${noteOf(sql`n.said_by = p.id`, sql`day desc, n.id desc`)}) x
      union
      select t.root, 'note', x.id, x.number, x.title, x.day, null, null, x.said_by from tree t
        cross join lateral (${noteOf(sql`n.group_id = t.id and n.said_on is not null`, sql`n.said_on desc, n.id desc`)}) x
      union
      select t.root, 'note', x.id, x.number, x.title, x.day, null, null, x.said_by from tree t
        cross join lateral (${noteOf(sql`n.group_id = t.id and n.said_on is null`, sql`n.id desc`)}) x
    )`
}

const columns = sql`who, what, id, number, title, day as "on", way, by_id as "byId", with_id as "withId"`

const shown = ({ who: _, number, ...row }: Row): Touch => ({ ...row, ref: `${PREFIX[row.what]}-${number}` })

/** The newest contact with each of these persons and groups; whoever was never heard is absent. */
export const lastTouches = async (ctx: Context, who: Who): Promise<Map<string, Touch>> => {
  if (who.persons.length + who.groups.length === 0) return new Map()
  const { rows } = await sql<Row>`
    with recursive ${touchTable(ctx, who, 1)}
    select distinct on (who) ${columns} from touch order by who, day desc, id desc`.execute(ctx.db)
  return new Map(rows.map((row) => [row.who, shown(row)]))
}

/** The contacts with one person or group, the newest first; one more than `limit` says that there are more. */
export const touchesOf = async (
  ctx: Context,
  head: { id: string; kind: string },
  limit: number,
): Promise<{ touches: Touch[]; more: boolean }> => {
  const who = head.kind === 'person' ? { persons: [head.id], groups: [] } : { persons: [], groups: [head.id] }
  const { rows } = await sql<Row>`
    with recursive ${touchTable(ctx, who, limit + 1)}
    select ${columns} from touch order by day desc, id desc limit ${limit + 1}`.execute(ctx.db)
  return { touches: rows.slice(0, limit).map(shown), more: rows.length > limit }
}
