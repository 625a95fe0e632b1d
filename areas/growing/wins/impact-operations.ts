import { sql } from 'kysely'
import { z } from 'zod'
import type { Context } from '../../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../../core/operations/define.ts'
import { groupsBehind } from '../../launching/public.ts'
import { asMyselfIn } from '../elsewhere.ts'
import { OWN } from '../policy.ts'
import { type Reached, reachOf } from './reach.ts'

export const impactOperations: Operation[] = [
  defineOperation({
    name: 'growing.impact',
    summary:
      'Say how many distinct people the releases reached that your wins rest on: a range where groups overlap.',
    method: 'GET',
    path: '/growing/impact',
    may: OWN,
    personal: true,
    input: z.strictObject({}),
    output: z.object({
      low: z.int().meta({ description: 'At least: the largest group.' }),
      high: z.int().meta({ description: 'At most: the sum of the groups.' }),
      groups: z.array(z.object({ name: z.string(), size: z.int().nullable() })),
      unsized: z
        .array(z.string())
        .meta({ description: 'Groups of which nobody has said how many they are.' }),
      releases: z.int(),
      measured: z.int().meta({ description: 'Wins that rest on a measured outcome.' }),
      wins: z.int(),
    }),
    example: () => ({}),
    run: async (ctx) => {
      const wins = await restingWins(ctx)
      const byWorkspace = Map.groupBy(
        wins.filter(({ kind }) => kind === 'release'),
        ({ workspace }) => workspace,
      )
      const reached: Reached[] = []
      for (const [workspace, of] of byWorkspace) {
        const ids = of.map(({ target }) => target)
        reached.push(...((await asMyselfIn(ctx, workspace, (there) => groupsBehind(there, ids))) ?? []))
      }
      const { low, high, unsized } = reachOf(reached)
      return {
        low,
        high,
        unsized,
        groups: reached.map(({ name, size }) => ({ name, size })),
        releases: new Set(wins.flatMap(({ kind, target }) => (kind === 'release' ? [target] : []))).size,
        measured: wins.filter(({ carries }) => carries !== 'shipped').length,
        wins: wins.length,
      }
    },
  }),
]

type Resting = { workspace: string; target: string; kind: string; carries: string }

const restingWins = async (ctx: Context): Promise<Resting[]> => {
  const { rows } = await sql<Resting>`
    select b.rests_workspace as workspace, b.rests_id as target, b.rests_kind as kind, b.rests_carries as carries
      from win b
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = b.id and r.binned_at is null
     where b.workspace_id = ${ctx.workspaceId} and b.rests_id <> '' order by b.id`.execute(ctx.db)
  return rows
}
