import type { Gate } from '../../core/gates/gate.ts'
import { type Blocker, blockersOf, productsOf } from './blocking.ts'
import { CRITERIA } from './criteria.ts'
import { ACCEPTS } from './policy.ts'

/**
 * Refuses what would go live while somebody is known to be kept out of the product, or of a product that something in it
 * belongs to. No reach buys it off: it takes a fix, or a signature with a reason and an end date. The release that
 * brings the fix itself passes with a warning, or no blocker could ever be fixed.
 */
export const barriersGate: Gate = {
  name: 'barriers',
  about:
    'Nothing goes live on a product with an open blocker: it is fixed, or an exception is signed for it.',
  check: async (ctx, { head, itemIds }) => {
    const products = await productsOf(ctx, [head.id, ...itemIds])
    const seen = new Set((await blockersOf(ctx, products)).map((each) => each.ref))
    return (await blockersOf(ctx, products, 'everybody')).map((blocker) => {
      const bringsFix = blocker.itemId !== null && itemIds.includes(blocker.itemId)
      return {
        key: blocker.ref,
        says: `${wordsOf(blocker, seen.has(blocker.ref))}${bringsFix ? ' Its fix is in here; look afterwards whether it is gone.' : ''}`,
        severity: bringsFix ? ('warns' as const) : ('refuses' as const),
        rule: 'A barrier that keeps somebody from what the page is for is fixed before anything more goes live.',
        refs: [blocker.ref],
        exceptRole: 'the product owner, with a reason and an end date',
        exceptLevel: ACCEPTS,
        opens: null,
      }
    })
  },
}

/** What a blocker is; of a product that the actor may not see, only that there is one. */
const wordsOf = ({ ref, title, page, criterion }: Blocker, isSeen: boolean): string => {
  if (!isSeen) return `${ref} is an open blocker of a product that is in here.`
  const asked = CRITERIA.get(criterion)
  const by = asked ? ` It stands against WCAG ${asked.number} (${asked.level}).` : ''
  return `${ref} is an open blocker: ${title}${page ? ` (${page})` : ''}.${by}`
}
