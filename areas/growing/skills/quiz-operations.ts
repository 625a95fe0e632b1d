import { sql } from 'kysely'
import { z } from 'zod'
import { kindNamed } from '../../../core/app.ts'
import { todayIn } from '../../../core/day.ts'
import { lineOfText } from '../../../core/fields/schema.ts'
import { newId } from '../../../core/ids.ts'
import { defineOperation, type Operation } from '../../../core/operations/define.ts'
import { invalid } from '../../../core/problems.ts'
import { createRecords } from '../../../core/records/create.ts'
import { QUESTIONS } from '../../../engines/scrum-quiz/questions.ts'
import { ASKED, drawn, ENOUGH, GUIDE_PARTS, marked } from '../../../engines/scrum-quiz/quiz.ts'
import { OWN } from '../policy.ts'

const language = z.enum(['en', 'de']).default('en')
const part = z.enum(GUIDE_PARTS)

export const quizOperations: Operation[] = [
  defineOperation({
    name: 'quiz.draw',
    summary: 'Draw ten questions on Scrum by chance, without their answers, and list earlier scores.',
    method: 'GET',
    path: '/skills/quiz',
    may: OWN,
    personal: true,
    input: z.strictObject({ language }),
    output: z.object({
      questions: z.array(z.object({ id: z.string(), part, text: z.string(), options: z.array(z.string()) })),
      enough: z.int().meta({ description: 'From this many right answers on it is kept as evidence.' }),
      earlier: z.array(z.object({ on: z.iso.date(), correct: z.int(), asked: z.int() })),
    }),
    example: () => ({ language: 'en' }),
    run: async (ctx, input) => {
      const { rows } = await sql<{ on: string; correct: number; asked: number }>`
        select taken_on as "on", correct, asked from quiz_result
         where workspace_id = ${ctx.workspaceId} and quiz = 'scrum' order by id desc limit 20`.execute(ctx.db)
      return {
        questions: drawn(QUESTIONS[input.language], Math.random).map(({ id, part, text, options }) => ({
          id,
          part,
          text,
          options: [...options],
        })),
        enough: ENOUGH,
        earlier: rows,
      }
    },
  }),
  defineOperation({
    name: 'quiz.finish',
    summary:
      'Mark ten answers on Scrum: the score is kept, each answer is explained, and from seven right on it is evidence.',
    method: 'POST',
    path: '/skills/quiz',
    may: OWN,
    personal: true,
    input: z.strictObject({
      language,
      answers: z
        .array(z.strictObject({ id: z.string().max(60), answer: z.int().min(0).max(3).nullable() }))
        .length(ASKED),
      title: lineOfText(200)
        .min(1)
        .meta({ description: 'What the evidence is called; the score is put behind it.' }),
    }),
    output: z.object({
      correct: z.int(),
      asked: z.int(),
      marks: z.array(
        z.object({
          id: z.string(),
          answer: z.int().nullable(),
          right: z.int(),
          isRight: z.boolean(),
          why: z.string(),
          part,
        }),
      ),
      evidence: z.string().nullable().meta({ description: 'The ref of the evidence that was added.' }),
      batchId: z.uuid(),
    }),
    example: () => ({
      title: 'Scrum self-check',
      answers: QUESTIONS.en.slice(0, ASKED).map(({ id, right }) => ({ id, answer: right })),
    }),
    run: async (ctx, { answers, title, ...input }) => {
      const marks = marked(QUESTIONS[input.language], answers)
      if (new Set(marks.map(({ id }) => id)).size !== ASKED)
        throw invalid('answers', `Nothing was kept: answer ${ASKED} different questions of those drawn.`)
      const correct = marks.filter(({ isRight }) => isRight).length
      const today = await todayIn(ctx)
      await sql`insert into quiz_result (workspace_id, id, quiz, taken_on, correct, asked, answers, at)
        values (${ctx.workspaceId}, ${newId(ctx.now)}, 'scrum', ${today}, ${correct}, ${ASKED},
                ${JSON.stringify(answers)}::jsonb, ${ctx.now})`.execute(ctx.db)
      const shows = {
        title: `${title}: ${correct}/${ASKED}`,
        skill: 'agile-practice',
        type: 'quiz',
        happenedOn: today,
      }
      const rows =
        correct >= ENOUGH ? await createRecords(ctx, kindNamed(ctx.app, 'skill-evidence'), [shows]) : []
      const evidence = rows[0] ? `EVID-${rows[0].number}` : null
      return { correct, asked: ASKED, marks, evidence, batchId: ctx.batchId }
    },
  }),
]
