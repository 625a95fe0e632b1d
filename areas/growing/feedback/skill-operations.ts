import { sql } from 'kysely'
import { z } from 'zod'
import { todayIn } from '../../../core/day.ts'
import { refParam } from '../../../core/kinds/contract.ts'
import type { Context } from '../../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../../core/operations/define.ts'
import { changeRecords } from '../../../core/records/change.ts'
import { OWN } from '../policy.ts'
import { SKILLS } from '../skills/contract.ts'
import { rateSkill } from '../skills/ratings.ts'
import { countsOf } from './held.ts'
import { requestHead } from './request-head.ts'
import { shownSkills } from './shown.ts'

/** What others said of skills, taken from a request into their standing. */
export const skillOperations: Operation[] = [
  defineOperation({
    name: 'feedback-request.take-skills',
    summary:
      'Take what a closed request says of skills into their standing, dated the day it was closed. Again changes nothing.',
    method: 'POST',
    path: '/feedback-requests/{ref}/skills',
    may: OWN,
    personal: true,
    input: z.strictObject({ ref: refParam }),
    output: z.object({
      taken: z
        .array(z.enum(SKILLS))
        .meta({ description: 'What this call took over; empty where it had been, or none is shown.' }),
      isShown: z
        .boolean()
        .meta({ description: 'Whether what it gathered is shown: nothing is taken before.' }),
      batchId: z.uuid(),
    }),
    example: (sample) => ({ ref: sample.ref('feedback-request') }),
    run: async (ctx, { ref }) => {
      const head = await requestHead(ctx, ref)
      const isShown = (await countsOf(ctx, [head.id])).get(head.id)?.isShown ?? false
      const nothing = { taken: [], isShown, batchId: ctx.batchId }
      const { closedOn } = head
      if (head.state !== 'closed' || closedOn === null || !isShown || head.skillsTakenOn !== null)
        return nothing
      const said = await shownSkills(ctx, head.id)
      if (said.length === 0) return nothing
      await changeRecords(ctx, head.served, [head.id], { skillsTakenOn: await todayIn(ctx) })
      if (!(await wasTaken(ctx, head.id)))
        for (const { skill, n, mean } of said)
          await rateSkill(ctx, {
            skill,
            level: mean ?? 0,
            n,
            by: 'others',
            on: closedOn,
            recordId: head.id,
          })
      return { taken: said.map(({ skill }) => skill), isShown, batchId: ctx.batchId }
    },
  }),
]

/** Whether its ratings are written: rows are only added, so taking over anew after an undo lets the same ones count. */
const wasTaken = async (ctx: Context, requestId: string): Promise<boolean> => {
  const { rows } = await sql`select 1 from skill_rating
     where workspace_id = ${ctx.workspaceId} and record_id = ${requestId} limit 1`.execute(ctx.db)
  return rows.length > 0
}
