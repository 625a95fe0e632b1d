import { z } from 'zod'
import type { Context } from '../../core/operations/context.ts'
import { LANGUAGES, type Language } from '../../core/words/vocabulary.ts'
import { languageOf } from '../workspace/public.ts'

/** What an operation that writes sentences is asked in. The pages say theirs; other doors may leave it out. */
export const languageAsked = z.enum(LANGUAGES).optional().meta({
  description: 'In which language it reads; the one that you chose for your pages if left out, else English.',
})

/** The language of the person, for what is written for them and names none itself. */
export const languageFor = async (ctx: Context, asked: Language | undefined): Promise<Language> =>
  asked ?? (await languageOf(ctx.db, ctx.actor.caller.accountId)) ?? 'en'
