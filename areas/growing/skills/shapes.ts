import { z } from 'zod'
import { CRITERIA, SIDES } from '../../../engines/skill-matrix/matrix.ts'
import { GROWTH_LEVELS, RATED_BY, SKILLS } from './contract.ts'
import type { Evidence } from './evidence.ts'

export const skillName = z.enum(SKILLS)
export const growthLevel = z.enum(GROWTH_LEVELS)

export const ratingShape = z.object({
  level: z.number(),
  by: z.enum(RATED_BY),
  n: z.int().nullable().meta({ description: 'Of how many others; null for oneself.' }),
  on: z.iso.date(),
  note: z.string(),
  from: z
    .object({ kind: z.string(), ref: z.string(), title: z.string() })
    .nullable()
    .meta({ description: 'The look or the request for feedback that it comes from.' }),
  raters: z.string().nullable().meta({ description: 'Which group of others said it.' }),
  counts: z.array(z.int()).nullable().meta({ description: 'Of others: how many saw level 1, 2, 3, 4.' }),
})

export const evidenceShape = z.object({
  id: z.uuid(),
  kind: z.enum(['skill-evidence', 'learning-entry', 'goal', 'win'] satisfies Evidence['kind'][]),
  ref: z.string(),
  title: z.string(),
  on: z.iso.date(),
  type: z.string(),
})

export const rowShape = z.object({
  skill: skillName,
  criterion: z.enum(CRITERIA),
  target: z.int(),
  self: ratingShape.nullable(),
  others: ratingShape.nullable(),
  gapSelf: z.number().nullable().meta({ description: 'Target − own level, at least 0; null if not rated.' }),
  gapOthers: z.number().nullable(),
  evidence: z.int(),
  fresh: z.int().meta({ description: 'Evidence of the last 18 months.' }),
})

export const readinessShape = z.object({
  for: growthLevel,
  since: z.iso.date().meta({ description: 'From this day on evidence counts.' }),
  met: z.int(),
  of: z.int(),
  share: z.number(),
  rows: z.array(
    z.object({
      skill: skillName,
      target: z.int(),
      level: z.number().nullable(),
      atTarget: z.boolean(),
      evidence: z.int(),
      met: z.boolean(),
    }),
  ),
})

export const balanceShape = z.array(
  z.object({
    side: z.enum(SIDES),
    level: z.number().nullable(),
    target: z.number().nullable(),
    rated: z.int(),
    of: z.int(),
  }),
)
