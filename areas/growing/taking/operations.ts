import { z } from 'zod'
import { todayIn } from '../../../core/day.ts'
import { refParam } from '../../../core/kinds/contract.ts'
import { defineOperation, type Operation } from '../../../core/operations/define.ts'
import { fileAnswerSchema, openSpool } from '../../../core/operations/file-answer.ts'
import { invalid } from '../../../core/problems.ts'
import { LANGUAGES } from '../../../core/words/vocabulary.ts'
import { OWN } from '../policy.ts'
import { FORMS, SHOWN_KINDS } from './contract.ts'
import { make } from './forms.ts'
import { candidates, gather } from './gather.ts'
import { saysIn } from './words.ts'

const folio = refParam.optional().meta({ description: 'Of this portfolio; else of the whole record.' })

export const takingOperations: Operation[] = [
  defineOperation({
    name: 'portfolio.take',
    summary:
      'Take the own record along as one file: JSON Resume, Markdown, PDF or a web page; all of it or a portfolio, or its impact on one page. Confidential wins stay out unless asked for.',
    method: 'GET',
    path: '/growth-record',
    may: OWN,
    personal: true,
    file: true,
    notForAssistants: true,
    input: z.strictObject({
      form: z.enum(FORMS),
      portfolio: folio,
      of: z.enum(['record', 'impact']).default('record').meta({
        description:
          'The whole choice; or of its wins the outcome, the evidence and whom they reached, on one page.',
      }),
      without: z.string().max(20_000).default('').meta({ description: 'Refs that stay out, with commas.' }),
      confidential: z
        .stringbool()
        .default(false)
        .meta({ description: 'With what is confidential to the employer.' }),
      language: z.enum(LANGUAGES).default('en'),
    }),
    output: fileAnswerSchema,
    example: () => ({ form: 'markdown' }),
    run: async (ctx, input) => {
      if (input.of === 'impact' && input.form === 'json-resume')
        throw invalid('form', 'Nothing was made: a page of impact is Markdown, a PDF or a web page.')
      const taken = await gather(ctx, {
        portfolio: input.portfolio,
        without: input.without
          .split(',')
          .map((ref) => ref.trim())
          .filter(Boolean),
        withConfidential: input.confidential,
      })
      const asked = { taken, says: saysIn(input.language), today: await todayIn(ctx), now: ctx.now }
      const { content, type, ending } = await make(input.form, input.of, asked)
      const spool = openSpool()
      await spool.write(content)
      const about = [taken.title || 'growth', input.of === 'impact' ? 'impact' : '', asked.today]
      return spool.answer({ type, name: `${about.filter(Boolean).map(plain).join('-')}.${ending}` })
    },
  }),
  defineOperation({
    name: 'portfolio.contents',
    summary: 'List what could be taken along, what is in a portfolio, and what is confidential.',
    method: 'GET',
    path: '/growth-record/contents',
    may: OWN,
    personal: true,
    input: z.strictObject({ portfolio: folio }),
    output: z.object({
      records: z.array(
        z.object({
          ref: z.string(),
          kind: z.enum(SHOWN_KINDS),
          title: z.string(),
          on: z.iso.date().nullable(),
          isIn: z.boolean(),
          isConfidential: z.boolean(),
        }),
      ),
    }),
    example: (sample) => ({ portfolio: sample.ref('portfolio') }),
    run: async (ctx, { portfolio }) => ({ records: await candidates(ctx, portfolio) }),
  }),
]

/** Letters and digits of any language, and nothing that means something in a path. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}-]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
