import { sql } from 'kysely'
import { z } from 'zod'
import { readable } from '../../core/access/check.ts'
import { todayIn } from '../../core/day.ts'
import type { Derived, Filter } from '../../core/kinds/served.ts'
import type { Context } from '../../core/operations/context.ts'
import { isOverdue } from './model.ts'

/** What an action shows beside its fields. */
export const actionFigures: Derived = {
  shape: {
    overdue: z.boolean().meta({ description: 'Open, and its day is over where the workspace is.' }),
    follows: z
      .object({ id: z.uuid(), ref: z.string(), kind: z.string(), title: z.string() })
      .nullable()
      .meta({ description: 'What it came from, where that may be read.' }),
  },
  load: async (ctx, ids, records) => {
    const today = await todayIn(ctx)
    const follows = await followedBy(ctx, ids)
    return new Map(
      records.map((record) => [
        record.id,
        {
          overdue: isOverdue(record as unknown as { dueOn: string | null; doneAt: string | null }, today),
          follows: follows.get(record.id) ?? null,
        },
      ]),
    )
  },
}

type Followed = { id: string; ref: string; kind: string; title: string }

const followedBy = async (ctx: Context, ids: readonly string[]): Promise<Map<string, Followed>> => {
  const { rows } = await sql<{ action: string; id: string; kind: string; number: number; title: string }>`
    select distinct on (l.from_id) l.from_id as action, r.id, r.kind, r.number, r.title from link l
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = l.to_id and r.binned_at is null and ${readable(ctx)}
     where l.workspace_id = ${ctx.workspaceId} and l.type = 'follows-up' and l.from_id = any(${[...ids]}::uuid[])
     order by l.from_id, l.id`.execute(ctx.db)
  return new Map(
    rows.map(({ action, id, kind, number, title }) => [
      action,
      { id, kind, title, ref: `${ctx.app.kinds.get(kind)?.kind.prefix ?? ''}-${number}` },
    ]),
  )
}

const today = (ctx: Context) =>
  sql`(select (${ctx.now}::timestamptz at time zone z.time_zone)::date from workspace z where z.id = ${ctx.workspaceId})`

/** Ways to list actions that no field of theirs gives. */
export const actionFilters: Record<string, Filter> = {
  state: {
    about: 'Open, overdue (open, and its day is over), or done.',
    values: ['open', 'overdue', 'done'],
    where: (ctx, value) =>
      value === 'done'
        ? sql`b.done_at is not null`
        : value === 'open'
          ? sql`b.done_at is null`
          : sql`b.done_at is null and b.due_on < ${today(ctx)}`,
  },
  whose: {
    about: 'Mine, or those that nobody has taken yet.',
    values: ['mine', 'nobody'],
    where: (ctx, value) =>
      value === 'mine' ? sql`b.owner_id = ${ctx.actor.personId || null}` : sql`b.owner_id is null`,
  },
}

export type Due = {
  id: string
  ref: string
  title: string
  dueOn: string
  ownerId: string | null
  productId: string | null
  overdue: boolean
}

/**
 * Open actions with a day, the earliest first: of one person where `personId` is given, up to `until` (a calendar day,
 * itself included). Only what the actor may read.
 */
export const dueFor = async (
  ctx: Context,
  asked: { personId?: string; productId?: string; until?: string; limit?: number } = {},
): Promise<Due[]> => {
  const { personId, productId, until, limit = 200 } = asked
  const { rows } = await sql<Omit<Due, 'ref'> & { number: number }>`
    select r.id, r.number, r.title, r.product_id as "productId", b.due_on as "dueOn", b.owner_id as "ownerId",
           b.due_on < ${today(ctx)} as overdue
      from record r
      join action b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id
     where r.workspace_id = ${ctx.workspaceId} and r.kind = 'action' and r.binned_at is null and ${readable(ctx)}
       and b.done_at is null and b.due_on is not null
       ${personId ? sql`and b.owner_id = ${personId}` : sql``}
       ${productId ? sql`and r.product_id = ${productId}` : sql``}
       ${until ? sql`and b.due_on <= ${until}` : sql``}
     order by b.due_on, r.id limit ${limit}`.execute(ctx.db)
  return rows.map(({ number, ...rest }) => ({ ...rest, ref: `ACT-${number}` }))
}
