import { sql } from 'kysely'
import { z } from 'zod'
import type { Level } from '../../core/access/levels.ts'
import { kindNamed } from '../../core/app.ts'
import { todayIn } from '../../core/day.ts'
import { refParam } from '../../core/kinds/contract.ts'
import { addLinks } from '../../core/links/links.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { invalid, notFound, Problem } from '../../core/problems.ts'
import { changeRecords } from '../../core/records/change.ts'
import { findRecord, type Head, headsById, loadRecords } from '../../core/records/load.ts'
import { policy } from './policy.ts'
import { unfinishedIn } from './reads.ts'

export const sprintHead = async (ctx: Context, ref: string, needs?: Level): Promise<Head> => {
  const head = await findRecord(ctx, ref, needs)
  if (head.kind !== 'sprint') throw notFound(`A sprint ${ref}`)
  return head
}

/** The sprints of a product in a state, the first to begin first. */
export const sprintsIn = async (ctx: Context, productId: string | null, state: string): Promise<Head[]> => {
  const { rows } = await sql<{ id: string }>`
    select r.id from record r
      join sprint b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id and b.state = ${state}
     where r.workspace_id = ${ctx.workspaceId} and r.kind = 'sprint' and r.product_id = ${productId}
       and r.binned_at is null order by b.starts_on nulls last, r.id`.execute(ctx.db)
  const ids = rows.map((row) => row.id)
  const heads = await headsById(ctx, ids)
  return ids.flatMap((id) => heads.get(id) ?? [])
}

export const sprintOperations: Operation[] = [
  defineOperation({
    name: 'sprint.start',
    summary: 'Start a sprint.',
    method: 'POST',
    path: '/sprints/{ref}/start',
    may: policy.sprint.write,
    input: z.strictObject({ ref: refParam }),
    output: z.object({ batchId: z.uuid() }),
    example: (sample) => ({ ref: sample.ref('sprint') }),
    run: async (ctx, input) => {
      const head = await sprintHead(ctx, input.ref, policy.sprint.write)
      const [row] = await loadRecords(ctx, head.served, [head.id], true)
      if (row?.['state'] !== 'planned')
        throw new Problem('conflict', `Nothing was changed: ${head.ref} has been started already.`)
      const startsOn = (row['starts_on'] as string | null) ?? (await todayIn(ctx))
      await changeRecords(ctx, head.served, [head.id], { state: 'running', startedAt: ctx.now, startsOn })
      return { batchId: ctx.batchId }
    },
  }),
  defineOperation({
    name: 'sprint.close',
    summary:
      'Close a sprint; its unfinished work goes back to the backlog or into another sprint, as one step.',
    method: 'POST',
    path: '/sprints/{ref}/close',
    may: policy.sprint.write,
    input: z.strictObject({
      ref: refParam,
      isLearned: z.boolean().default(false).meta({
        description: 'Whether its learning goal was reached; if not, it goes along into the next sprint.',
      }),
      unfinished: z.enum(['backlog', 'next']).default('backlog'),
      next: refParam
        .optional()
        .meta({ description: 'The sprint that it goes into; the next planned one if left out.' }),
    }),
    output: z.object({
      unfinished: z.int().meta({ description: 'How many items were not finished.' }),
      next: z.string().nullable(),
      batchId: z.uuid(),
    }),
    example: (sample) => ({ ref: sample.id('running') }),
    run: async (ctx, input) => {
      const head = await sprintHead(ctx, input.ref, policy.sprint.write)
      const [row] = await loadRecords(ctx, head.served, [head.id], true)
      if (row?.['state'] !== 'running')
        throw new Problem('conflict', `Nothing was changed: ${head.ref} does not run.`)
      const left = await unfinishedIn(ctx, head.id)
      const planned = (await sprintsIn(ctx, head.product_id, 'planned'))[0]
      const next = input.next ? await sprintHead(ctx, input.next, policy.sprint.write) : (planned ?? null)
      if (input.unfinished === 'next') await moveOn(ctx, left, next)
      else await setBack(ctx, left)
      const { isLearned } = input
      await changeRecords(ctx, head.served, [head.id], { state: 'closed', closedAt: ctx.now, isLearned })
      await carryLearning(ctx, String(row['learning_goal']), isLearned, next)
      return {
        unfinished: left.length,
        next: input.unfinished === 'next' ? (next?.ref ?? null) : null,
        batchId: ctx.batchId,
      }
    },
  }),
]

/** Takes the unfinished items into the next sprint; that they were in this one stays readable. */
const moveOn = async (ctx: Context, itemIds: readonly string[], next: Head | null): Promise<void> => {
  if (itemIds.length === 0) return
  if (!next)
    throw invalid(
      'next',
      'Nothing was closed: there is no planned sprint to go on in. Plan one, or send the work to the backlog.',
    )
  const heads = await headsById(ctx, itemIds)
  await addLinks(
    ctx,
    itemIds.flatMap((id) => {
      const from = heads.get(id)
      return from ? [{ type: 'worked-in', from, to: next }] : []
    }),
  )
}

/** Nobody works on it any more: what was in progress is ready again. */
const setBack = async (ctx: Context, itemIds: readonly string[]): Promise<void> => {
  const served = kindNamed(ctx.app, 'item')
  const rows = await loadRecords(ctx, served, itemIds)
  const begun = rows.filter((row) => row['state'] === 'in-progress').map((row) => row.id)
  if (begun.length > 0) await changeRecords(ctx, served, begun, { state: 'ready' })
}

/** A learning goal that was not reached goes along, unless the next sprint has one of its own. */
const carryLearning = async (
  ctx: Context,
  goal: string,
  isLearned: boolean,
  next: Head | null,
): Promise<void> => {
  if (isLearned || goal.trim() === '' || !next) return
  const [row] = await loadRecords(ctx, next.served, [next.id])
  if (String(row?.['learning_goal'] ?? '').trim() === '')
    await changeRecords(ctx, next.served, [next.id], { learningGoal: goal })
}
