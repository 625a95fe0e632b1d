import { z } from 'zod'
import { todayIn } from '../../../core/day.ts'
import { refParam } from '../../../core/kinds/contract.ts'
import type { Context } from '../../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../../core/operations/define.ts'
import { notFound } from '../../../core/problems.ts'
import { findRecord, loadRecords } from '../../../core/records/load.ts'
import { type Evidence, matchAdvert } from '../../../engines/advert/match.ts'
import { credential, learningEntry } from '../credentials/contract.ts'
import { allOf } from '../own-records.ts'
import { OWN } from '../policy.ts'
import { win } from '../wins/contract.ts'
import { experience, interviewStory } from './contract.ts'
import { inventoryOf, SIDES } from './inventory.ts'

/** What speaks for somebody: their wins, what they learned, held, lived through and can tell. Goals are not reached yet. */
const evidenceIn = async (ctx: Context): Promise<Evidence[]> => {
  const line = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n')
  const wins = (await allOf(ctx, win)).map(({ ref, title, task, action, result, tags, skill }) => ({
    ref,
    title,
    text: line(task, action, result, ...tags),
    skills: skill === null ? [] : [skill],
  }))
  const learned = (await allOf(ctx, learningEntry))
    .filter(({ state }) => state === 'done')
    .map(({ ref, title, learned: took, place, skill }) => ({
      ref,
      title,
      text: line(took, place),
      skills: skill === null ? [] : [skill],
    }))
  const held = (await allOf(ctx, credential))
    .filter(({ state }) => state === 'held')
    .map(({ ref, title }) => ({ ref, title, text: '', skills: [] }))
  const lived = (await allOf(ctx, experience)).map((each) => ({
    ref: each.ref,
    title: each.title,
    text: line(each.what, each.organisation),
    skills: [
      ...(each.inAgile ? ['agile-practice'] : []),
      ...(each.inUserExperience ? ['user-research'] : []),
    ],
  }))
  const told = (await allOf(ctx, interviewStory)).map((each) => ({
    ref: each.ref,
    title: each.title,
    text: line(each.situation, each.task, each.action, each.result, ...each.tags),
    skills: each.skill === null ? [] : [each.skill],
  }))
  return [...wins, ...lived, ...held, ...learned, ...told]
}

export const roleOperations: Operation[] = [
  defineOperation({
    name: 'experience.inventory',
    summary:
      'Say how much of the role was lived already: years in each of its three sides, and what is missing.',
    method: 'GET',
    path: '/experience-inventory',
    may: OWN,
    personal: true,
    input: z.strictObject({}),
    output: z.object({
      sides: z.array(
        z.object({
          side: z.enum(SIDES),
          years: z.number().meta({ description: 'Times that lie over each other are counted once.' }),
          inTechnology: z.number(),
          inEducation: z.number(),
          refs: z.array(z.string()),
          gap: z.enum(['none', 'short']).nullable(),
        }),
      ),
      years: z.number().meta({ description: 'Years of work of whatever sort.' }),
    }),
    example: () => ({}),
    run: async (ctx) => inventoryOf(await allOf(ctx, experience), await todayIn(ctx)),
  }),
  defineOperation({
    name: 'advert.match',
    summary:
      'Hold an advert against what you can show: the skills and names that it asks for, by which words, and what speaks for each. Worked out here, with no outside service.',
    method: 'GET',
    path: '/adverts/{ref}/match',
    may: OWN,
    personal: true,
    input: z.strictObject({ ref: refParam }),
    output: z.object({
      asks: z.array(
        z.object({
          sort: z.enum(['skill', 'term']),
          topic: z.string(),
          found: z.array(z.object({ words: z.string(), count: z.int() })),
          weight: z.number().meta({ description: 'Mentions; what is demanded counts double, a wish half.' }),
          share: z.number(),
          covered: z.array(z.object({ ref: z.string(), title: z.string(), by: z.array(z.string()) })),
        }),
      ),
      coverage: z
        .number()
        .nullable()
        .meta({ description: 'The share of what is asked that something speaks for.' }),
      years: z.array(z.object({ years: z.int(), words: z.string() })),
      yearsLived: z.number(),
    }),
    example: (sample) => ({ ref: sample.ref('advert') }),
    run: async (ctx, { ref }) => {
      const head = await findRecord(ctx, ref, OWN)
      if (head.kind !== 'advert') throw notFound(`An advert ${ref}`)
      const [row] = await loadRecords(ctx, head.served, [head.id])
      const words = `${head.title}\n${String(row?.['words'] ?? '')}`
      const { years } = inventoryOf(await allOf(ctx, experience), await todayIn(ctx))
      return { ...matchAdvert(words, await evidenceIn(ctx)), yearsLived: years }
    },
  }),
]
