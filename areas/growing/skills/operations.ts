import { sql } from 'kysely'
import { z } from 'zod'
import { kindNamed } from '../../../core/app.ts'
import { todayIn } from '../../../core/day.ts'
import { lineOfText } from '../../../core/fields/schema.ts'
import type { Context } from '../../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../../core/operations/define.ts'
import { invalid } from '../../../core/problems.ts'
import { createRecords } from '../../../core/records/create.ts'
import { type GrowthLevel, MATRIX } from '../../../engines/skill-matrix/matrix.ts'
import {
  balanceOf,
  freshSince,
  gapOf,
  proposedRows,
  readinessFor,
  widestGaps,
} from '../../../engines/skill-matrix/standing.ts'
import { OWN } from '../policy.ts'
import { type KeptRating, rateSkill, ratingsOf } from './ratings.ts'
import { knownOf, type Standing, standings } from './reads.ts'
import {
  balanceShape,
  evidenceShape,
  growthLevel,
  ratingShape,
  readinessShape,
  rowShape,
  skillName,
} from './shapes.ts'

/** The level at which the person last held themselves; a first look begins at entry. */
const lastLevel = async (ctx: Context): Promise<GrowthLevel> => {
  const { rows } = await sql<{ level: GrowthLevel }>`
    select c.level from skill_check c
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = c.id and r.binned_at is null
     where c.workspace_id = ${ctx.workspaceId}
     order by c.checked_on desc nulls last, c.id desc limit 1`.execute(ctx.db)
  return rows[0]?.level ?? 'entry'
}

const ratingWire = (rating: KeptRating | null) => {
  if (rating === null) return null
  const { level, by, n, on, note, from, raters, counts } = rating
  return { level, by, n, on, note, from, raters, counts }
}

const rowOf = ({ skill, self, others, evidence }: Standing, level: GrowthLevel, since: string) => {
  const { criterion, targets } = MATRIX[skill]
  const target = targets[level]
  return {
    skill,
    criterion,
    target,
    self: ratingWire(self),
    others: ratingWire(others),
    gapSelf: gapOf(target, self?.level ?? null),
    gapOthers: gapOf(target, others?.level ?? null),
    evidence: evidence.length,
    fresh: evidence.filter(({ on }) => on >= since).length,
  }
}

export const skillOperations: Operation[] = [
  defineOperation({
    name: 'skill.standing',
    summary:
      'Read the sixteen skills: own level, that of others, evidence, target and gap; readiness, balance, widest gaps.',
    method: 'GET',
    path: '/skills',
    may: OWN,
    personal: true,
    input: z.strictObject({
      level: growthLevel
        .optional()
        .meta({ description: 'Whose targets; default is that of the last check.' }),
    }),
    output: z.object({
      level: growthLevel,
      rows: z.array(rowShape),
      readiness: readinessShape,
      balance: balanceShape,
      gaps: z.array(z.object({ skill: skillName, gap: z.number(), target: z.int() })),
      proposed: z.array(skillName).meta({ description: 'What the next check would begin with.' }),
    }),
    example: () => ({ level: 'mid' }),
    run: async (ctx, input) => {
      const all = await standings(ctx)
      const known = all.map(knownOf)
      const today = await todayIn(ctx)
      const level = input.level ?? (await lastLevel(ctx))
      const since = freshSince(today)
      const { rows, ...ready } = readinessFor(known, level, today)
      return {
        level,
        rows: all.map((each) => rowOf(each, level, since)),
        readiness: { ...ready, since, rows: [...rows] },
        balance: balanceOf(known, level),
        gaps: widestGaps(known, level),
        proposed: proposedRows(known, level),
      }
    },
  }),
  defineOperation({
    name: 'skill.get',
    summary: 'Read one skill: all its ratings, all that shows it, and the goals that build it.',
    method: 'GET',
    path: '/skills/{skill}',
    may: OWN,
    personal: true,
    input: z.strictObject({ skill: skillName, level: growthLevel.optional() }),
    output: z.object({
      level: growthLevel,
      row: rowShape,
      ratings: z.array(ratingShape),
      evidence: z.array(evidenceShape),
      goals: z.array(z.object({ ref: z.string(), title: z.string(), state: z.string() })),
    }),
    example: () => ({ skill: 'agile-practice' }),
    run: async (ctx, { skill, level: asked }) => {
      const level = asked ?? (await lastLevel(ctx))
      const standing = (await standings(ctx)).find((each) => each.skill === skill)
      if (!standing) throw invalid('skill', `There is no skill ${skill}.`)
      return {
        level,
        row: rowOf(standing, level, freshSince(await todayIn(ctx))),
        ratings: (await ratingsOf(ctx, { skill })).flatMap((each) => ratingWire(each) ?? []),
        evidence: standing.evidence.map(({ skill: _, ...each }) => each),
        goals: await goalsFor(ctx, skill),
      }
    },
  }),
  defineOperation({
    name: 'skill.check',
    summary: 'Rate some of one’s own skills as one look, which is kept, can be read again and undone.',
    method: 'POST',
    path: '/skills/check',
    may: OWN,
    personal: true,
    input: z.strictObject({
      ratings: z
        .array(
          z.strictObject({
            skill: skillName,
            level: z.int().min(1).max(4),
            note: lineOfText(1000).default(''),
          }),
        )
        .min(1)
        .max(16),
      title: lineOfText(300).min(1),
      level: growthLevel.default('entry'),
      on: z.iso.date().optional().meta({ description: 'Default is today.' }),
      note: lineOfText(2000).default(''),
    }),
    output: z.object({ id: z.uuid(), ref: z.string(), batchId: z.uuid() }),
    example: () => ({ title: 'Autumn', ratings: [{ skill: 'agile-practice', level: 2 }] }),
    run: async (ctx, { ratings, title, level, on, note }) => {
      const today = await todayIn(ctx)
      const checkedOn = on ?? today
      if (checkedOn > today) throw invalid('on', 'Nothing was written: a look is of a day that has come.')
      if (new Set(ratings.map(({ skill }) => skill)).size < ratings.length)
        throw invalid('ratings', 'Nothing was written: a skill was rated twice in one look.')
      const [row] = await createRecords(ctx, kindNamed(ctx.app, 'skill-check'), [
        { title, level, checkedOn, note },
      ])
      const recordId = row?.id ?? ''
      for (const { skill, level: rated, note: why } of ratings)
        await rateSkill(ctx, { skill, level: rated, by: 'self', on: checkedOn, note: why, recordId })
      return { id: recordId, ref: `CHECK-${row?.number}`, batchId: ctx.batchId }
    },
  }),
]

/** The goals that build a skill, open ones first. */
const goalsFor = async (ctx: Context, skill: string) => {
  const { rows } = await sql<{ number: number; title: string; state: string }>`
    select r.number, r.title, g.state from goal g
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = g.id and r.binned_at is null
     where g.workspace_id = ${ctx.workspaceId} and g.skill = ${skill}
     order by g.state = 'open' desc, r.id desc`.execute(ctx.db)
  return rows.map(({ number, ...row }) => ({ ref: `GOAL-${number}`, ...row }))
}
