import { sql } from 'kysely'
import type { LinkType } from '../../../core/links/link-type.ts'
import { defineLink } from '../../../core/links/link-type.ts'
import type { Context } from '../../../core/operations/context.ts'
import { Problem } from '../../../core/problems.ts'

export type Logged = { ref: string; title: string; isBinned: boolean }

/** The entry of the learning log that an analysis became, in the bin or not; null where it became none. */
export const loggedAs = async (ctx: Context, analysisId: string): Promise<Logged | null> => {
  const { rows } = await sql<{ number: number; title: string; isBinned: boolean }>`
    select r.number, r.title, r.binned_at is not null as "isBinned" from link l
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = l.to_id
     where l.workspace_id = ${ctx.workspaceId} and l.from_id = ${analysisId} and l.type = 'logged-as'
     order by l.id limit 1`.execute(ctx.db)
  const [first] = rows
  return first ? { ref: `LEARN-${first.number}`, title: first.title, isBinned: first.isBinned } : null
}

/** What was learned by an analysis stands in the log once: its hours must not count twice. */
export const loggedLink: LinkType = defineLink({
  name: 'logged-as',
  from: ['analysis'],
  to: ['learning-entry'],
  check: async (ctx, { from }) => {
    const before = await loggedAs(ctx, from.id)
    if (before)
      throw new Problem(
        'conflict',
        `Nothing was linked: ${from.ref} stands in the log already, as ${before.ref}.`,
      )
  },
})
