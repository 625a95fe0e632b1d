import { sql } from 'kysely'
import { z } from 'zod'
import { kindNamed } from '../../../core/app.ts'
import { refParam } from '../../../core/kinds/contract.ts'
import { addLinks } from '../../../core/links/links.ts'
import type { Context } from '../../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../../core/operations/define.ts'
import { notFound, Problem } from '../../../core/problems.ts'
import { changeRecords } from '../../../core/records/change.ts'
import { createRecords } from '../../../core/records/create.ts'
import { findRecord, headsById, loadRecords, lockRecord } from '../../../core/records/load.ts'
import { learningEntry } from '../credentials/contract.ts'
import { OWN } from '../policy.ts'

/** The entry of the log that tells of a learning goal, if there is one that is not in the bin. */
const loggedAs = async (ctx: Context, sprintGoalId: string): Promise<string | null> => {
  const { rows } = await sql<{ id: string }>`
    select r.id from link l
      join record r on r.workspace_id = ${ctx.workspaceId} and r.kind = ${learningEntry.name} and r.binned_at is null
       and r.id = case when l.from_id = ${sprintGoalId} then l.to_id else l.from_id end
     where l.workspace_id = ${ctx.workspaceId} and l.type = 'relates'
       and (l.from_id = ${sprintGoalId} or l.to_id = ${sprintGoalId})
     order by r.id limit 1`.execute(ctx.db)
  return rows[0]?.id ?? null
}

export const logOperations: Operation[] = [
  defineOperation({
    name: 'sprint-goal.log',
    summary:
      'Write what a sprint taught into the learning log, linked with its learning goal, as one step. Asked again it is there once.',
    method: 'POST',
    path: '/sprint-goals/{ref}/log',
    may: OWN,
    personal: true,
    input: z.strictObject({
      ref: refParam,
      hours: z.number().min(0).max(1000).meta({ description: 'How long it took.' }),
      doneOn: z.iso.date().optional().meta({
        description: 'The day on which it was learned, where it is not ticked yet: then it is ticked too.',
      }),
    }),
    output: z.object({
      id: z.uuid(),
      ref: z.string().meta({ description: 'The entry in the log.' }),
      isNew: z.boolean().meta({ description: 'Not where it was logged before: then nothing was changed.' }),
      batchId: z.uuid().nullable(),
    }),
    example: (sample) => ({ ref: sample.ref('sprint-goal'), hours: 2, doneOn: '2026-11-20' }),
    run: async (ctx, { ref, hours, doneOn }) => {
      const head = await findRecord(ctx, ref, OWN)
      if (head.kind !== 'sprint-goal') throw notFound(`A learning goal ${ref}`)
      await lockRecord(ctx, head.id)
      const there = await loggedAs(ctx, head.id)
      const before = there === null ? undefined : (await headsById(ctx, [there])).get(there)
      if (before) return { id: before.id, ref: before.ref, isNew: false, batchId: null }
      const [row] = await loadRecords(ctx, head.served, [head.id])
      const day = row?.['done_on'] ?? doneOn
      if (!row || !day)
        throw new Problem(
          'conflict',
          `Nothing was logged: ${head.ref} is not learned yet. Tick it as learned first, or say the day.`,
        )
      if (row['done_on'] === null) await changeRecords(ctx, head.served, [head.id], { doneOn: day })
      const [made] = await createRecords(ctx, kindNamed(ctx.app, learningEntry.name), [
        {
          title: head.title,
          happenedOn: String(day),
          hours,
          type: 'practice',
          place: String(row['sprint_title']),
          learned: String(row['learned']),
          ...(row['goal_id'] === null ? {} : { goalId: String(row['goal_id']) }),
        },
      ])
      const entry = await findRecord(ctx, made?.id ?? '', OWN)
      await addLinks(ctx, [{ type: 'relates', from: entry, to: head }])
      return { id: entry.id, ref: entry.ref, isNew: true, batchId: ctx.batchId }
    },
  }),
]
