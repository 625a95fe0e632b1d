import type { ServedKind } from '../../../core/kinds/served.ts'
import { invalid, Problem } from '../../../core/problems.ts'
import { latestNext } from './model.ts'

type Check = NonNullable<ServedKind['check']>

/** The next review lies after this one, and six months after it at the latest. */
export const checkReview: Check = async (_ctx, next) => {
  const { heldOn, nextOn } = next as { heldOn: string; nextOn: string | null }
  if (nextOn === null) return
  if (nextOn <= heldOn || nextOn > latestNext(heldOn))
    throw invalid(
      'nextOn',
      `Nothing was changed: the next review lies after this one, and on ${latestNext(heldOn)} at the latest.`,
    )
}

/** What a packet says is what was so when it was made. */
export const checkPacket: Check = async (_ctx, next, before) => {
  if (String(next['fromOn']) > String(next['toOn']))
    throw invalid('toOn', 'Nothing was changed: the last day lies before the first.')
  const sealed = ['words', 'fromOn', 'toOn', 'purpose', 'withConfidential', 'leftOut']
  if (before && sealed.some((key) => next[key] !== before[key]))
    throw new Problem(
      'sealed',
      'Nothing was changed: a packet stays as it was made. Make a new one; this one is kept.',
    )
}
