import { z } from 'zod'
import type { Derived } from '../../core/kinds/served.ts'
import { latestOf } from './runs.ts'

/** What a scenario shows beside its fields: its newest working out. */
export const scenarioFigures: Derived = {
  shape: {
    status: z.enum(['proven', 'limit', 'infeasible']).nullable().meta({
      description: 'How the newest working out came out; null where there is none.',
    }),
    objective: z.number().nullable().meta({ description: 'The worth of its set.' }),
    items: z.int().meta({ description: 'How many items are in its set.' }),
    workedOutAt: z.iso.datetime().nullable(),
  },
  load: async (ctx, ids) => {
    const latest = await latestOf(ctx, ids)
    return new Map(
      ids.map((id) => {
        const { status = null, objective = null, items = 0, at = null } = latest.get(id) ?? {}
        return [id, { status, objective, items, workedOutAt: at }]
      }),
    )
  },
}
