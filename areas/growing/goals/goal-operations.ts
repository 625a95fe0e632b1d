import { sql } from 'kysely'
import { z } from 'zod'
import { kindNamed } from '../../../core/app.ts'
import { todayIn } from '../../../core/day.ts'
import { lineOfText, plainText } from '../../../core/fields/schema.ts'
import { newId } from '../../../core/ids.ts'
import { refParam } from '../../../core/kinds/contract.ts'
import type { Context } from '../../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../../core/operations/define.ts'
import { invalid, notFound } from '../../../core/problems.ts'
import { changeRecords } from '../../../core/records/change.ts'
import { keepChanges } from '../../../core/records/changes.ts'
import { findRecord, type Head, loadRecords } from '../../../core/records/load.ts'
import { madeBefore } from '../../../core/records/made-before.ts'
import { fieldValues } from '../../../core/records/shape.ts'
import { checkGoal } from '../../../engines/goal-checker/check.ts'
import type { GoalFields } from '../../../engines/goal-checker/goal.ts'
import { LANGUAGE_NAMES, LANGUAGES } from '../../../engines/goal-checker/languages.ts'
import { BANDS, RULE_IDS } from '../../../engines/goal-checker/rules.ts'
import { OWN } from '../policy.ts'
import { type Begun, beginGoal, beginInput, begunShape } from './begin.ts'
import { asideOf, measuresOf } from './figures.ts'
import { readingsOf } from './readings.ts'

const ref = { ref: refParam }

export const goalHead = async (ctx: Context, asked: string): Promise<Head> => {
  const head = await findRecord(ctx, asked, OWN)
  if (head.kind !== 'goal') throw notFound(`A goal ${asked}`)
  return head
}

