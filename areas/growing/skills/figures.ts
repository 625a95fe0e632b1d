import { z } from 'zod'
import type { Derived } from '../../../core/kinds/served.ts'
import { SKILLS } from './contract.ts'
import { ratingsOf } from './ratings.ts'

/** What a check rated. */
export const checkFigures: Derived = {
  shape: {
    ratings: z
      .array(z.object({ skill: z.enum(SKILLS), level: z.number(), note: z.string() }))
      .meta({ description: 'The skills that were rated, with the level, 1 awareness to 4 expert.' }),
  },
  load: async (ctx, ids) => {
    const byCheck = Map.groupBy(await ratingsOf(ctx, { recordIds: ids }), ({ recordId }) => recordId)
    const wire = (id: string) =>
      (byCheck.get(id) ?? []).map(({ skill, level, note }) => ({ skill, level, note }))
    return new Map(ids.map((id) => [id, { ratings: wire(id) }]))
  },
}
