import { z } from 'zod'
import { kindNamed } from '../../core/app.ts'
import type { ChecklistLine } from '../../core/fields/field.ts'
import { lineOfText } from '../../core/fields/schema.ts'
import { refParam } from '../../core/kinds/contract.ts'
import { ofKind } from '../../core/kinds/operations.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { notFound } from '../../core/problems.ts'
import { findRecord, loadRecords } from '../../core/records/load.ts'
import { checkStory } from '../../engines/story-checker/check.ts'
import { RULE_IDS } from '../../engines/story-checker/rules.ts'
import { asidesOf, setAside } from './aside.ts'
import { policy } from './policy.ts'

const span = z.object({
  criterion: z.int().nullable().meta({ description: 'Null in the text, else the criterion counted from 0.' }),
  start: z.int(),
  end: z.int(),
  swap: z.string().optional().meta({ description: 'What to say instead.' }),
})

export const storyOperations: Operation[] = [
  defineOperation({
    name: 'item.story',
    summary:
      'Check the story of an item: what is wrong with it in words, with advice, and what was set aside and why.',
    method: 'GET',
    path: '/items/{ref}/story',
    may: policy.item.read,
    input: z.strictObject({ ref: refParam }),
    output: z.object({
      findings: z.array(
        z.object({
          id: z.enum(RULE_IDS as [string, ...string[]]),
          weight: z.enum(['fault', 'hint']),
          says: z.string(),
          advice: z.string(),
          spans: z.array(span),
          dismissed: z.boolean(),
        }),
      ),
      aside: z.array(
        z.object({ rule: z.string(), reason: z.string(), by: z.string().nullable(), at: z.iso.datetime() }),
      ),
    }),
    example: (sample) => ({ ref: sample.ref('item') }),
    run: async (ctx, input) => {
      const served = kindNamed(ctx.app, 'item')
      const [id = ''] = await ofKind(ctx, served, [input.ref])
      await findRecord(ctx, id)
      const [row] = await loadRecords(ctx, served, [id])
      if (!row) throw notFound(input.ref)
      const aside = await asidesOf(ctx, id)
      const findings = checkStory({
        text: String(row['description'] ?? ''),
        criteria: (row['criteria'] as ChecklistLine[]).map((line) => line.text),
        hasPersona: row['persona_id'] !== null,
        dismissed: aside.map((each) => each.rule),
      })
      return { findings: findings.map((each) => ({ ...each, spans: [...each.spans] })), aside }
    },
  }),
  defineOperation({
    name: 'item.set-aside',
    summary:
      'Set advice of the story checker aside for an item, with a reason that is kept; or take it up again.',
    method: 'POST',
    path: '/items/{ref}/aside',
    may: policy.item.write,
    input: z.strictObject({
      ref: refParam,
      rule: z.enum(RULE_IDS as [string, ...string[]]),
      reason: lineOfText(500)
        .trim()
        .min(1, 'Say why it does not fit here.')
        .nullable()
        .meta({ description: 'Why it does not fit here; null takes the advice up again.' }),
    }),
    output: z.object({ batchId: z.uuid().nullable() }),
    example: (sample) => ({
      ref: sample.ref('item'),
      rule: 'jargon',
      reason: 'Everybody here knows the word.',
    }),
    run: async (ctx, input) => {
      const [id = ''] = await ofKind(ctx, kindNamed(ctx.app, 'item'), [input.ref])
      const head = await findRecord(ctx, id, policy.item.write)
      return { batchId: (await setAside(ctx, head, input.rule, input.reason)) ? ctx.batchId : null }
    },
  }),
]
