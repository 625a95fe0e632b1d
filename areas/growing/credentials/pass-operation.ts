import { z } from 'zod'
import { todayIn } from '../../../core/day.ts'
import { refParam } from '../../../core/kinds/contract.ts'
import { defineOperation, type Operation } from '../../../core/operations/define.ts'
import { invalid, notFound, Problem } from '../../../core/problems.ts'
import { changeRecords } from '../../../core/records/change.ts'
import { findRecord, headsById, loadRecords } from '../../../core/records/load.ts'
import { OWN } from '../policy.ts'

export const passOperations: Operation[] = [
  defineOperation({
    name: 'credential.pass',
    summary:
      'Say that the examination was passed: the credential is held from that day, and the goal that is reached with it is met. One step, which one undo takes back.',
    method: 'POST',
    path: '/credentials/{ref}/pass',
    may: OWN,
    personal: true,
    input: z.strictObject({
      ref: refParam,
      on: z.iso.date().optional().meta({ description: 'Default is today.' }),
    }),
    output: z.object({
      goal: z.string().nullable().meta({ description: 'The ref of the goal that is met with it.' }),
      batchId: z.uuid(),
    }),
    example: (sample) => ({ ref: sample.ref('credential'), on: '2025-02-14' }),
    run: async (ctx, { ref, on }) => {
      const head = await findRecord(ctx, ref, OWN)
      if (head.kind !== 'credential') throw notFound(`A credential ${ref}`)
      const [row] = await loadRecords(ctx, head.served, [head.id], true)
      const today = await todayIn(ctx)
      const day = on ?? today
      if (day > today) throw invalid('on', 'Nothing was changed: that day is still to come.')
      // Told twice is told once; another day is a renewal, or a slip of the pen.
      if (row?.['state'] === 'held' && row['earned_on'] !== day)
        throw new Problem(
          'conflict',
          `Nothing was changed: ${head.ref} is held since ${String(row['earned_on'])}. To renew it is another step.`,
        )
      await changeRecords(ctx, head.served, [head.id], { state: 'held', earnedOn: day })
      const goalId = (row?.['goal_id'] as string | null | undefined) ?? null
      const goal = goalId === null ? undefined : (await headsById(ctx, [goalId])).get(goalId)
      const [held] =
        goal && goal.binned_at === null ? await loadRecords(ctx, goal.served, [goal.id], true) : []
      if (!goal || held?.['state'] !== 'open') return { goal: null, batchId: ctx.batchId }
      await changeRecords(ctx, goal.served, [goal.id], {
        state: 'met',
        closedOn: day,
        outcome: [held['outcome'], `${head.title} (${head.ref})`].filter(Boolean).join('\n\n'),
      })
      return { goal: goal.ref, batchId: ctx.batchId }
    },
  }),
]
