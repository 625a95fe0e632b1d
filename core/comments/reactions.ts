import { sql } from 'kysely'
import type { Context } from '../operations/context.ts'
import { Problem } from '../problems.ts'
import { keepChanges } from '../records/changes.ts'
import type { HistoryLine } from '../records/history.ts'
import { type Head, headsById } from '../records/load.ts'

/** What can be said under a comment with one press. A closed list: each is a word first, and a picture beside it. */
export const REACTIONS = ['agree', 'thanks', 'well-done', 'noted', 'unsure'] as const
export type ReactionWord = (typeof REACTIONS)[number]

export type Reaction = { what: ReactionWord; people: { id: string; name: string }[] }
type Kept = { commentId: string; what: string; personId: string } | null

/** Says or takes back one word under a comment. What is so already is left alone; gives whether anything changed. */
export const setReaction = async (
  ctx: Context,
  record: Head,
  commentId: string,
  what: string,
  on: boolean,
): Promise<boolean> => {
  const { personId } = ctx.actor
  const { numAffectedRows } = on
    ? await sql`insert into reaction as r (workspace_id, comment_id, person_id, what, at)
        values (${ctx.workspaceId}, ${commentId}, ${personId}, ${what}, ${ctx.now}) on conflict do nothing`.execute(
        ctx.db,
      )
    : await sql`delete from reaction where workspace_id = ${ctx.workspaceId} and comment_id = ${commentId}
        and person_id = ${personId} and what = ${what}`.execute(ctx.db)
  if ((numAffectedRows ?? 0n) === 0n) return false
  const kept = { commentId, what, personId }
  await keepChanges(ctx, [
    {
      recordId: record.id,
      kind: record.kind,
      ref: record.ref,
      productId: record.product_id,
      verb: 'reacted',
      fields: { reaction: on ? [null, kept] : [kept, null] },
    },
  ])
  return true
}

/** The reactions under these comments, each word with who said it, in the order of the list. */
export const reactionsOf = async (
  ctx: Context,
  commentIds: readonly string[],
): Promise<Map<string, Reaction[]>> => {
  const { rows } = await sql<{ comment_id: string; what: ReactionWord; id: string; name: string }>`
    select a.comment_id, a.what, a.person_id as id, p.title as name from reaction a
      join record p on p.workspace_id = ${ctx.workspaceId} and p.id = a.person_id
     where a.workspace_id = ${ctx.workspaceId} and a.comment_id = any(${[...commentIds]}::uuid[])
     order by a.at, a.person_id`.execute(ctx.db)
  return new Map(
    [...Map.groupBy(rows, (row) => row.comment_id)].map(([id, of]) => [
      id,
      REACTIONS.flatMap((what) => {
        const people = of.filter((row) => row.what === what).map(({ id, name }) => ({ id, name }))
        return people.length > 0 ? [{ what, people }] : []
      }),
    ]),
  )
}

/** Takes back one's own reaction, or its taking back. Another person's word is theirs. */
export const undoReaction = async (ctx: Context, line: HistoryLine): Promise<number> => {
  const [before, after] = (line.fields['reaction'] ?? [null, null]) as [Kept, Kept]
  const kept = before ?? after
  const record = (await headsById(ctx, [line.recordId])).get(line.recordId)
  if (!kept || !record) return 0
  if (kept.personId !== ctx.actor.personId)
    throw new Problem('not-allowed', 'This was somebody else’s word. It was left as it is.')
  return (await setReaction(ctx, record, kept.commentId, kept.what, before !== null)) ? 1 : 0
}
