import type { Context } from '../../core/operations/context.ts'
import type { Problem as Choice } from '../../engines/select/model.ts'
import { openBlocksOf, openItems } from '../backlog/public.ts'
import type { Axis } from './contract.ts'
import { type Weighed, weighedItems } from './factors.ts'
import { worthOf } from './model.ts'
import type { Asked, Found } from './shapes.ts'

/** More open items of one product than this are not read; the first in their order are. */
export const MOST_ITEMS = 20_000
/** Among more than this no best set is found in half a minute (docs/benchmarks.md): the rest is left out, and named. */
const MOST_OPTIONS = 5000

export type Plan = { asked: Asked; groups: GroupTouch[]; order: string[] }
type GroupTouch = { itemId: string; id: string; title: string; size: number | null; effect: number }

/**
 * All that a best set is chosen from, as it stands now. An item without an estimate, or without a worth on this axis,
 * cannot be weighed against the others: it is left out and named. One of zero points costs nothing and is chosen where it
 * is worth anything. A duty stands in every set; without an estimate its cost is not counted, and that is said.
 */
export const planOf = async (
  ctx: Context,
  productId: string,
  capacity: number,
  axis: Axis,
): Promise<Plan> => {
  const weighed = await weighedItems(ctx, await openItems(ctx, productId, MOST_ITEMS))
  const leftOut: Asked['leftOut'] = []
  const candidates = weighed.filter((each) => {
    const reason = reasonOut(each, axis)
    if (reason) leftOut.push({ ...endOf(each), reason, waitsFor: null })
    return reason === null
  })
  for (const each of candidates.splice(MOST_OPTIONS))
    if (each.item.duty) candidates.push(each)
    else leftOut.push({ ...endOf(each), reason: 'too-many', waitsFor: null })
  const blocks = await openBlocksOf(
    ctx,
    candidates.map(({ item }) => item.id),
  )
  const kept = new Map(candidates.map((each) => [each.item.id, each]))
  // What waits for something that cannot be chosen here cannot be chosen either, nor what waits for that.
  for (let again = true; again; ) {
    again = false
    for (const { from, fromRef, to } of blocks) {
      const waiting = kept.get(to)
      if (!waiting || kept.has(from) || waiting.item.duty) continue
      kept.delete(to)
      leftOut.push({ ...endOf(waiting), reason: 'waits-outside', waitsFor: fromRef })
      again = true
    }
  }
  const list = [...kept.values()]
  return {
    asked: {
      capacity,
      axis,
      options: list.map((each) => ({
        ...endOf(each),
        value: inThousandths(worthOf(axis, each.factors, each.given) ?? 0),
        cost: each.item.estimate ?? 0,
        must: each.item.duty,
        isUnestimated: each.item.estimate === null,
      })),
      needs: blocks
        .filter(({ from, to }) => kept.has(from) && kept.has(to))
        .map(({ from, to }) => ({ id: to, after: from })),
      leftOut,
    },
    groups: list.flatMap(({ item, touches }) =>
      touches.map(({ groupId, title, size, effect }) => ({
        itemId: item.id,
        id: groupId,
        title,
        size,
        effect,
      })),
    ),
    order: list.map(({ item }) => item.id),
  }
}

/** More digits than anybody knows would only make two sets of one worth look different. */
const inThousandths = (value: number): number => Math.round(value * 1000) / 1000

const reasonOut = ({ item, factors, given }: Weighed, axis: Axis): 'no-estimate' | 'no-value' | null => {
  if (item.duty) return null
  if (item.estimate === null) return 'no-estimate'
  return worthOf(axis, factors, given) === null ? 'no-value' : null
}

const endOf = ({ item: { id, ref, title } }: Weighed) => ({ id, ref, title })

/** What was asked, as the engine takes it. */
export const choiceOf = ({ capacity, options, needs }: Asked): Choice => ({
  capacity,
  options: options.map(({ id, value, cost, must }) => ({ key: id, value, cost, must })),
  needs: needs.map(({ id, after }) => [id, after]),
  wishes: [],
})

/** What the order of today gives: items from the top, each while it fits and what it waits for is in already. */
export const todayOf = ({ options, needs, capacity }: Asked, order: readonly string[]): Found['today'] => {
  const byId = new Map(options.map((each) => [each.id, each]))
  const chosen = new Set<string>()
  let [cost, value] = [0, 0]
  for (const id of order) {
    const option = byId.get(id)
    const waits = needs.some((need) => need.id === id && !chosen.has(need.after))
    if (!option || waits || cost + option.cost > capacity) continue
    chosen.add(id)
    cost += option.cost
    value += option.value
  }
  return { value, cost, chosen: [...chosen] }
}

/** What each group gets: the effects on it, added over a set. */
export const groupsOf = (
  touches: readonly GroupTouch[],
  best: ReadonlySet<string>,
  today: ReadonlySet<string>,
): Found['groups'] => {
  const byGroup = Map.groupBy(touches, (touch) => touch.id)
  return [...byGroup].map(([id, list]) => {
    const sum = (within: (itemId: string) => boolean) =>
      list.reduce((all, { itemId, effect }) => all + (within(itemId) ? effect : 0), 0)
    return {
      id,
      title: list[0]?.title ?? '',
      size: list[0]?.size ?? null,
      best: sum((itemId) => best.has(itemId)),
      today: sum((itemId) => today.has(itemId)),
      all: sum(() => true),
    }
  })
}
