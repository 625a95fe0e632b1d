import { z } from 'zod'
import type { Context } from '../../core/operations/context.ts'
import { latest, metricsById } from './evidence.ts'
import type { Figure } from './figures.ts'
import { cellAt, groupsOf, type PermittedCell, permittedGroups } from './permitted.ts'
import { readingsOfMetrics } from './readings.ts'

const intervalShape = z.object({ low: z.number(), high: z.number() })

/** A figure as it travels. Shares lie between 0 and 1. */
export const figureShape = z
  .object({
    value: z.number().nullable(),
    x: z.int().nullable().meta({ description: 'How many were counted, of a share or a count.' }),
    n: z.int().meta({ description: 'Of how many learners.' }),
    sd: z.number().nullable(),
    meanBefore: z
      .number()
      .nullable()
      .meta({ description: 'Of a gain: the mean at the beginning, in percent.' }),
    low: z.number().nullable(),
    high: z.number().nullable().meta({ description: 'The 95 % interval, from low to high.' }),
    method: z.enum(['wilson', 'clusters', 't', 'bootstrap', 'none']),
    naive: intervalShape
      .nullable()
      .meta({ description: 'The interval that takes no account of sections, where the other does.' }),
    sections: z.int(),
    grades: z.record(z.string(), z.int()).nullable(),
  })
  .meta({ id: 'Figure' })

export const cellShape = z.object({
  at: z.record(z.string(), z.string()),
  hidden: z.enum(['few', 'gives-away']).nullable(),
  figure: figureShape.nullable(),
})

/** A cell as it travels: what is hidden takes nothing along but the reason. */
export const wireCell = ({ at, hidden, figure }: PermittedCell): z.input<typeof cellShape> => ({
  at: { ...at },
  hidden,
  figure: figure && wireFigure(figure),
})

export const wireFigure = (figure: Figure): z.input<typeof figureShape> => ({
  ...figure,
  grades: figure.grades && { ...figure.grades },
})

/** The newest figure of each metric, and how many readings it has. */
export const latestFigures = async (
  ctx: Context,
  ids: string[],
): Promise<Map<string, Record<string, unknown>>> => {
  const metrics = await metricsById(ctx, ids)
  const readings = Map.groupBy(await readingsOfMetrics(ctx, ids), (each) => each.metricId)
  return new Map(
    ids.map((id): [string, Record<string, unknown>] => {
      const metric = metrics.get(id)
      const own = readings.get(id) ?? []
      const groups = groupsOf(own)
      const [newest] = groups.toSorted((a, b) => (latest(a.readings) < latest(b.readings) ? 1 : -1))
      if (!metric || !newest) return [id, { readings: own.length, latest: null }]
      const cell = cellAt(permittedGroups(metric, groups).get(newest) ?? new Map(), {})
      return [
        id,
        {
          readings: own.length,
          latest: {
            period: newest.period,
            readOn: latest(newest.readings),
            hidden: cell?.hidden ?? null,
            figure: cell?.figure ? wireFigure(cell.figure) : null,
          },
        },
      ]
    }),
  )
}
