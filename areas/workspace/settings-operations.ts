import { sql } from 'kysely'
import { z } from 'zod'
import { lineOfText } from '../../core/fields/schema.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { Problem } from '../../core/problems.ts'
import { INSTITUTION_TYPES, type InstitutionType } from './contract.ts'
import { keepOnPerson } from './person-history.ts'
import { vocabularyShape } from './words.ts'
import { timeZoneField } from './zones.ts'

const workspaceShape = z.object({
  id: z.uuid(),
  slug: z.string(),
  name: z.string(),
  institutionType: z.enum(INSTITUTION_TYPES),
  country: z.string(),
  timeZone: z.string(),
  currency: z.string(),
  vocabulary: vocabularyShape,
  personal: z.boolean(),
  demo: z.boolean(),
})
type Settings = z.output<typeof workspaceShape>

export const settingsOf = async (ctx: Context): Promise<Settings> => {
  const { rows } = await sql<Settings & { institutionType: InstitutionType }>`
    select w.id, coalesce(d.slug, w.id::text) as slug, w.name, w.institution_type as "institutionType", w.country, w.time_zone as "timeZone",
           w.currency, coalesce(s.vocabulary, '{}') as vocabulary, w.personal, w.demo
      from workspace w
      left join directory.slug d on d.workspace_id = ${ctx.workspaceId}
      left join workspace_setting s on s.workspace_id = ${ctx.workspaceId}
     where w.id = ${ctx.workspaceId}`.execute(ctx.db)
  const [settings] = rows
  if (!settings) throw new Problem('not-found', 'This workspace does not exist any more.')
  return settings
}

export const settingsOperations: Operation[] = [
  defineOperation({
    name: 'workspace.get',
    summary: 'Read what holds for the whole workspace: name, place, time zone, currency, words.',
    method: 'GET',
    path: '/settings',
    may: 'guest',
    input: z.strictObject({}),
    output: workspaceShape,
    example: () => ({}),
    run: async (ctx) => settingsOf(ctx),
  }),
  defineOperation({
    name: 'workspace.change',
    summary: 'Change what holds for the whole workspace; what is not named stays.',
    method: 'PATCH',
    path: '/settings',
    may: 'admin',
    notForAssistants: true,
    input: z.strictObject({
      name: lineOfText(200).trim().min(1, 'A workspace needs a name.').optional(),
      institutionType: z.enum(INSTITUTION_TYPES).optional(),
      timeZone: timeZoneField.optional(),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/, 'A currency is written in three capitals, such as EUR.')
        .optional(),
      vocabulary: vocabularyShape.optional(),
    }),
    output: workspaceShape,
    example: () => ({ name: 'Renamed by its example' }),
    run: async (ctx, input) => {
      const before = await settingsOf(ctx)
      const next = { ...before, ...definedOf(input) }
      await sql`update workspace
          set name = ${next.name}, institution_type = ${next.institutionType}, time_zone = ${next.timeZone},
              currency = ${next.currency}
        where id = ${ctx.workspaceId}`.execute(ctx.db)
      if (input.vocabulary)
        await sql`insert into workspace_setting as s (workspace_id, vocabulary)
          values (${ctx.workspaceId}, ${JSON.stringify(input.vocabulary)}::jsonb)
          on conflict (workspace_id) do update set vocabulary = excluded.vocabulary`.execute(ctx.db)
      const fields = Object.fromEntries(
        Object.keys(definedOf(input))
          .map((key) => [key, [before[key as keyof Settings], next[key as keyof Settings]]] as const)
          .filter(([, [was, is]]) => JSON.stringify(was) !== JSON.stringify(is))
          .map(([key, pair]) => [`workspace.${key}`, [...pair] as [unknown, unknown]]),
      )
      await keepOnPerson(ctx, ctx.actor.personId, 'settings', fields)
      ctx.announce('workspace.changed', { fields: Object.keys(fields) })
      return settingsOf(ctx)
    },
  }),
]

const definedOf = <T extends object>(input: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>
  }
