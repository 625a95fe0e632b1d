import { sql } from 'kysely'
import type { Reaction } from '../area.ts'
import { columnOf } from '../fields/field.ts'
import { tableOf } from '../kinds/kind.ts'
import type { Context } from '../operations/context.ts'
import { type Head, headsById } from '../records/load.ts'
import { makeNotices, type NewNotice } from './make.ts'
import { ownerFields, watchersOf } from './watching.ts'

/** What of a record's history its watchers are told; comments are told by themselves, and an order is no news. */
const TOLD: ReadonlySet<string> = new Set([
  'changed',
  'binned',
  'restored',
  'attached',
  'part',
  'told',
  'signed',
  'measured',
])

/** What the product does by itself is told by whoever began it, or not at all; a new record only to whom it is given. */
const mayConcern: NonNullable<Reaction['wants']> = (app, { kind, id, verb, personId }) => {
  const served = app.kinds.get(String(kind))
  if (!served || !id || !personId) return false
  return verb === 'created' ? ownerFields(served.kind).length > 0 : TOLD.has(String(verb))
}

/** Tells whoever a record was given to, and those who watch it. */
const tellOfChange = async (ctx: Context, payload: Record<string, unknown>): Promise<void> => {
  const { id, kind, verb, fields, personId, batchId } = payload as Record<string, string> & {
    fields?: string[]
  }
  const served = ctx.app.kinds.get(kind ?? '')
  if (!served || !id || !verb || !personId) return
  const keys = ownerFields(served.kind).filter((key) => verb === 'created' || (fields ?? []).includes(key))
  const record = (await headsById(ctx, [id])).get(id)
  if (!record) return
  const owners = verb === 'created' || verb === 'changed' ? await ownersOf(ctx, record, keys) : []
  const notices: NewNotice[] = owners.map((owner) => ({
    personId: owner,
    kind: 'assigned',
    record,
    byId: personId,
    key: `assigned:${id}:${batchId}`,
  }))
  if (TOLD.has(verb)) {
    const told = new Set([...owners, ...(await toldAlready(ctx, id, String(batchId)))])
    for (const watcher of await watchersOf(ctx, record))
      if (watcher.state === 'watching' && !told.has(watcher.personId))
        notices.push({
          personId: watcher.personId,
          kind: 'change',
          record,
          byId: personId,
          key: `change:${id}:${batchId}`,
          detail: { verb, fields: fields ?? [] },
        })
  }
  await makeNotices(ctx, notices)
}

/** Who was told of this step for a nearer reason: they were asked, or it was given to them. */
const toldAlready = async (ctx: Context, id: string, batchId: string): Promise<string[]> => {
  const { rows } = await sql<{ person_id: string }>`
    select person_id from notice
     where workspace_id = ${ctx.workspaceId} and record_id = ${id} and kind <> 'change'
       and right(key, 74) = ${`:${id}:${batchId}`}`.execute(ctx.db)
  return rows.map((row) => row.person_id)
}

const ownersOf = async (ctx: Context, record: Head, keys: readonly string[]): Promise<string[]> => {
  if (keys.length === 0) return []
  const columns = keys.map((key) => sql`b.${sql.ref(columnOf(key))}`)
  const { rows } = await sql<{ owners: (string | null)[] }>`
    select array[${sql.join(columns)}] as owners from ${sql.table(tableOf(record.served.kind))} b
     where b.workspace_id = ${ctx.workspaceId} and b.id = ${record.id}`.execute(ctx.db)
  return [...new Set((rows[0]?.owners ?? []).flatMap((owner) => owner ?? []))]
}

export const noticeReactions: Reaction[] = [
  { to: 'record.changed', wants: mayConcern, run: tellOfChange },
  { to: 'notice.made', run: async ({ app }) => app.startJob('notices.send') },
]
