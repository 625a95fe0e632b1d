import { sql } from 'kysely'
import type { ServedKind } from '../../core/kinds/served.ts'
import type { LinkType } from '../../core/links/link-type.ts'
import type { Context } from '../../core/operations/context.ts'
import { invalid, Problem } from '../../core/problems.ts'
import { headsById } from '../../core/records/load.ts'

/** By which a decision changes its state; an undo takes back what was only decided. */
const BY_HAND = 'Nothing was changed: a decision is decided and published by its own steps.'
const STEPS = new Set(['decision.decide', 'decision.publish', 'change.undo'])

/** The refusal that says how what is sealed is corrected. */
export const sealed = (ref: string): Problem =>
  new Problem(
    'sealed',
    `${ref} was published and is sealed; it stands as it was. To correct it, make its successor, which points to it.`,
  )

/** A decision goes from open to decided to published; once published, nothing of it changes. */
export const checkDecision: NonNullable<ServedKind['check']> = async (ctx, next, before, id) => {
  if (before?.['state'] === 'published') throw sealed(await refOfDecision(ctx, id ?? ''))
  if ((next['state'] === 'published') !== (next['publishedAt'] !== null))
    throw invalid('state', 'Nothing was changed: a decision is published by publishing it, which seals it.')
  if (next['state'] === 'published' && ctx.operation !== 'decision.publish') throw invalid('state', BY_HAND)
  if (next['state'] !== 'open' && String(next['outcome']).trim() === '')
    throw invalid('outcome', 'Nothing was changed: say what was decided and why.')
  if (before !== null && before['state'] !== next['state'] && !STEPS.has(ctx.operation))
    throw new Problem('conflict', BY_HAND, {
      errors: [{ path: 'state', message: 'Decide it, or publish it.' }],
    })
}

const refOfDecision = async (ctx: Context, id: string): Promise<string> =>
  (await headsById(ctx, [id])).get(id)?.ref ?? 'This decision'

/** Throws where one of these decisions was published: it, its options and its links stay as they are. */
export const refuseSealed = async (ctx: Context, ids: readonly string[]): Promise<void> => {
  const { rows } = await sql<{ id: string }>`
    select id from decision where workspace_id = ${ctx.workspaceId} and id = any(${[...ids]}::uuid[])
       and state = 'published' limit 1`.execute(ctx.db)
  if (rows[0]) throw sealed(await refOfDecision(ctx, rows[0].id))
}

/** A decision takes the place only of one that was published: what is open can still be changed. */
export const checkSucceeds: NonNullable<LinkType['check']> = async (ctx, { to }) => {
  const { rows } = await sql<{ state: string }>`
    select state from decision where workspace_id = ${ctx.workspaceId} and id = ${to.id}`.execute(ctx.db)
  if (rows[0]?.state !== 'published')
    throw invalid('to', `Nothing was linked: ${to.ref} was not published, so it can be changed itself.`)
}
