import { z } from 'zod'
import { lineOfText } from '../../../core/fields/schema.ts'
import { refParam } from '../../../core/kinds/contract.ts'
import type { Context } from '../../../core/operations/context.ts'
import { defineAccountOperation, defineOperation, type Operation } from '../../../core/operations/define.ts'
import { invalid, notFound } from '../../../core/problems.ts'
import { findRecord, type Head } from '../../../core/records/load.ts'
import { LANGUAGES } from '../../../core/words/vocabulary.ts'
import { OWN } from '../policy.ts'
import { endShare, readShared, share, shareById, sharesOf } from './sharing.ts'

const head = async (ctx: Context, ref: string): Promise<Head> => {
  const found = await findRecord(ctx, ref, OWN)
  if (found.kind !== 'portfolio') throw notFound(`A portfolio ${ref}`)
  return found
}

const shareSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  createdAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
  readings: z.array(z.iso.datetime()).meta({ description: 'When it was read, the newest first.' }),
})

const documentSchema = z.object({
  language: z.string(),
  title: z.string(),
  about: z.string(),
  facts: z.array(z.string()),
  blocks: z.array(
    z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('heading'),
        level: z.union([z.literal(2), z.literal(3)]),
        text: z.string(),
        aside: z.string(),
      }),
      z.object({ kind: z.literal('paragraph'), text: z.string(), soft: z.boolean() }),
      z.object({ kind: z.literal('list'), items: z.array(z.string()) }),
    ]),
  ),
  foot: z.string(),
})

/** A link holds a year at most: what somebody shows of themselves ages. */
const LONGEST = 366 * 86_400_000

export const portfolioShareOperations: Operation[] = [
  defineOperation({
    name: 'portfolio.shares',
    summary: 'List the links by which a portfolio is read, and every time that each was read.',
    method: 'GET',
    path: '/portfolios/{ref}/shares',
    may: OWN,
    personal: true,
    input: z.strictObject({ ref: refParam }),
    output: z.object({ shares: z.array(shareSchema) }),
    example: (sample) => ({ ref: sample.ref('portfolio') }),
    run: async (ctx, { ref }) => ({ shares: await sharesOf(ctx, (await head(ctx, ref)).id) }),
  }),
  defineOperation({
    name: 'portfolio.share',
    summary:
      'Make a link by which somebody reads this portfolio without an account, until a day. Shown this once.',
    method: 'POST',
    path: '/portfolios/{ref}/share',
    may: OWN,
    personal: true,
    notForAssistants: true,
    input: z.strictObject({
      ref: refParam,
      name: lineOfText(200).trim().min(1).meta({ description: 'For whom: "University library".' }),
      endsAt: z.iso
        .datetime({ offset: true })
        .meta({ description: 'When it ends; a year from now at most.' }),
    }),
    output: z.object({ id: z.uuid(), link: z.string() }),
    example: (sample) => ({
      ref: sample.ref('portfolio'),
      name: 'University library',
      endsAt: '2026-12-21T17:00:00Z',
    }),
    run: async (ctx, { ref, name, endsAt }) => {
      const found = await head(ctx, ref)
      const end = new Date(endsAt).toISOString()
      if (end <= ctx.now) throw invalid('endsAt', 'No link was made: it would have ended already.')
      if (Date.parse(end) - Date.parse(ctx.now) > LONGEST)
        throw invalid('endsAt', 'No link was made: a link holds a year at most. Choose an earlier day.')
      return share(ctx, found, name, end)
    },
  }),
  defineOperation({
    name: 'portfolio.unshare',
    summary: 'End a link to a portfolio at once. When it was read stays.',
    method: 'POST',
    path: '/portfolios/{ref}/unshare',
    may: OWN,
    personal: true,
    notForAssistants: true,
    input: z.strictObject({
      ref: refParam,
      share: z.uuid().optional().meta({ description: 'Default is all.' }),
    }),
    output: z.object({ ended: z.int() }),
    example: (sample) => ({ ref: sample.ref('portfolio') }),
    run: async (ctx, input) => {
      const found = await head(ctx, input.ref)
      if (input.share !== undefined) {
        const { portfolioId } = await shareById(ctx, input.share)
        if (portfolioId !== found.id) throw notFound('This link')
      }
      const open = (await sharesOf(ctx, found.id)).filter(
        ({ id, endedAt }) => endedAt === null && (input.share === undefined || id === input.share),
      )
      for (const { id, name } of open) await endShare(ctx, found, id, name)
      return { ended: open.length }
    },
  }),
  defineAccountOperation({
    name: 'portfolio.shared',
    summary: 'Read a portfolio by the secret of its link. Its owner is told that it was read, not by whom.',
    method: 'POST',
    path: '/portfolios/shared',
    may: 'anyone',
    input: z.strictObject({
      token: z.string().min(10).max(200),
      language: z.enum(LANGUAGES).default('en'),
    }),
    output: z.object({
      document: documentSchema,
      by: z.string(),
      endsAt: z.iso.datetime(),
    }),
    example: () => ({ token: 'a-secret-that-is-unknown' }),
    run: (account, { token, language }) => readShared(account, token, language),
  }),
]
