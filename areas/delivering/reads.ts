import { sql } from 'kysely'
import { readable } from '../../core/access/check.ts'
import type { ChecklistLine } from '../../core/fields/field.ts'
import type { Context } from '../../core/operations/context.ts'
import type { Agreement } from '../backlog/public.ts'
import { COLUMNS, type ColumnState, LIMIT_OF } from './contract.ts'

export type BoardItem = {
  id: string
  ref: string
  title: string
  state: ColumnState
  estimate: number | null
  criteriaOpen: number
  criteria: number
  isBlocked: boolean
  /** Since when it is in its state, ISO 8601. */
  since: string
}

type Row = Omit<BoardItem, 'ref' | 'criteriaOpen' | 'criteria'> & {
  number: number
  criteria: ChecklistLine[]
}

/** What a board shows at most in each column; the count beside it is of all. */
export const SHOWN = 200

const inSprint = (ctx: Context, sprintId: string) => sql`exists (
  select 1 from link l where l.workspace_id = ${ctx.workspaceId} and l.type = 'worked-in'
     and l.from_id = r.id and l.to_id = ${sprintId})`

/** The items of a product, or of one sprint, that stand in a column of the board, in the order of the backlog. */
export const boardItems = async (
  ctx: Context,
  asked: { productId: string; sprintId: string | null; state: ColumnState; doneSince: string },
): Promise<{ items: BoardItem[]; count: number }> => {
  const { productId, sprintId, state, doneSince } = asked
  const among = sql`r.workspace_id = ${ctx.workspaceId} and r.kind = 'item' and r.product_id = ${productId}
    and r.binned_at is null and b.state = ${state} and ${readable(ctx)}
    ${sprintId ? sql`and ${inSprint(ctx, sprintId)}` : state === 'done' ? sql`and b.done_on >= ${doneSince}` : sql``}`
  const { rows } = await sql<Row>`
    select r.id, r.number, r.title, b.state, b.estimate, b.criteria,
           exists (select 1 from impediment m
                     join record o on o.workspace_id = ${ctx.workspaceId} and o.id = m.id and o.binned_at is null
                    where m.workspace_id = ${ctx.workspaceId} and m.item_id = r.id and m.resolved_on is null) as "isBlocked",
           coalesce((select max(h.at) from change h
                      where h.workspace_id = ${ctx.workspaceId} and h.record_id = r.id and h.verb = 'changed'
                        and h.fields ? 'state'), r.created_at) as since
      from record r
      join item b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id
     where ${among}
     order by ${state === 'done' ? sql`b.done_on desc nulls last, r.id desc` : sql`r.rank, r.id`} limit ${SHOWN}`.execute(
    ctx.db,
  )
  const { rows: counts } = await sql<{ count: number }>`
    select count(*)::int as count from record r
      join item b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id where ${among}`.execute(ctx.db)
  const items = rows.map(({ number, criteria, ...row }) => ({
    ...row,
    ref: `ITEM-${number}`,
    criteria: criteria.length,
    criteriaOpen: criteria.filter((line) => !line.done).length,
  }))
  return { items, count: counts[0]?.count ?? 0 }
}

/** How much may be in each column at once, as the team of a product agreed; null for no limit. */
export const limitsOf = (
  agreement: Pick<Agreement, 'values'>,
): Readonly<Record<ColumnState, number | null>> =>
  Object.fromEntries(
    COLUMNS.map((state) => {
      const key = LIMIT_OF[state]
      return [state, key === null ? null : (agreement.values[key] as number | null)]
    }),
  ) as Record<ColumnState, number | null>

export type SprintItems = { items: number; done: number; points: number; donePoints: number }

/** What was taken into each sprint and how much of it was done within it: by its last moment, if it is closed. */
export const sprintItems = async (
  ctx: Context,
  sprintIds: readonly string[],
): Promise<Map<string, SprintItems>> => {
  const { rows } = await sql<SprintItems & { sprint: string }>`
    select l.to_id as sprint, count(*)::int as items, count(*) filter (where d.is_done)::int as done,
           coalesce(sum(b.estimate), 0) as points, coalesce(sum(b.estimate) filter (where d.is_done), 0) as "donePoints"
      from link l
      join sprint s on s.workspace_id = ${ctx.workspaceId} and s.id = l.to_id
      join workspace w on w.id = ${ctx.workspaceId}
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = l.from_id and r.binned_at is null and ${readable(ctx)}
      join item b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id
      cross join lateral (
        select b.state = 'done' and (s.closed_at is null or b.done_on is null
            or b.done_on <= (s.closed_at at time zone w.time_zone)::date) as is_done) d
     where l.workspace_id = ${ctx.workspaceId} and l.type = 'worked-in' and l.to_id = any(${[...sprintIds]}::uuid[])
     group by l.to_id`.execute(ctx.db)
  return new Map(rows.map(({ sprint, ...of }) => [sprint, of]))
}

/** The ids of the items in a sprint that are neither done nor declined. */
export const unfinishedIn = async (ctx: Context, sprintId: string): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select r.id from link l
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = l.from_id and r.binned_at is null
      join item b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id and b.state not in ('done', 'declined')
     where l.workspace_id = ${ctx.workspaceId} and l.type = 'worked-in' and l.to_id = ${sprintId}
     order by r.rank, r.id`.execute(ctx.db)
  return rows.map((row) => row.id)
}
