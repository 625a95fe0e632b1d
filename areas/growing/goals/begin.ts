import { z } from 'zod'
import { kindNamed } from '../../../core/app.ts'
import { contractOf } from '../../../core/kinds/contract.ts'
import type { Context } from '../../../core/operations/context.ts'
import { createRecords, type NewRecord } from '../../../core/records/create.ts'
import { goal, measure, milestone } from './contract.ts'
import { goalFigures, measureFigures } from './figures.ts'

const without = { goalId: true, id: true } as never

/** A goal with what hangs on it, as it is set in one step. */
export const beginInput = contractOf(goal, goalFigures).create.extend({
  measures: z.array(contractOf(measure, measureFigures).create.omit(without)).max(20).default([]),
  milestones: z.array(contractOf(milestone).create.omit(without)).max(50).default([]),
})
export const begunShape = { id: z.uuid(), ref: z.string(), batchId: z.uuid() }

export type Begun = NewRecord & { measures: NewRecord[]; milestones: NewRecord[] }

/** Makes a goal, its measures and its milestones, as one batch that one undo takes back. */
export const beginGoal = async (ctx: Context, { measures, milestones, ...given }: Begun) => {
  const [row] = await createRecords(ctx, kindNamed(ctx.app, 'goal'), [given])
  const id = row?.id ?? ''
  const within = (list: readonly NewRecord[]) => list.map((each) => ({ ...each, goalId: id }))
  await createRecords(ctx, kindNamed(ctx.app, 'measure'), within(measures))
  await createRecords(ctx, kindNamed(ctx.app, 'milestone'), within(milestones))
  return { id, ref: `GOAL-${row?.number}`, batchId: ctx.batchId }
}
