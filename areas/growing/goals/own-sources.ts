import { sql } from 'kysely'
import type { Context } from '../../../core/operations/context.ts'
import type { OwnSource } from './contract.ts'
import type { Place } from './places.ts'
import type { Live } from './sources.ts'

/** What of a measure its own sources ask for: its goal, and the credential that it is read of. */
export type OwnMeasure = { goal_id: string | null; source_record: string }

/** How the sources in the person's own workspace are read; null where what they are read of is gone. */
export const ownReaders: Readonly<Record<OwnSource, (ctx: Context, of: OwnMeasure) => Promise<Live | null>>> =
  {
    'study-hours': async (ctx, { goal_id }) => {
      const { rows } = await sql<{ hours: number; n: number }>`
      select coalesce(sum(e.hours), 0) as hours, count(*)::int as n from learning_entry e
        join record r on r.workspace_id = ${ctx.workspaceId} and r.id = e.id and r.binned_at is null
       where e.workspace_id = ${ctx.workspaceId} and e.goal_id = ${goal_id} and e.state = 'done' and e.hours > 0`.execute(
        ctx.db,
      )
      return { value: rows[0]?.hours ?? 0, n: rows[0]?.n ?? 0 }
    },
    'credential-held': async (ctx, { source_record }) => {
      const held = (await credentialsOf(ctx)).find(({ id }) => id === source_record)
      return held ? { value: held.state === 'held' ? 1 : 0, n: 1 } : null
    },
  }

const credentialsOf = async (ctx: Context) => {
  const { rows } = await sql<{ id: string; number: number; title: string; state: string }>`
    select r.id, r.number, r.title, c.state from credential c
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = c.id and r.binned_at is null
     where c.workspace_id = ${ctx.workspaceId} order by r.title, r.id`.execute(ctx.db)
  return rows
}

/** What the own sources can be read of: a goal's own log, and each credential. */
export const ownPlaces = async (
  ctx: Context,
): Promise<Record<'own' | 'credential', Omit<Place, 'head'>[]>> => ({
  own: [{ product: null, record: null }],
  credential: (await credentialsOf(ctx)).map(({ id, number, title }) => ({
    product: null,
    record: { id, ref: `CRED-${number}`, title },
  })),
})