export const goalOperations: Operation[] = [
  defineOperation({
    name: 'goal.begin',
    summary: 'Set a goal together with its measures and milestones, as one step.',
    method: 'POST',
    path: '/goals/begin',
    may: OWN,
    personal: true,
    input: beginInput,
    output: z.object({ ...begunShape, batchId: z.uuid().nullable() }),
    example: () => ({
      title: 'Close the loop faster',
      measures: [{ title: 'Days to told', baseline: 41, target: 30 }],
      milestones: [{ title: 'The first “you asked, we did” is out', dueOn: '2027-01-15' }],
    }),
    run: async (ctx, input) => {
      const given = input as unknown as Begun
      // Sent twice, since the first answer was lost: it is there already, and once.
      const there = await madeBefore(ctx, 'goal', given.id)
      if (!there) return beginGoal(ctx, given)
      const { id, ref } = await findRecord(ctx, there)
      return { id, ref, batchId: null }
    },
  }),
  defineOperation({
    name: 'goal.close',
    summary: 'End a goal: reached, missed or dropped, with what came of it. It stays readable.',
    method: 'POST',
    path: '/goals/{ref}/close',
    may: OWN,
    personal: true,
    input: z.strictObject({
      ...ref,
      state: z.enum(['met', 'missed', 'dropped']),
      outcome: plainText(20_000).default(''),
      closedOn: z.iso.date().optional().meta({ description: 'Default is today.' }),
    }),
    output: z.object({ batchId: z.uuid() }),
    example: (sample) => ({ ref: sample.ref('goal'), state: 'met', outcome: 'Told within a month.' }),
    run: async (ctx, { ref: asked, state, outcome, closedOn }) => {
      const head = await goalHead(ctx, asked)
      const patch = { state, outcome, closedOn: closedOn ?? (await todayIn(ctx)) }
      await changeRecords(ctx, head.served, [head.id], patch)
      return { batchId: ctx.batchId }
    },
  }),
  defineOperation({
    name: 'goal.check',
    summary: 'Look at a goal by the twenty rules: the score, and of each rule in words what is asked for.',
    method: 'POST',
    path: '/goals/check',
    may: OWN,
    personal: true,
    reads: true,
    input: z.strictObject({
      text: plainText(2000).optional(),
      goal: refParam.optional().meta({ description: 'Look at this goal, with its fields and measures.' }),
      language: z
        .enum(LANGUAGE_NAMES)
        .default('en')
        .meta({ description: 'The language that it is written in and answered in.' }),
    }),
    output: z.object({
      score: z.int(),
      band: z.enum(BANDS),
      findings: z.array(
        z.object({
          id: z.enum(RULE_IDS),
          points: z.int(),
          of: z.int(),
          verdict: z.enum(['met', 'partly', 'missing', 'wrong']),
          says: z.string(),
          spans: z.array(z.object({ start: z.int(), end: z.int(), swap: z.string().optional() })),
          dismissed: z.boolean(),
        }),
      ),
    }),
    example: () => ({ text: 'Cut support tickets from 48 to 20 a week by 11 Dec 2026' }),
    run: async (ctx, input) => {
      const known = input.goal ? await knownOf(ctx, await goalHead(ctx, input.goal)) : null
      const text = input.text ?? known?.text
      if (text === undefined) throw invalid('text', 'Give a text to look at, or a goal.')
      const { fields = {}, dismissed = [] } = known ?? {}
      const checked = checkGoal(
        { text, today: await todayIn(ctx), fields, dismissed },
        LANGUAGES[input.language],
      )
      return { ...checked, findings: checked.findings.map((each) => ({ ...each, spans: [...each.spans] })) }
    },
  }),
  defineOperation({
    name: 'goal.set-rule',
    summary: 'Set a rule of the checker aside for a goal, with the reason; or take it up again.',
    method: 'POST',
    path: '/goals/{ref}/rules',
    may: OWN,
    personal: true,
    input: z.strictObject({
      ...ref,
      rule: z.enum(RULE_IDS),
      isAside: z.boolean(),
      reason: lineOfText(1000).default(''),
    }),
    output: z.object({ aside: z.array(z.object({ rule: z.string(), reason: z.string() })) }),
    example: (sample) => ({
      ref: sample.ref('goal'),
      rule: 'A2',
      isAside: true,
      reason: 'It takes no hours.',
    }),
    run: async (ctx, { ref: asked, rule, isAside, reason }) => {
      const head = await goalHead(ctx, asked)
      if (isAside && reason.trim() === '')
        throw invalid('reason', 'Nothing was changed. Say why this rule does not fit; the reason is kept.')
      await sql`insert into goal_rule (workspace_id, id, goal_id, rule, is_aside, reason, at)
        values (${ctx.workspaceId}, ${newId(ctx.now)}, ${head.id}, ${rule}, ${isAside}, ${reason}, ${ctx.now})`.execute(
        ctx.db,
      )
      await keepChanges(ctx, [
        {
          recordId: head.id,
          kind: 'goal',
          ref: head.ref,
          productId: null,
          verb: 'settings',
          fields: { [`rule.${rule}`]: isAside ? [null, reason] : ['aside', null] },
        },
      ])
      return { aside: (await asideOf(ctx, [head.id])).get(head.id) ?? [] }
    },
  }),
]

/** What the checker is told of a goal that is there: its sentence, its fields, its first measure with all readings. */
const knownOf = async (ctx: Context, head: Head) => {
  const [row] = await loadRecords(ctx, head.served, [head.id])
  const values = row ? fieldValues(head.served.kind, row) : {}
  const [first] = (await measuresOf(ctx, [head.id])).get(head.id) ?? []
  const [measured] = first ? await loadRecords(ctx, kindNamed(ctx.app, 'measure'), [first]) : []
  const readings = first ? ((await readingsOf(ctx, [first])).get(first) ?? []) : []
  const fields = {
    ...values,
    baseline: (measured?.['baseline'] as number | null | undefined) ?? null,
    target: (measured?.['target'] as number | null | undefined) ?? null,
    source: measured && measured['source'] !== 'by-hand' ? String(measured['source_name']) : '',
    readings: readings.map(({ readOn, value }) => ({ on: readOn, value })),
  } as GoalFields
  const statement = String(values['statement'] ?? '')
  return {
    text: statement.trim() === '' ? head.title : statement,
    fields,
    dismissed: ((await asideOf(ctx, [head.id])).get(head.id) ?? []).map(({ rule }) => rule),
  }
}
