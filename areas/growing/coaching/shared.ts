import { sql } from 'kysely'
import { kindNamed } from '../../../core/app.ts'
import { todayIn } from '../../../core/day.ts'
import { newId } from '../../../core/ids.ts'
import type { Context } from '../../../core/operations/context.ts'
import { loadRecords } from '../../../core/records/load.ts'
import { fieldValues, refOf } from '../../../core/records/shape.ts'
import { SHARED_KINDS } from './contract.ts'

export type Shared = {
  id: string
  ref: string
  kind: (typeof SHARED_KINDS)[number]
  title: string
  text: string
  on: string | null
  state: string | null
  progress: number | null
  doneAt: string | null
  /** Whose an action is. */
  owner: 'coach' | 'coached' | null
  /** The days on which the coach read it, the last first. */
  readOn: string[]
}

/** A grant on a named record, until the end of the coaching's last day. Given again, the new end holds. */
export const grant = async (
  ctx: Context,
  personId: string,
  recordId: string,
  level: 'viewer' | 'contributor',
  endsOn: string | null,
): Promise<void> => {
  const endsAt = endsOn === null ? null : `${endsOn}T23:59:59Z`
  await sql`insert into record_grant as g (workspace_id, id, person_id, record_id, level, ends_at, given_by)
    values (${ctx.workspaceId}, ${newId(ctx.now)}, ${personId}, ${recordId}, ${level}, ${endsAt},
            ${ctx.actor.personId || null})
    on conflict (workspace_id, person_id, record_id)
       do update set level = excluded.level, ends_at = excluded.ends_at`.execute(ctx.db)
}

export const ungrant = async (
  ctx: Context,
  personId: string,
  recordIds: readonly string[] | 'all',
): Promise<void> => {
  await sql`delete from record_grant where workspace_id = ${ctx.workspaceId} and person_id = ${personId}
    ${recordIds === 'all' ? sql`` : sql`and record_id = any(${[...recordIds]}::uuid[])`}`.execute(ctx.db)
}

/** The ids that a coach was granted and that are no further away than the bin. */
const grantedIds = async (ctx: Context, personId: string) => {
  const { rows } = await sql<{ id: string; kind: string }>`
    select r.id, r.kind from record_grant g
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = g.record_id and r.binned_at is null
     where g.workspace_id = ${ctx.workspaceId} and g.person_id = ${personId}
       and (g.ends_at is null or g.ends_at > ${ctx.now}) and r.kind = any(${[...SHARED_KINDS]})
     order by r.id`.execute(ctx.db)
  return rows
}

const readings = async (ctx: Context, coachingId: string): Promise<Map<string, string[]>> => {
  const { rows } = await sql<{ id: string; on: string }>`
    select record_id as id, read_on as on from coaching_reading
     where workspace_id = ${ctx.workspaceId} and coaching_id = ${coachingId} order by read_on desc`.execute(
    ctx.db,
  )
  return new Map([...Map.groupBy(rows, ({ id }) => id)].map(([id, of]) => [id, of.map(({ on }) => on)]))
}

/** What is shown of each kind: a few fields by name, so that a new field of a kind is not shared by itself. */
const FACES: Record<Shared['kind'], { text: string; on: string; state?: string }> = {
  goal: { text: 'statement', on: 'endsOn', state: 'state' },
  win: { text: 'result', on: 'wonOn' },
  review: { text: 'notes', on: 'heldOn' },
  packet: { text: 'words', on: 'toOn' },
  meeting: { text: 'notes', on: 'startsAt' },
  action: { text: 'about', on: 'dueOn' },
}

/** All that is shared with a coach, as both see it. Run in the coachee's workspace. */
export const sharedWith = async (ctx: Context, coachingId: string, personId: string): Promise<Shared[]> => {
  const read = await readings(ctx, coachingId)
  const found: Shared[] = []
  const byKind = Map.groupBy(await grantedIds(ctx, personId), ({ kind }) => kind as Shared['kind'])
  for (const kind of SHARED_KINDS) {
    const ids = (byKind.get(kind) ?? []).map(({ id }) => id)
    if (ids.length === 0) continue
    const served = kindNamed(ctx.app, kind)
    const rows = await loadRecords(ctx, served, ids)
    const values = rows.map((row) => ({ ...fieldValues(served.kind, row), id: row.id }))
    const figures = kind === 'goal' ? await served.derived?.load(ctx, ids, values as never) : undefined
    const { text, on, state } = FACES[kind]
    for (const row of rows) {
      const fields = fieldValues(served.kind, row)
      const owner = fields['ownerId'] as string | null | undefined
      found.push({
        id: row.id,
        ref: refOf(served.kind, row.number),
        kind,
        title: row.title,
        text: String(fields[text] ?? ''),
        on: (fields[on] as string | null | undefined)?.slice(0, 10) ?? null,
        state: state ? String(fields[state]) : null,
        progress: (figures?.get(row.id)?.['progress'] as number | null | undefined) ?? null,
        doneAt: (fields['doneAt'] as string | null | undefined) ?? null,
        owner: kind !== 'action' || !owner ? null : owner === personId ? 'coach' : 'coached',
        readOn: read.get(row.id) ?? [],
      })
    }
  }
  return found
}

/** Writes down that the coach read these today, for the coachee to see; once a day is enough. */
export const keepReading = async (
  ctx: Context,
  coachingId: string,
  recordIds: readonly string[],
): Promise<void> => {
  const today = await todayIn(ctx)
  for (const recordId of recordIds)
    await sql`insert into coaching_reading (workspace_id, id, coaching_id, record_id, read_on)
      values (${ctx.workspaceId}, ${newId(ctx.now)}, ${coachingId}, ${recordId}, ${today})
      on conflict do nothing`.execute(ctx.db)
}
