import type { ServedKind } from '../../core/kinds/served.ts'
import { agreementOf } from './agreement.ts'
import { type Checked, checksOf, isFixedBy } from './checks.ts'
import { CHECK_LISTS } from './contract.ts'
import { dayHere, followDone } from './done-on.ts'

type Follows = NonNullable<ServedKind['follows']>

/** What follows from an item's change: its days, and the definitions as they stood when it was called ready or done. */
export const followItem: Follows = async (ctx, next, before, head) => ({
  ...(await followDone(ctx, next, before, head)),
  ...(await followStarted(ctx, next, before, head)),
  ...(await followChecks(ctx, next, before, head)),
})

/** The day on which it is first in progress is kept for good: going back and forth does not make it younger. */
const followStarted: Follows = async (ctx, next, before) => {
  const begins = next['state'] === 'in-progress' && before['state'] !== 'in-progress'
  return begins && next['startedOn'] === null ? { startedOn: await dayHere(ctx) } : {}
}

/** What is agreed later does not rewrite what was judged by today's list: it is kept with the item. */
const followChecks: Follows = async (ctx, next, before, head) => {
  const item = next as unknown as Checked
  const fixed = CHECK_LISTS.filter((list) =>
    isFixedBy(list, (before as unknown as Checked).state, item.state),
  )
  if (fixed.length === 0 || head.productId === null) return {}
  const agreed = await agreementOf(ctx, head.productId)
  if (!agreed) return {}
  // Read as it was before the step: from then on its own list is the one that holds.
  const asked = { ...item, state: 'new' as const }
  return Object.fromEntries(
    fixed.map((list) => [
      `${list}Checks`,
      checksOf(asked, list, list === 'ready' ? agreed.readyWhen : agreed.doneWhen),
    ]),
  )
}
