import { z } from 'zod'
import { METHODS } from '../../engines/scores/sums.ts'
import { AXES, MOSCOW_WORDS, TIMING_WORDS } from './contract.ts'

const figure = z.number().nullable()

export const sumSchema = z.object({
  method: z.enum(METHODS),
  figure,
  steps: z
    .array(z.object({ label: z.string(), value: z.number() }))
    .meta({ description: 'The sum behind it, factor by factor; the last step is the figure.' }),
  missing: z.array(z.string()).meta({ description: 'Factors that nobody has given yet.' }),
  isGate: z.boolean().meta({ description: 'A duty: it has no score, it has to be done.' }),
  rank: z.int().nullable().meta({ description: 'Its place among the open items of its product, from 1.' }),
  sensitivity: z
    .object({ rank: z.int(), best: z.int(), worst: z.int(), movedBy: z.array(z.string()) })
    .nullable()
    .meta({ description: 'The best and worst place when one of its factors is 20 % off.' }),
})

export const factorsSchema = z.object({
  reach: figure,
  impact: figure,
  confidence: figure,
  effort: figure.meta({ description: "In points: the score's own, or the item's estimate." }),
  adoptionEffort: figure,
  timing: z.enum(TIMING_WORDS).nullable(),
  equity: figure.meta({
    description: 'The mean effect over the groups it touches, weighted by size; −2 to 3.',
  }),
  userValue: figure,
  timeCriticality: figure,
  riskReduction: figure,
  moscow: z.enum(MOSCOW_WORDS).nullable(),
  learningValue: figure,
  institutionValue: figure,
  duty: z.boolean(),
})

export const touchSchema = z.object({
  linkId: z.uuid(),
  groupId: z.uuid(),
  title: z.string(),
  effect: z.int(),
  size: z.int().nullable(),
})

export const itemEnd = z.object({ id: z.uuid(), ref: z.string(), title: z.string() })

/** Why an item could not be weighed against the others at all. */
export const LEFT_OUT = ['no-estimate', 'no-value', 'waits-outside', 'too-many'] as const

export const askedSchema = z.object({
  capacity: z.number(),
  axis: z.enum(AXES),
  options: z.array(
    itemEnd.extend({
      value: z.number(),
      cost: z.number(),
      must: z.boolean(),
      isUnestimated: z
        .boolean()
        .meta({ description: 'A duty without an estimate: its cost is not counted.' }),
    }),
  ),
  needs: z.array(
    z.object({ id: z.uuid(), after: z.uuid().meta({ description: 'What has to come first.' }) }),
  ),
  leftOut: z.array(itemEnd.extend({ reason: z.enum(LEFT_OUT), waitsFor: z.string().nullable() })),
})
export type Asked = z.infer<typeof askedSchema>

/** What a limit costs: the same solved again without it. */
export const limitSchema = z.object({
  limit: z.enum(['capacity', 'dependencies', 'duty']),
  capacity: z.number().nullable().meta({ description: 'The next capacity that gives a better set.' }),
  id: z.uuid().nullable().meta({ description: 'The duty.' }),
  gain: z.number().nullable(),
  enters: z.array(z.string()),
  leaves: z.array(z.string()),
  isProven: z.boolean(),
})
export type Limit = z.infer<typeof limitSchema>

export const foundSchema = z.object({
  status: z.enum(['proven', 'limit', 'infeasible']),
  model: z.enum(['all-binary', 'wishes-binary']),
  objective: figure,
  bound: figure,
  gap: figure,
  nodes: z.int(),
  ms: z.int(),
  cost: z.number(),
  chosen: z.array(z.string()),
  limits: z.array(limitSchema),
  today: z
    .object({ value: z.number(), cost: z.number(), chosen: z.array(z.string()) })
    .meta({ description: 'What the order of today would give: items from the top while they fit.' }),
  groups: z.array(
    z.object({
      id: z.uuid(),
      title: z.string(),
      size: z.int().nullable(),
      best: z.int(),
      today: z.int(),
      all: z.int(),
    }),
  ),
})
export type Found = z.infer<typeof foundSchema>

export const runSchema = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  byId: z.uuid().nullable(),
  asked: askedSchema,
  found: foundSchema,
})
export type Run = z.infer<typeof runSchema>
