import type { ServedKind } from '../../core/kinds/served.ts'
import type { LinkType } from '../../core/links/link-type.ts'
import { invalid } from '../../core/problems.ts'
import { checkProducts } from './products.ts'

export const checkObjective: NonNullable<ServedKind['check']> = (ctx, next, before) =>
  checkProducts(ctx, next['products'] as string[], (before?.['products'] as string[] | undefined) ?? [])

/** A way from somewhere to the same place is none. */
export const checkKeyResult: NonNullable<ServedKind['check']> = async (_ctx, next) => {
  if (next['baseline'] !== null && next['baseline'] === next['target'])
    throw invalid(
      'target',
      'Nothing was changed. Baseline and target are the same, so that no progress could be seen. Say where it shall be.',
    )
}

/** An item serves an objective, an objective serves an aim: nothing skips a step. */
export const checkServes: NonNullable<LinkType['check']> = async (_ctx, { from, to }) => {
  if ((from.kind === 'item') !== (to.kind === 'objective'))
    throw invalid('to', 'Nothing was linked: an item serves an objective, and an objective serves an aim.')
}
