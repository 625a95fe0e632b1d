import { type RawBuilder, sql } from 'kysely'
import type { Filter } from '../../core/kinds/served.ts'
import type { Context } from '../../core/operations/context.ts'
import { DAYS, GAPS, type Gap, SIZES } from './contract.ts'
import { opinionCondition } from './opinion.ts'
import { isOrphan, isTop, olderThan, untouchedFor } from './own-figures.ts'
import { lacking, lackingAny, openBlocker } from './reads.ts'
import { isChangedSince } from './relook.ts'

type Meant = RawBuilder<unknown> | Promise<RawBuilder<unknown>>

const yesOrNo = (about: string, condition: (ctx: Context, isBinned: boolean) => Meant): Filter => ({
  about,
  values: ['true', 'false'],
  where: async (ctx, value, isBinned) => {
    const meant = await condition(ctx, isBinned)
    return value === 'true' ? meant : sql`not ${meant}`
  },
})

export const itemFilters: Record<string, Filter> = {
  opinion: yesOrNo('Whether it is an opinion: nobody asked for it and no duty demands it.', opinionCondition),
  lacks: {
    about: 'Only items that lack this; `any` for any of them.',
    values: [...GAPS, 'any'],
    where: (_, value) => (value === 'any' ? lackingAny : lacking(value as Gap)),
  },
  blocked: yesOrNo('Whether something open blocks it.', openBlocker),
  orphan: yesOrNo('Whether it serves no objective or aim and is part of nothing.', isOrphan),
  relook: yesOrNo(
    'Whether a need, an objective or an aim behind it changed since it was last looked at.',
    isChangedSince,
  ),
  top: yesOrNo('Whether it is part of nothing larger that is still there.', isTop),
  stale: {
    about: 'Only what nobody touched for so many days.',
    values: DAYS,
    where: (ctx, value) => untouchedFor(ctx, Number(value)),
  },
  older: {
    about: 'Only what was written down more than so many days ago.',
    values: DAYS,
    where: (ctx, value) => olderThan(ctx, Number(value)),
  },
  large: {
    about: 'Only what is estimated at more than so many points.',
    values: SIZES,
    where: (_, value) => sql`b.estimate > ${Number(value)}`,
  },
}
