import { sql } from 'kysely'
import type { ServedKind } from '../../../core/kinds/served.ts'
import { Problem } from '../../../core/problems.ts'

type Check = NonNullable<ServedKind['check']>

/** The operations by which a pair comes together and ends. */
const PAIRING = new Set(
  ['invite', 'accept', 'share', 'end', 'add-action', 'tick-action', 'add-talk'].map(
    (verb) => `coaching.${verb}`,
  ),
)

/** Who may read is not set by writing a field: neither by hand nor by an undo. */
export const checkCoaching: Check = async (ctx, next, before) => {
  if (PAIRING.has(ctx.operation)) return
  const fresh = { side: 'coached', state: 'planned', personId: null, endsOn: next['endsOn'] }
  const was: Record<string, unknown> = before ?? {
    ...fresh,
    ...(next['state'] === 'ended' ? { state: 'ended' } : {}),
  }
  const isPaired = before?.['personId'] !== null && before !== null
  const fixed = ['side', 'state', 'personId', ...(isPaired ? ['endsOn', 'partner', 'aim'] : [])]
  if (fixed.some((key) => next[key] !== was[key]))
    throw new Problem(
      'conflict',
      'Nothing was changed: who coaches whom, for what and until when is settled by the invitation. End it and invite anew.',
    )
}

/** What is in the bin opens no door; a pair that runs is ended first, so that both know. */
export const binningCoaching: NonNullable<ServedKind['binning']> = async (ctx, ids) => {
  const { rows } = await sql`
    select 1 from coaching where workspace_id = ${ctx.workspaceId} and id = any(${[...ids]}::uuid[])
       and state = 'running'`.execute(ctx.db)
  if (rows.length > 0)
    throw new Problem('in-use', 'Nothing was binned: the coaching is running. End it first; its notes stay.')
}
