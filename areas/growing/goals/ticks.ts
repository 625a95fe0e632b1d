import { sql } from 'kysely'
import { kindNamed } from '../../../core/app.ts'
import { todayIn } from '../../../core/day.ts'
import type { ServedKind } from '../../../core/kinds/served.ts'
import type { Context } from '../../../core/operations/context.ts'
import { changeRecords } from '../../../core/records/change.ts'
import { matrixStanding } from '../../strategy/public.ts'
import { asMyselfIn } from '../elsewhere.ts'
import type { TickSource } from './contract.ts'

/** Since when what a step waits for is there, with the rights of whoever `there` acts as; null while it is not. */
const readers: Readonly<Record<TickSource, (there: Context, record: string) => Promise<string | null>>> = {
  'matrix-done': async (there, record) => (await matrixStanding(there, record)).doneOn,
}

type Waiting = { id: string; source: TickSource; workspace: string; record: string }

/** Ticks the open steps of open goals that wait for something which is there by now. Gives how many. */
export const tickMilestones = async (ctx: Context): Promise<number> => {
  const { rows } = await sql<Waiting>`
    select b.id, b.source, b.source_workspace as workspace, b.source_record as record from milestone b
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = b.id and r.binned_at is null
      join goal g on g.workspace_id = ${ctx.workspaceId} and g.id = b.goal_id and g.state = 'open'
      join record gr on gr.workspace_id = ${ctx.workspaceId} and gr.id = g.id and gr.binned_at is null
     where b.workspace_id = ${ctx.workspaceId} and b.source <> 'by-hand' and b.done_on is null
     order by b.id`.execute(ctx.db)
  const today = await todayIn(ctx)
  let ticked = 0
  for (const { id, source, workspace, record } of rows) {
    const since = await asMyselfIn(ctx, workspace, (there) => readers[source](there, record))
    if (!since) continue
    // Where the institution lies further east, it is tomorrow there already.
    const isAhead = since > today
    const day = isAhead ? today : since
    await changeRecords(ctx, kindNamed(ctx.app, 'milestone'), [id], { doneOn: day, tickedOn: day })
    ticked++
  }
  return ticked
}

/**
 * What follows when a day is set or taken away by hand: it was not ticked by what it waits for, and who takes the tick
 * away says from then on themselves when it is done.
 */
export const tickFollows: NonNullable<ServedKind['follows']> = async (_ctx, next, before) => {
  if (next['doneOn'] === before['doneOn'] || next['tickedOn'] !== before['tickedOn']) return {}
  return {
    tickedOn: null,
    ...(next['doneOn'] === null && next['source'] === before['source'] ? { source: 'by-hand' } : {}),
  }
}
