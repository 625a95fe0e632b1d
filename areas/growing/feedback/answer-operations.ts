import { z } from 'zod'
import { plainText } from '../../../core/fields/schema.ts'
import { defineAccountOperation, type Operation } from '../../../core/operations/define.ts'
import { invalid } from '../../../core/problems.ts'
import { SKILL_LEVELS, SKILLS } from '../skills/contract.ts'
import { type Answer, holdAnswers, showHeld } from './held.ts'
import { askedBy, useLink } from './links.ts'
import { MOST_QUESTIONS, RATERS } from './model.ts'

const token = z.string().min(10).max(200).meta({ description: 'The secret of the link.' })

/** The only door to a person's own workspace that needs no account: a link of theirs, and it lets words in, not out. */
export const answerOperations: Operation[] = [
  defineAccountOperation({
    name: 'feedback.asked',
    summary: 'Say who asks for feedback by a link, what they ask, and who will read it.',
    method: 'POST',
    path: '/feedback/asked',
    may: 'anyone',
    reads: true,
    notForAssistants: true,
    input: z.strictObject({ token }),
    output: z.object({
      asker: z.string().meta({ description: 'Who asks, and the only one who reads the words.' }),
      raters: z.enum(RATERS),
      intro: z.string(),
      scales: z.array(z.string()),
      texts: z.array(z.string()),
      skills: z.array(z.enum(SKILLS)).meta({ description: 'Rated by the four levels of the matrix.' }),
      least: z.int().meta({ description: 'From how many answers on they are shown to the asker.' }),
      endsOn: z.iso.date().nullable(),
    }),
    example: () => ({ token: 'a-secret-that-is-unknown' }),
    run: async (account, input) => {
      const { asker, request, scales, texts, skills, least } = await askedBy(account, input.token, false)
      return {
        asker,
        scales,
        texts,
        skills,
        least,
        raters: request.raters,
        intro: request.intro,
        endsOn: request.endsOn,
      }
    },
  }),
  defineAccountOperation({
    name: 'feedback.answer',
    summary: 'Answer by a link, once. Who answered and when is not kept.',
    method: 'POST',
    path: '/feedback/answer',
    may: 'anyone',
    notForAssistants: true,
    input: z.strictObject({
      token,
      answers: z
        .array(
          z.strictObject({
            question: z.string().max(6000),
            score: z.int().min(1).max(5).nullable().default(null),
            words: plainText(4000).default(''),
          }),
        )
        .max(MOST_QUESTIONS)
        .default([]),
      skills: z
        .array(z.strictObject({ skill: z.enum(SKILLS), level: z.int().min(1).max(SKILL_LEVELS.length) }))
        .max(MOST_QUESTIONS)
        .default([])
        .meta({ description: 'The level of a skill that was seen, 1 awareness to 4 expert.' }),
    }),
    output: z.object({ taken: z.boolean() }),
    example: () => ({
      token: 'a-secret-that-is-unknown',
      answers: [{ question: 'Risks reach me early.', score: 4 }],
    }),
    run: async (account, input) => {
      const { ctx, linkId, request, scales, texts, skills } = await askedBy(account, input.token, true)
      const answered = input.answers.flatMap(({ question, score, words }): Answer[] => {
        const isScale = scales.includes(question)
        if (!isScale && !texts.includes(question))
          throw invalid(
            'answers',
            'Nothing was sent: one of these questions is not asked. Open the link anew.',
          )
        const said = isScale ? '' : words.trim()
        return (isScale ? score === null : said === '')
          ? []
          : [{ question, score: isScale ? score : null, words: said }]
      })
      if (input.skills.some(({ skill }) => !skills.includes(skill)))
        throw invalid(
          'skills',
          'Nothing was sent: one of these skills is not asked about. Open the link anew.',
        )
      const rated = input.skills.map((each): Answer => ({ question: '', score: null, words: '', ...each }))
      const answers = [...answered, ...rated]
      if (answers.length === 0)
        throw invalid('answers', 'Nothing was sent: answer one question at least; all others may stay empty.')
      if (new Set(answers.map((each) => each.skill ?? each.question)).size < answers.length)
        throw invalid('answers', 'Nothing was sent: a question was answered twice.')
      await holdAnswers(ctx, request.id, answers)
      await useLink(ctx, linkId)
      // Who answers for themselves, or as the manager, is known to be it: there is nothing to wait for.
      if (request.raters === 'self' || request.raters === 'manager') await showHeld(ctx, request)
      return { taken: true }
    },
  }),
]
