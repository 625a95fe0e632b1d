import { type RawBuilder, sql } from 'kysely'
import { readable } from '../access/check.ts'
import { isId } from '../ids.ts'
import type { Context } from '../operations/context.ts'
import { invalid } from '../problems.ts'
import { headsById } from './load.ts'

export type BinnedRecord = {
  id: string
  ref: string
  kind: string
  title: string
  binnedAt: string
  /** Who put it there, where the history names somebody. */
  binnedBy: string | null
}
export type BinPage = {
  records: BinnedRecord[]
  next: string | null
  /** How many of each kind lie there, whatever kind was asked for. */
  counts: { kind: string; count: number }[]
}

/** What lies in the bin and may be read, latest first. Thousands that went there at once page without gaps. */
export const listBin = async (
  ctx: Context,
  query: { kind?: string | undefined; limit: number; after?: string | undefined },
): Promise<BinPage> => {
  const binned = sql`r.workspace_id = ${ctx.workspaceId} and r.binned_at is not null and ${readable(ctx)}`
  const { rows } = await sql<{ id: string; by: string | null }>`
    select r.id, (select p.title from change c
                    join record p on p.workspace_id = ${ctx.workspaceId} and p.id = c.person_id
                   where c.workspace_id = ${ctx.workspaceId} and c.record_id = r.id and c.verb = 'binned'
                   order by c.id desc limit 1) as by
      from record r
     where ${binned} ${query.kind ? sql`and r.kind = ${query.kind}` : sql``} ${beyond(query.after)}
     order by r.binned_at desc, r.id desc limit ${query.limit + 1}`.execute(ctx.db)
  const { rows: counts } = await sql<{ kind: string; count: number }>`
    select r.kind, count(*)::int as count from record r where ${binned} group by r.kind order by r.kind`.execute(
    ctx.db,
  )
  const shown = rows.slice(0, query.limit)
  const heads = await headsById(
    ctx,
    shown.map((row) => row.id),
  )
  const records = shown.flatMap(({ id, by }) => {
    const head = heads.get(id)
    if (!head?.binned_at) return []
    return [{ id, ref: head.ref, kind: head.kind, title: head.title, binnedAt: head.binned_at, binnedBy: by }]
  })
  const last = rows.length > query.limit ? records.at(-1) : undefined
  return { records, next: last ? `${last.binnedAt} ${last.id}` : null, counts }
}

const beyond = (after: string | undefined): RawBuilder<unknown> => {
  if (!after) return sql``
  const [at = '', id = ''] = after.split(' ')
  if (Number.isNaN(Date.parse(at)) || !isId(id))
    throw invalid('after', 'This is not the `next` of a page. Begin again without it.')
  return sql`and (r.binned_at, r.id) < (${at}::timestamptz, ${id}::uuid)`
}
