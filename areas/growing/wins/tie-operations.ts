import { sql } from 'kysely'
import { z } from 'zod'
import { newId } from '../../../core/ids.ts'
import { refParam } from '../../../core/kinds/contract.ts'
import { defineOperation, type Operation } from '../../../core/operations/define.ts'
import { notFound } from '../../../core/problems.ts'
import { findRecord } from '../../../core/records/load.ts'
import { asMyselfIn } from '../elsewhere.ts'
import { goalHead } from '../goals/goal-operations.ts'
import { OWN } from '../policy.ts'
import { tiesOf } from './ties.ts'

const tieShape = z.object({
  id: z.uuid().meta({ description: 'The id of what serves the goal.' }),
  ref: z.string(),
  kind: z.string(),
  title: z.string().meta({ description: 'Its title, as it was.' }),
  workspace: z.uuid(),
  goal: z.object({ id: z.uuid(), ref: z.string(), title: z.string() }),
})

export const tieOperations: Operation[] = [
  defineOperation({
    name: 'growing.ties',
    summary: 'Say which goal of yours each thing of a shared workspace serves. Only you can see it.',
    method: 'GET',
    path: '/growing/ties',
    may: OWN,
    personal: true,
    input: z.strictObject({}),
    output: z.object({ ties: z.array(tieShape) }),
    example: () => ({}),
    run: async (ctx) => ({ ties: await tiesOf(ctx) }),
  }),
  defineOperation({
    name: 'growing.tie',
    summary:
      'Say that something of a shared workspace serves a goal of yours, or no goal. Nothing shows there.',
    method: 'POST',
    path: '/growing/ties',
    may: OWN,
    personal: true,
    input: z.strictObject({
      workspace: z.uuid().meta({ description: 'The id of the workspace that it lies in.' }),
      record: refParam,
      goal: refParam.nullable().meta({ description: 'Null where it serves no goal any more.' }),
    }),
    output: z.object({ tied: z.boolean() }),
    example: (sample) => ({
      workspace: sample.id('workspace'),
      record: sample.ref('action'),
      goal: sample.ref('goal'),
    }),
    run: async (ctx, { workspace, record, goal }) => {
      const there = await asMyselfIn(ctx, workspace, (elsewhere) => findRecord(elsewhere, record))
      const before = (await tiesOf(ctx)).find(({ id, ref }) => id === record || ref === record)
      const target =
        there ?? (before && { id: before.id, kind: before.kind, ref: before.ref, title: before.title })
      if (!target) throw notFound(record)
      const serves = goal === null ? null : await goalHead(ctx, goal)
      const goalId = serves?.id ?? before?.goal.id
      if (goalId)
        await sql`insert into goal_tie (workspace_id, id, goal_id, target_workspace, target_id, target_kind, target_ref,
            target_title, is_tied, at)
          values (${ctx.workspaceId}, ${newId(ctx.now)}, ${goalId}, ${workspace}, ${target.id}, ${target.kind},
            ${target.ref}, ${target.title}, ${serves !== null}, ${ctx.now})`.execute(ctx.db)
      ctx.announce('growing.tied', {})
      return { tied: serves !== null }
    },
  }),
]
