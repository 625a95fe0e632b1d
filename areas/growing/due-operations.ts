import { z } from 'zod'
import { todayIn } from '../../core/day.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { addDays } from '../../engines/calendar/days.ts'
import { ownDue } from './due.ts'
import { OWN_DUE } from './due-contract.ts'
import { OWN } from './policy.ts'

/** How far ahead is looked when nobody says, in days: as the due list of an institution does. */
const AHEAD = 60

export const dueOperations: Operation[] = [
  defineOperation({
    name: 'growing.due',
    summary:
      'List what of your own growth is due: ends of goals, first steps, renewals, exams; overdue first.',
    method: 'GET',
    path: '/growing/due',
    may: OWN,
    personal: true,
    input: z.strictObject({
      until: z.iso.date().optional().meta({ description: 'The last day. Default: two months from now.' }),
    }),
    output: z.object({
      today: z.iso.date(),
      lines: z.array(
        z.object({
          what: z.enum(OWN_DUE),
          on: z.iso.date(),
          id: z.uuid(),
          ref: z.string(),
          kind: z.string(),
          title: z.string(),
          overdue: z.boolean(),
          goal: z.object({ ref: z.string(), title: z.string() }).nullable(),
        }),
      ),
    }),
    example: () => ({}),
    run: async (ctx, { until }) => {
      const today = await todayIn(ctx)
      return { today, lines: await ownDue(ctx, until ?? addDays(today, AHEAD)) }
    },
  }),
]
