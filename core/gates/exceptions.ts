import { sql } from 'kysely'
import { newId } from '../ids.ts'
import type { Context } from '../operations/context.ts'
import { keepChanges } from '../records/changes.ts'
import type { Head } from '../records/load.ts'

/** A signature by which one finding of one gate does not hold up one record, until a day. Sealed once it is there. */
export type GateException = {
  id: string
  gate: string
  key: string
  /** What stood against it when it was signed. */
  says: string
  reason: string
  /** The last day on which it stands, `2026-11-21`, where the workspace is. */
  endsOn: string
  signedBy: string | null
  signedAt: string
}

const columns = sql`e.id, e.gate, e.key, e.says, e.reason, e.ends_on as "endsOn", e.signed_by as "signedBy",
  e.signed_at as "signedAt"`

/** Every exception that was ever signed for a record, the newest first. */
export const exceptionsOf = async (ctx: Context, recordId: string): Promise<GateException[]> => {
  const { rows } = await sql<GateException>`
    select ${columns} from gate_exception e
     where e.workspace_id = ${ctx.workspaceId} and e.record_id = ${recordId} order by e.id desc`.execute(
    ctx.db,
  )
  return rows
}

/** Those that stand at a moment, by gate and key; the one that stands longest where there are several. */
export const standingAt = async (
  ctx: Context,
  recordId: string,
  at: string,
): Promise<Map<string, GateException>> => {
  const { rows } = await sql<GateException>`
    select ${columns} from gate_exception e join workspace z on z.id = ${ctx.workspaceId}
     where e.workspace_id = ${ctx.workspaceId} and e.record_id = ${recordId}
       and e.ends_on >= (${at}::timestamptz at time zone z.time_zone)::date
     order by e.ends_on, e.id`.execute(ctx.db)
  return new Map(rows.map((row) => [exceptionKey(row), row]))
}

export const exceptionKey = ({ gate, key }: { gate: string; key: string }): string => `${gate} ${key}`

/** Signs one. Whoever calls has made sure that the finding stands and that the actor may except it. */
export const signException = async (
  ctx: Context,
  head: Head,
  signed: { gate: string; key: string; says: string; reason: string; endsOn: string },
): Promise<string> => {
  const id = newId(ctx.now)
  await ctx.db
    .insertInto('gate_exception')
    .values({
      workspace_id: ctx.workspaceId,
      id,
      record_id: head.id,
      gate: signed.gate,
      key: signed.key,
      says: signed.says,
      reason: signed.reason,
      ends_on: signed.endsOn,
      signed_by: ctx.actor.personId || null,
      signed_at: ctx.now,
    })
    .execute()
  const { says, reason, endsOn } = signed
  await keepChanges(ctx, [
    {
      recordId: head.id,
      kind: head.kind,
      ref: head.ref,
      productId: head.product_id,
      verb: 'signed',
      fields: { says: [null, says], reason: [null, reason], endsOn: [null, endsOn] },
    },
  ])
  return id
}
