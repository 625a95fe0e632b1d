import { z } from 'zod'
import { refParam } from '../../core/kinds/contract.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { invalid, notFound } from '../../core/problems.ts'
import { findRecord, headsById } from '../../core/records/load.ts'
import { latest, metricsById } from './evidence.ts'
import { cellShape, wireCell } from './figure-wire.ts'
import { cellAt, groupsOf, permittedGroups, tableOver } from './permitted.ts'
import { policy } from './policy.ts'
import { readingsOfMetrics } from './readings.ts'

export const figureOperations: Operation[] = [
  defineOperation({
    name: 'metric.figures',
    summary: 'Read the figures of a metric by period: whole, by arm, by section, or by declared dimensions.',
    method: 'GET',
    path: '/metrics/{ref}/figures',
    may: policy.metric.read,
    input: z.strictObject({
      ref: refParam,
      by: z.string().max(200).optional().meta({
        description: 'arm, section, or dimensions that the metric declares: one, or two with a comma.',
      }),
    }),
    output: z.object({
      dimensions: z.array(z.string()),
      hideBelow: z.int(),
      groups: z.array(
        z.object({
          period: z.string(),
          readOn: z.iso.date(),
          sources: z.array(z.string()),
          experiment: z.object({ ref: z.string(), title: z.string() }).nullable(),
          readings: z.int(),
          whole: cellShape.nullable(),
          cells: z.array(cellShape),
        }),
      ),
    }),
    example: (sample) => ({ ref: sample.ref('metric') }),
    run: async (ctx, input) => {
      const head = await findRecord(ctx, input.ref)
      const metric = (await metricsById(ctx, [head.id])).get(head.id)
      if (head.kind !== 'metric' || !metric) throw notFound(`A metric ${input.ref}`)
      const by = input.by ? input.by.split(',').map((each) => each.trim()) : ['arm']
      const known = ['arm', 'section', ...metric.dimensions]
      const strange = by.find((each) => !known.includes(each))
      if (strange || by.length > 2 || (by.includes('section') && by.length > 1))
        throw invalid(
          'by',
          `Figures of ${head.ref} are given by ${known.join(', ')}: one, or two declared dimensions, and sections alone.`,
        )
      const groups = groupsOf(await readingsOfMetrics(ctx, [metric.id]))
      const heads = await headsById(
        ctx,
        groups.flatMap((group) => group.experimentId ?? []),
      )
      const permitted = permittedGroups(metric, groups)
      return {
        dimensions: [...metric.dimensions],
        hideBelow: metric.hideBelow,
        groups: groups
          .map((group) => {
            const cells = permitted.get(group) ?? new Map()
            const whole = cellAt(cells, {})
            const experiment = heads.get(group.experimentId ?? '')
            return {
              period: group.period,
              readOn: latest(group.readings),
              sources: [...new Set(group.readings.map((each) => each.source))],
              experiment: experiment ? { ref: experiment.ref, title: experiment.title } : null,
              readings: group.readings.length,
              whole: whole ? wireCell(whole) : null,
              cells: tableOver(cells, by).map(wireCell),
            }
          })
          .toSorted((a, b) =>
            a.readOn < b.readOn ? -1 : a.readOn > b.readOn ? 1 : a.period < b.period ? -1 : 1,
          ),
      }
    },
  }),
]
