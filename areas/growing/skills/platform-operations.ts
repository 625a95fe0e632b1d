import { sql } from 'kysely'
import { z } from 'zod'
import type { Context } from '../../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../../core/operations/define.ts'
import { type Integrated, integrationsOf } from '../../strategy/public.ts'
import { inEachInstitution } from '../elsewhere.ts'
import { OWN } from '../policy.ts'
import { PLATFORM_TYPES } from './contract.ts'

type PlatformType = (typeof PLATFORM_TYPES)[number]

/** The sort of platform that a system of a product is; what has no word of its own here is another one. */
const TYPE_OF: Readonly<Record<Integrated['system'], PlatformType>> = {
  lms: 'lms',
  sis: 'sis',
  collaboration: 'collaboration',
  identity: 'identity',
  library: 'content',
  payment: 'other',
  other: 'other',
}

/** Names are the same where they differ in capitals, marks and spaces only: "Moodle LMS" and "moodle-lms". */
export const sameName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLocaleLowerCase('en')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')

const connected = z.object({
  product: z.string(),
  place: z.string().meta({ description: 'The institution.' }),
  state: z.enum(['planned', 'live', 'ending']),
})

export const platformOperations: Operation[] = [
  defineOperation({
    name: 'platform.connected',
    summary:
      'List which of your platforms the products that you may see in your institutions are connected to, and those that you have not rated yet.',
    method: 'GET',
    path: '/platforms/connected',
    may: OWN,
    personal: true,
    input: z.strictObject({}),
    output: z.object({
      known: z.array(z.object({ id: z.uuid(), in: z.array(connected) })),
      unrated: z.array(z.object({ title: z.string(), type: z.enum(PLATFORM_TYPES), in: z.array(connected) })),
    }),
    example: () => ({}),
    run: async (ctx) => {
      const found = await inEachInstitution(ctx, async (there, place) =>
        (await integrationsOf(there)).map(({ title, system, state, product }) => ({
          title,
          type: TYPE_OF[system],
          in: { product: product.title, place: place.name, state },
        })),
      )
      const byName = Map.groupBy(found.flat(), ({ title }) => sameName(title))
      const own = await platformsOf(ctx)
      const rated = new Set(own.map(({ title }) => sameName(title)))
      return {
        known: own.flatMap(({ id, title }) => {
          const there = byName.get(sameName(title))
          return there ? [{ id, in: there.map((each) => each.in) }] : []
        }),
        // What most products are connected to comes first.
        unrated: [...byName]
          .toSorted(([, a], [, b]) => b.length - a.length)
          .flatMap(([name, list]) => {
            const [first] = list
            return first && !rated.has(name)
              ? [{ title: first.title, type: first.type, in: list.map((each) => each.in) }]
              : []
          }),
      }
    },
  }),
]

const platformsOf = async (ctx: Context) => {
  const { rows } = await sql<{ id: string; title: string }>`
    select r.id, r.title from platform p
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = p.id and r.binned_at is null
     where p.workspace_id = ${ctx.workspaceId}`.execute(ctx.db)
  return rows
}
