import { sql } from 'kysely'
import { readable } from '../../core/access/check.ts'
import type { Context } from '../../core/operations/context.ts'
import { TRACKS, type Track } from './contract.ts'

/** Something that prepares a release: an action with its track. `before`: without it the release does not go live. */
export type ReleaseStep = {
  linkId: string
  ref: string
  id: string
  title: string
  track: Track
  before: boolean
  ownerId: string | null
  dueOn: string | null
  doneAt: string | null
}

/** The steps of one release in the order of their days; those without a day come last. */
export const stepsOf = async (ctx: Context, releaseId: string): Promise<ReleaseStep[]> => {
  const { rows } = await sql<Omit<ReleaseStep, 'ref'> & { number: number }>`
    select l.id as "linkId", r.number, r.id, r.title, l.detail ->> 'track' as track,
           coalesce(l.detail ->> 'before', '') = 'yes' as before,
           a.owner_id as "ownerId", a.due_on as "dueOn", a.done_at as "doneAt"
      from link l
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = l.from_id and r.binned_at is null
       and ${readable(ctx, 'r', 'action')}
      join action a on a.workspace_id = ${ctx.workspaceId} and a.id = r.id
     where l.workspace_id = ${ctx.workspaceId} and l.type = 'prepares' and l.to_id = ${releaseId}
     order by a.due_on nulls last, r.number`.execute(ctx.db)
  return rows.map(({ number, ...step }) => ({ ...step, ref: `ACT-${number}` }))
}

/** Open steps without which it does not go live, by track. */
export const openBefore = (steps: readonly ReleaseStep[]): Map<Track, ReleaseStep[]> => {
  const open = steps.filter((step) => step.before && step.doneAt === null)
  return new Map(
    TRACKS.flatMap((track) => {
      const of = open.filter((step) => step.track === track)
      return of.length > 0 ? [[track, of] as const] : []
    }),
  )
}
