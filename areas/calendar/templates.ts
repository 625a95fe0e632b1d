import { z } from 'zod'
import { kindNamed } from '../../core/app.ts'
import { keepImported, loadImported, lockSource } from '../../core/exchange/imported.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { invalid } from '../../core/problems.ts'
import { createRecords } from '../../core/records/create.ts'
import { headsById } from '../../core/records/load.ts'
import { policy } from './policy.ts'
import { TEMPLATES, type Template } from './template-data.ts'

/** By which a freeze is known as that of a template, so that adopting it again makes none. */
const SOURCE = 'freeze templates'
const keyOf = (template: Template, rule: { key: string }): string => `${template.key}.${rule.key}`

/** The freezes that were made of templates and still stand, by key. */
const adopted = async (ctx: Context): Promise<Map<string, string>> => {
  const keys = TEMPLATES.flatMap((template) => template.rules.map((rule) => keyOf(template, rule)))
  const known = await loadImported(ctx, 'freeze', SOURCE, keys)
  const heads = await headsById(
    ctx,
    [...known.values()].map((each) => each.recordId),
  )
  return new Map(
    [...known].flatMap(([key, { recordId }]) =>
      heads.get(recordId)?.binned_at === null ? [[key, recordId] as const] : [],
    ),
  )
}

export const templateOperations: Operation[] = [
  defineOperation({
    name: 'freeze.templates',
    summary: 'List the rules that institutions published, ready to be taken over as freezes.',
    method: 'GET',
    path: '/freezes/templates',
    may: policy.freeze.read,
    input: z.strictObject({}),
    output: z.object({
      templates: z.array(
        z.object({
          key: z.string(),
          institution: z.string(),
          says: z.string(),
          source: z.string(),
          readOn: z.iso.date(),
          rules: z.array(z.object({ key: z.string(), title: z.string(), adopted: z.boolean() })),
        }),
      ),
    }),
    example: () => ({}),
    run: async (ctx) => {
      const there = await adopted(ctx)
      return {
        templates: TEMPLATES.map((template) => ({
          key: template.key,
          institution: template.institution,
          says: template.says,
          source: template.source,
          readOn: template.readOn,
          rules: template.rules.map((rule) => ({
            key: rule.key,
            title: rule.title,
            adopted: there.has(keyOf(template, rule)),
          })),
        })),
      }
    },
  }),
  defineOperation({
    name: 'freeze.adopt',
    summary: 'Make freezes of a published template. What was taken over before stays as it is.',
    method: 'POST',
    path: '/freezes/adopt',
    may: policy.freeze.write,
    input: z.strictObject({ template: z.string().max(60) }),
    output: z.object({ made: z.int(), already: z.int(), batchId: z.uuid().nullable() }),
    example: () => ({ template: 'buffalo' }),
    run: async (ctx, input) => {
      const template = TEMPLATES.find((each) => each.key === input.template)
      if (!template)
        throw invalid(
          'template',
          `Nothing was made: there is no template ${input.template}. There are: ${TEMPLATES.map((each) => each.key).join(', ')}.`,
        )
      await lockSource(ctx, 'freeze', SOURCE)
      const there = await adopted(ctx)
      const fresh = template.rules.filter((rule) => !there.has(keyOf(template, rule)))
      const made = await createRecords(
        ctx,
        kindNamed(ctx.app, 'freeze'),
        fresh.map(({ key: _, ...rule }) => ({
          ...rule,
          source: template.source,
          about: `${template.says}\n\n${template.institution}, as read on ${template.readOn}.`,
        })),
      )
      await keepImported(
        ctx,
        'freeze',
        SOURCE,
        fresh.map((rule, at) => ({ key: keyOf(template, rule), recordId: made[at]?.id ?? '', prints: '' })),
      )
      return {
        made: made.length,
        already: template.rules.length - fresh.length,
        batchId: made.length > 0 ? ctx.batchId : null,
      }
    },
  }),
]
