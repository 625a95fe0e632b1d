import { sql } from 'kysely'
import { checkRecord } from '../../core/access/check.ts'
import { atLeast } from '../../core/access/levels.ts'
import type { Context } from '../../core/operations/context.ts'
import { Problem } from '../../core/problems.ts'
import { keepChanges } from '../../core/records/changes.ts'
import type { HistoryLine } from '../../core/records/history.ts'
import { type Head, headsById } from '../../core/records/load.ts'
import { policy } from './policy.ts'

/** That somebody stands behind a note, as it is stored and as the history keeps it. `title` is who, for its words. */
export type Vote = {
  personId: string
  quote: string
  recordedBy: string | null
  recordedAt: string
  title: string
}

type Row = Vote & { note: string }

/** The votes on these notes themselves, in the order in which they came. */
export const votesOn = async (ctx: Context, noteIds: readonly string[]): Promise<Row[]> => {
  const { rows } = await sql<Row>`
    select v.note_id as note, v.person_id as "personId", v.quote, v.recorded_by as "recordedBy",
           v.recorded_at as "recordedAt", p.title
      from note_vote v
      join record p on p.workspace_id = ${ctx.workspaceId} and p.id = v.person_id
     where v.workspace_id = ${ctx.workspaceId} and v.note_id = any(${[...noteIds]}::uuid[])
     order by v.recorded_at, v.person_id`.execute(ctx.db)
  return rows
}

/** What a vote says may be recorded by whoever may write the note; for oneself, by whoever may read it. */
const mayRecord = (ctx: Context, note: Head, personId: string): void => {
  const own = personId === ctx.actor.personId
  checkRecord(ctx, note.served, note, own ? policy.note.read : policy.note.write)
}

/** A vote that somebody cast themselves is theirs; an admin may take it away, nobody may change it. */
const refuseOthers = (ctx: Context, vote: Vote): void => {
  const cast = vote.recordedBy === vote.personId
  if (!cast || vote.personId === ctx.actor.personId || atLeast(ctx.actor.workspaceLevel, 'admin')) return
  throw new Problem('not-allowed', `${vote.title} voted in person. That vote was left as it is.`)
}

/**
 * Lets a person stand behind a note, once. Where they do already, in it or in what was merged into it, nothing
 * happens, unless there are other words to keep with a vote that somebody recorded.
 */
export const vote = async (
  ctx: Context,
  note: Head,
  family: readonly string[],
  given: { personId: string; title: string; quote: string | null },
): Promise<boolean> => {
  mayRecord(ctx, note, given.personId)
  await lockVotes(ctx, note.id)
  const there = (await votesOn(ctx, family)).filter((each) => each.personId === given.personId)
  const before = there.find((each) => each.note === note.id) ?? null
  if (before && given.quote !== null && given.quote !== before.quote) {
    refuseOthers(ctx, before)
    await write(ctx, note, before, { ...before, quote: given.quote })
    return true
  }
  if (there.length > 0) return false
  const { personId, title } = given
  const recordedBy = ctx.actor.personId || null
  await write(ctx, note, null, { personId, title, quote: given.quote ?? '', recordedBy, recordedAt: ctx.now })
  return true
}

/** Takes a person's vote from a note and from what was merged into it: it stood for all of them. */
export const unvote = async (
  ctx: Context,
  note: Head,
  family: readonly string[],
  personId: string,
): Promise<number> => {
  mayRecord(ctx, note, personId)
  await lockVotes(ctx, note.id)
  const there = (await votesOn(ctx, family)).filter((each) => each.personId === personId)
  const heads = await headsById(
    ctx,
    there.map((each) => each.note),
  )
  for (const each of there) {
    refuseOthers(ctx, each)
    const head = heads.get(each.note)
    if (head) await write(ctx, head, each, null)
  }
  return there.length
}

/** Two presses at once would else both find no vote. */
const lockVotes = (ctx: Context, noteId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`vote ${noteId}`}, 0))`.execute(ctx.db)

const write = async (ctx: Context, note: Head, before: Vote | null, after: Vote | null): Promise<void> => {
  const personId = (after ?? before)?.personId ?? ''
  if (after)
    await sql`insert into note_vote (workspace_id, note_id, person_id, quote, recorded_by, recorded_at)
      values (${ctx.workspaceId}, ${note.id}, ${personId}, ${after.quote}, ${after.recordedBy}, ${after.recordedAt})
      on conflict (workspace_id, note_id, person_id) do update set quote = excluded.quote`.execute(ctx.db)
  else
    await sql`delete from note_vote where workspace_id = ${ctx.workspaceId} and note_id = ${note.id}
       and person_id = ${personId}`.execute(ctx.db)
  await keepChanges(ctx, [
    {
      recordId: note.id,
      kind: note.kind,
      ref: note.ref,
      productId: note.product_id,
      verb: 'part',
      fields: { vote: [before && kept(before), after && kept(after)] },
    },
  ])
}

const kept = ({ personId, quote, recordedBy, recordedAt, title }: Vote): Vote => ({
  personId,
  quote,
  recordedBy,
  recordedAt,
  title,
})

/** Takes back one line of history about a vote, where it still stands as that line left it. */
export const undoVote = async (ctx: Context, line: HistoryLine): Promise<number> => {
  const [before, after] = (line.fields['vote'] ?? [null, null]) as [Vote | null, Vote | null]
  const personId = (after ?? before)?.personId
  const note = (await headsById(ctx, [line.recordId])).get(line.recordId)
  if (!note || !personId) return 0
  mayRecord(ctx, note, personId)
  const now = (await votesOn(ctx, [note.id])).find((each) => each.personId === personId) ?? null
  if ((now?.quote ?? null) !== (after?.quote ?? null)) return 0
  for (const each of [now, before]) if (each) refuseOthers(ctx, each)
  await write(ctx, note, now, before)
  return 1
}
