import { todayIn } from '../../../core/day.ts'
import type { ServedKind } from '../../../core/kinds/served.ts'
import { invalid, Problem } from '../../../core/problems.ts'
import { type Rung, tooStrong } from '../../../engines/claims/claims.ts'
import { RESTS } from './contract.ts'

type Check = NonNullable<ServedKind['check']>

/** By which a win comes to rest on something, or no longer does. */
const RESTING = new Set(['win.capture', 'win.rest', 'win.unrest', 'change.undo'])

/** What each rung lets one say, as an example. */
const MAY_SAY: Record<Rung, string> = {
  shipped: 'say what you did, and for whom',
  piloted: 'say that it was piloted, and where',
  after: 'say “was lower after”',
  compared: 'say “lower than in the comparison”',
  caused: 'say “reduced”',
}

/**
 * What a win rests on is written by resting it on a record that the person may read; and no win says more than that
 * evidence carries (decisions.md 20).
 */
export const checkWin: Check = async (ctx, next, before) => {
  const changed = RESTS.some((key) => (next[key] ?? '') !== (before?.[key] ?? ''))
  if (changed && !RESTING.has(ctx.operation))
    throw new Problem(
      'conflict',
      'Nothing was changed: what a win rests on is read from the record itself. Rest it on a release instead.',
    )
  const carries = next['restsCarries'] as Rung | null
  if (carries === null || carries === undefined) return
  for (const key of ['title', 'result'] as const) {
    const claim = tooStrong(String(next[key] ?? ''), carries)
    if (!claim) continue
    throw invalid(
      key,
      `Nothing was changed: “${claim.words}” says more than ${next['restsRef']} carries. ${String(next['restsSays'])} From that you may ${MAY_SAY[carries]}. Word it so, or take away what it rests on.`,
    )
  }
}

/** A win is of today unless it says otherwise. */
export const ofToday: NonNullable<ServedKind['complete']> = async (ctx, list) => {
  const today = await todayIn(ctx)
  return list.map((each) => ({ ...each, wonOn: each['wonOn'] ?? today }))
}
