import { z } from 'zod'
import { todayIn } from '../../../core/day.ts'
import { lineOfText } from '../../../core/fields/schema.ts'
import type { Context } from '../../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../../core/operations/define.ts'
import { RUNGS } from '../../../engines/claims/claims.ts'
import { inEachInstitution } from '../elsewhere.ts'
import { languageAsked, languageFor } from '../language.ts'
import { OWN } from '../policy.ts'
import { OFFERED_FROM } from './contract.ts'
import { fatesOf, keepFate, type Offer, restedOn, sinceDay } from './offered.ts'
import { ownOffers } from './own-offers.ts'
import { type WinSays, winSays } from './says.ts'
import { sharedOffers } from './shared-offers.ts'

const keyShape = z.string().min(1).max(60).meta({ description: 'The key of what was offered.' })

const offerShape = z.object({
  key: z.string(),
  from: z.enum(OFFERED_FROM),
  on: z.iso.date(),
  title: z.string().meta({ description: 'How it may be worded, no stronger than what is known of it.' }),
  says: z.string().meta({ description: 'What is known of it.' }),
  workspace: z.object({ id: z.uuid(), slug: z.string(), name: z.string() }).nullable(),
  record: z
    .object({ id: z.uuid(), ref: z.string(), kind: z.string(), title: z.string() })
    .nullable()
    .meta({ description: 'The shared record that the win would rest on.' }),
  product: z.string(),
  carries: z.enum(RUNGS),
  fill: z
    .object({
      goal: z.string().nullable(),
      fromValue: z.number().nullable(),
      toValue: z.number().nullable(),
      unit: z.string(),
    })
    .meta({ description: 'What the capture begins with beside the title.' }),
})

export const offerOperations: Operation[] = [
  defineOperation({
    name: 'win.suggestions',
    summary:
      'List what may be a win and is none yet: releases, met goals, decisions, fixed barriers, meetings, credentials, thanks, what a sprint taught.',
    method: 'GET',
    path: '/wins/suggestions',
    may: OWN,
    personal: true,
    input: z.strictObject({ language: languageAsked }),
    output: z.object({
      suggestions: z.array(offerShape),
      putAway: z
        .array(z.object({ key: z.string(), title: z.string(), at: z.iso.datetime() }))
        .meta({ description: 'What you put away, the last first; it can be offered again.' }),
    }),
    example: () => ({}),
    run: async (ctx, { language }) => {
      const fates = await fatesOf(ctx)
      const rested = await restedOn(ctx)
      const isOpen = ({ key, record }: Offer): boolean => {
        const fate = fates.get(key)
        if (record && rested.has(record.id)) return false
        return fate === undefined || fate.state === 'again' || (fate.state === 'taken' && fate.gone)
      }
      const putAway = [...fates.values()]
        .filter(({ state }) => state === 'aside')
        .toSorted((a, b) => (a.at < b.at ? 1 : -1))
        .map(({ key, title, at }) => ({ key, title, at }))
      return {
        suggestions: (await offersFor(ctx, winSays(await languageFor(ctx, language)))).filter(isOpen),
        putAway,
      }
    },
  }),
  defineOperation({
    name: 'win.put-away',
    summary: 'Put away something that was offered as a win. It is kept, and can be offered again.',
    method: 'POST',
    path: '/wins/suggestions/put-away',
    may: OWN,
    personal: true,
    input: z.strictObject({ key: keyShape, title: lineOfText(500) }),
    output: z.object({ key: z.string() }),
    example: () => ({ key: 'something-offered', title: 'Shipped “Autumn”' }),
    run: async (ctx, { key, title }) => {
      await keepFate(ctx, { key, state: 'aside', title })
      return { key }
    },
  }),
  defineOperation({
    name: 'win.offer-again',
    summary: 'Offer something again that was put away.',
    method: 'POST',
    path: '/wins/suggestions/offer-again',
    may: OWN,
    personal: true,
    input: z.strictObject({ key: keyShape }),
    output: z.object({ key: z.string() }),
    example: () => ({ key: 'something-offered' }),
    run: async (ctx, { key }) => {
      await keepFate(ctx, { key, state: 'again', title: '' })
      return { key }
    },
  }),
]

/** All that may be a win of the last half year, the newest first. */
const offersFor = async (ctx: Context, says: WinSays): Promise<Offer[]> => {
  const since = sinceDay(await todayIn(ctx))
  const shared = await inEachInstitution(ctx, (there, workspace) =>
    sharedOffers(there, workspace, since, says),
  )
  return [...(await ownOffers(ctx, since, says)), ...shared.flat()].toSorted((a, b) =>
    a.on === b.on ? (a.key < b.key ? 1 : -1) : a.on < b.on ? 1 : -1,
  )
}
