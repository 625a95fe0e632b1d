import { sql } from 'kysely'
import type { Actor } from '../../../core/access/actor.ts'
import { todayIn } from '../../../core/day.ts'
import type { Context } from '../../../core/operations/context.ts'
import { enterWorkspace, keepAnnouncements, makeContext } from '../../../core/operations/run.ts'
import { notFound, Problem } from '../../../core/problems.ts'
import { findRecord, type Head, loadRecords } from '../../../core/records/load.ts'
import { fieldValues } from '../../../core/records/shape.ts'
import { OWN } from '../policy.ts'
import { coaching } from './contract.ts'

export type Pair = {
  id: string
  workspaceId: string
  coachingId: string
  personId: string
  coachAccount: string | null
  coachWorkspace: string | null
  coachCoachingId: string | null
}

export type Coaching = Head & {
  side: 'coached' | 'coach'
  state: 'planned' | 'running' | 'ended'
  partner: string
  aim: string
  endsOn: string | null
  personId: string | null
}

/** One's own record of a coaching, of either side. */
export const coachingHead = async (ctx: Context, ref: string): Promise<Coaching> => {
  const head = await findRecord(ctx, ref, OWN)
  if (head.kind !== 'coaching') throw notFound(`A coaching ${ref}`)
  const [row] = await loadRecords(ctx, head.served, [head.id], true)
  if (!row) throw notFound(`A coaching ${ref}`)
  return { ...head, ...(fieldValues(coaching, row) as Omit<Coaching, keyof Head>) }
}

const columns = sql`id, workspace_id as "workspaceId", coaching_id as "coachingId", person_id as "personId",
  coach_account as "coachAccount", coach_workspace as "coachWorkspace", coach_coaching_id as "coachCoachingId"`

/** The pair that a record of either side belongs to, while it has not ended; null where there is none. */
export const pairOf = async (ctx: Context, of: Pick<Coaching, 'id' | 'side'>): Promise<Pair | null> => {
  const { rows } = await sql<Pair>`
    select ${columns} from directory.coaching
     where ended_at is null and ${
       of.side === 'coached'
         ? sql`workspace_id = ${ctx.workspaceId} and coaching_id = ${of.id}`
         : sql`coach_workspace = ${ctx.workspaceId} and coach_coaching_id = ${of.id}
               and coach_account = ${ctx.actor.caller.accountId}`
     }`.execute(ctx.db)
  return rows[0] ?? null
}

/** The invitation that a secret belongs to, held until the transaction ends. */
export const pairBySecret = async (db: Context['db'], hash: string): Promise<Pair | null> => {
  const { rows } = await sql<Pair>`
    select ${columns} from directory.coaching where hash = ${hash} and ended_at is null for update`.execute(
    db,
  )
  return rows[0] ?? null
}

/** In the coachee's workspace, as the person who coaches: what they do there carries their name. */
const asCoach = (ctx: Pick<Context, 'actor'>, personId: string, personName: string): Actor => ({
  caller: ctx.actor.caller,
  personId,
  personName,
  workspaceLevel: 'owner',
  productLevels: new Map(),
  granted: new Map(),
  own: true,
})

/**
 * Does something in the coachee's workspace for their coach, and comes back; null where the door is closed: ended, past
 * its last day, binned, or asked with a token, which is good for one workspace. `work` is trusted: it is given all rights
 * there, and must touch what is granted only.
 */
export const throughTheDoor = async <T>(
  ctx: Context,
  pair: Pair,
  work: (there: Context, of: { coachingId: string; personId: string; endsOn: string | null }) => Promise<T>,
): Promise<T | null> => {
  const { caller } = ctx.actor
  if (pair.coachAccount !== caller.accountId || caller.tokenWorkspaceId !== null) return null
  await enterWorkspace(ctx.db, pair.workspaceId)
  try {
    const actor = asCoach(ctx, pair.personId, ctx.actor.caller.accountName)
    const there = makeContext(ctx.app, ctx.db, pair.workspaceId, actor, ctx.operation)
    const endsOn = await openUntil(there, pair)
    if (endsOn === false) return null
    const done = await work(there, { coachingId: pair.coachingId, personId: pair.personId, endsOn })
    await keepAnnouncements(there)
    return done
  } finally {
    await enterWorkspace(ctx.db, ctx.workspaceId).catch(() => {
      // The transaction has failed already; what made it fail is what is told.
    })
  }
}

/** The last day of a pair that runs; false where its door is closed. */
const openUntil = async (there: Context, { coachingId }: Pair): Promise<string | null | false> => {
  const { rows } = await sql<{ state: string; endsOn: string | null }>`
    select b.state, b.ends_on as "endsOn" from coaching b
      join record r on r.workspace_id = ${there.workspaceId} and r.id = b.id and r.binned_at is null
     where b.workspace_id = ${there.workspaceId} and b.id = ${coachingId}`.execute(there.db)
  const [row] = rows
  if (row?.state !== 'running') return false
  return row.endsOn !== null && row.endsOn < (await todayIn(there)) ? false : row.endsOn
}

export const closed = (): Problem =>
  new Problem(
    'gone',
    'Nothing was done: this coaching has ended, so what was shared can no longer be reached. Your own notes stay.',
  )
