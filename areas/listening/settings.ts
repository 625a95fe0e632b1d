import { sql } from 'kysely'
import { z } from 'zod'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { keepOnPerson } from '../workspace/public.ts'

export type ListeningSettings = { silentAfter: number; hideBelow: number }

/** What holds where nobody has said anything. */
const USUAL: ListeningSettings = { silentAfter: 60, hideBelow: 10 }

/** What holds for listening in this workspace. */
export const listeningSettings = async (ctx: Context): Promise<ListeningSettings> => {
  const { rows } = await sql<ListeningSettings>`
    select silent_after as "silentAfter", hide_below as "hideBelow" from listening_setting
     where workspace_id = ${ctx.workspaceId}`.execute(ctx.db)
  return rows[0] ?? USUAL
}

const silentAfter = z
  .int()
  .min(7)
  .max(730)
  .meta({ description: 'After how many days a group counts as silent.' })
const hideBelow = z.int().min(5).max(20).meta({
  description: 'Below how many voices a figure is hidden from those who may not open the notes behind it.',
})

export const settingsOperations: Operation[] = [
  defineOperation({
    name: 'listening.settings',
    summary:
      'Read after how many days a group counts as silent, and below how many voices a figure is hidden.',
    method: 'GET',
    path: '/listening/settings',
    may: 'viewer',
    input: z.strictObject({}),
    output: z.object({ silentAfter, hideBelow }),
    example: () => ({}),
    run: (ctx) => listeningSettings(ctx),
  }),
  defineOperation({
    name: 'listening.change-settings',
    summary:
      'Change after how many days a group counts as silent, or below how many voices a figure is hidden.',
    method: 'PATCH',
    path: '/listening/settings',
    may: 'admin',
    notForAssistants: true,
    input: z.strictObject({ silentAfter: silentAfter.optional(), hideBelow: hideBelow.optional() }),
    output: z.object({ silentAfter, hideBelow }),
    example: () => ({ silentAfter: 45 }),
    run: async (ctx, input) => {
      const before = await listeningSettings(ctx)
      const next = {
        silentAfter: input.silentAfter ?? before.silentAfter,
        hideBelow: input.hideBelow ?? before.hideBelow,
      }
      await sql`insert into listening_setting as s (workspace_id, silent_after, hide_below)
        values (${ctx.workspaceId}, ${next.silentAfter}, ${next.hideBelow})
        on conflict (workspace_id) do update
           set silent_after = excluded.silent_after, hide_below = excluded.hide_below`.execute(ctx.db)
      const keys = (['silentAfter', 'hideBelow'] as const).filter((key) => before[key] !== next[key])
      await keepOnPerson(
        ctx,
        ctx.actor.personId,
        'settings',
        Object.fromEntries(keys.map((key) => [`listening.${key}`, [before[key], next[key]]])),
      )
      return next
    },
  }),
]
