import type { ChecklistLine } from '../../core/fields/field.ts'
import type { Context } from '../../core/operations/context.ts'
import { invalid } from '../../core/problems.ts'
import type { ItemState } from './contract.ts'
import { estimateFault } from './model.ts'

type Values = Record<string, unknown>
type Item = {
  state: ItemState
  criteria: ChecklistLine[]
  closingReason: string
  estimate: number | null
  estimateLow: number | null
  estimateHigh: number | null
}

/** What an item must obey beyond its single fields. */
export const checkItem = async (ctx: Context, next: Values, before: Values | null): Promise<void> => {
  const item = next as Item
  const fault = estimateFault(item)
  if (fault) throw invalid(fault.field, `Nothing was changed. ${fault.message}`)
  if (closesByHand(ctx, item, before as Item | null)) refuseUnexplained(item)
}

/**
 * Whether a person closes the item here and now. An import brings what was closed elsewhere, a release ships what its
 * own step has looked at, and an undo puts back what was: none of these is asked for a reason again.
 */
const closesByHand = (ctx: Context, next: Item, before: Item | null): boolean =>
  ctx.operation.startsWith('item.') && next.state !== (before?.state ?? 'new')

const refuseUnexplained = (item: Item): void => {
  if (item.closingReason.trim() !== '') return
  if (item.state === 'declined')
    throw invalid(
      'closingReason',
      'Nothing was changed. Say why it is declined: whoever asked for it will want to know.',
    )
  const open = item.criteria.filter((line) => !line.done).length
  if (item.state === 'done' && open > 0)
    throw invalid(
      'closingReason',
      `Nothing was changed. ${open} of ${item.criteria.length} criteria ${open === 1 ? 'is' : 'are'} still open. Tick them, or say why it is done all the same.`,
    )
}
