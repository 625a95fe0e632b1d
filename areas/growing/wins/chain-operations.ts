import { sql } from 'kysely'
import { z } from 'zod'
import { kindNamed } from '../../../core/app.ts'
import { isId } from '../../../core/ids.ts'
import { refParam } from '../../../core/kinds/contract.ts'
import { type ChainStep, chainOf } from '../../../core/links/chain.ts'
import type { Context } from '../../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../../core/operations/define.ts'
import { findRecord, loadRecords } from '../../../core/records/load.ts'
import { asMyselfIn, placeOf } from '../elsewhere.ts'
import { OWN } from '../policy.ts'

const stepSchema = z.object({
  id: z.string(),
  ref: z.string(),
  kind: z.string(),
  title: z.string(),
  distance: z.int(),
  side: z.enum(['here', 'voices', 'outcomes']),
  by: z.string().nullable(),
  workspace: z
    .string()
    .nullable()
    .meta({ description: 'The short name of the shared workspace that it lies in; null for your own.' }),
  isKept: z.boolean().meta({ description: 'It can no longer be read; this is what was kept of it.' }),
})
type Step = z.input<typeof stepSchema>

export const chainOperations: Operation[] = [
  defineOperation({
    name: 'growing.resting',
    summary:
      'Say which of your wins rest on these shared records, and which goals they serve. Only you can ask.',
    method: 'GET',
    path: '/growing/resting',
    may: OWN,
    personal: true,
    input: z.strictObject({
      records: z.string().max(20_000).meta({ description: 'Ids of shared records, with commas.' }),
    }),
    output: z.object({ steps: z.array(stepSchema) }),
    example: (sample) => ({ records: sample.id('shipped') }),
    run: async (ctx, { records }) => {
      const ids = records.split(',').filter(isId)
      const { rows } = await sql<{ id: string }>`
        select b.id from win b
          join record r on r.workspace_id = ${ctx.workspaceId} and r.id = b.id and r.binned_at is null
         where b.workspace_id = ${ctx.workspaceId} and b.rests_id = any(${ids}::text[]) order by b.id`.execute(
        ctx.db,
      )
      const steps = new Map<string, Step>()
      for (const { id } of rows)
        for (const step of await chainOf(ctx, id)) {
          const further = step.side === 'here' ? 1 : step.distance + 1
          steps.set(step.id, { ...own(step), side: 'outcomes', distance: further })
        }
      return { steps: [...steps.values()] }
    },
  }),
  defineOperation({
    name: 'growing.chain',
    summary:
      'Walk the chain from a win or a goal of yours: to what it rests on in shared workspaces, and to its goals.',
    method: 'GET',
    path: '/growing/chain/{ref}',
    may: OWN,
    personal: true,
    input: z.strictObject({ ref: refParam }),
    output: z.object({ steps: z.array(stepSchema) }),
    example: (sample) => ({ ref: sample.ref('win') }),
    run: async (ctx, { ref }) => {
      const head = await findRecord(ctx, ref, OWN)
      const mine = await chainOf(ctx, head.id)
      const steps = new Map<string, Step>(mine.map((step) => [step.id, own(step)]))
      const wins = mine.filter((step) => step.kind === 'win')
      for (const win of wins)
        for (const step of await beyond(ctx, win)) if (!steps.has(step.id)) steps.set(step.id, step)
      return { steps: [...steps.values()] }
    },
  }),
]

const own = (step: ChainStep): Step => ({ ...step, workspace: null, isKept: false })

/** The shared part of the chain below a win: as it stands where the person may read it, else what was kept. */
const beyond = async (ctx: Context, win: ChainStep): Promise<Step[]> => {
  const [row] = await loadRecords(ctx, kindNamed(ctx.app, 'win'), [win.id])
  const id = String(row?.['rests_id'] ?? '')
  if (!row || id === '') return []
  const place = await placeOf(ctx, String(row['rests_workspace']))
  const walked =
    place &&
    (await asMyselfIn(ctx, place.id, async (there) => {
      const head = await findRecord(there, id)
      return chainOf(there, head.id)
    }))
  if (!walked)
    return [
      {
        id,
        ref: String(row['rests_ref']),
        kind: String(row['rests_kind']),
        title: String(row['rests_title']),
        distance: win.distance + 1,
        side: 'voices',
        by: 'rests-on',
        workspace: null,
        isKept: true,
      },
    ]
  return (
    walked
      // What it led to is not what the win rests on, but for the outcome that says what it did.
      .filter((step) => step.side !== 'outcomes' || step.by === 'measures')
      .map((step) => ({
        ...step,
        side: 'voices' as const,
        distance: win.distance + 1 + step.distance,
        by: step.by ?? 'rests-on',
        workspace: place.slug,
        isKept: false,
      }))
  )
}
