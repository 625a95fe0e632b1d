import { z } from 'zod'
import { todayIn } from '../../../core/day.ts'
import { lineOfText } from '../../../core/fields/schema.ts'
import { refParam } from '../../../core/kinds/contract.ts'
import { defineOperation, type Operation } from '../../../core/operations/define.ts'
import { notFound, Problem } from '../../../core/problems.ts'
import { changeRecords } from '../../../core/records/change.ts'
import { OWN } from '../policy.ts'
import { SKILLS } from '../skills/contract.ts'
import { countsOf, showHeld } from './held.ts'
import { endLink, giveLink, linkById, linksOfRequest } from './links.ts'
import { leastOf, RATERS } from './model.ts'
import { requestHead } from './request-head.ts'
import { groupSplit, shownScales, shownSkills } from './shown.ts'

const refOnly = z.strictObject({ ref: refParam })
const scaleShape = z.object({
  question: z.string(),
  n: z.int(),
  mean: z.number().nullable(),
  counts: z.array(z.int()).meta({ description: 'How many chose 1, 2, 3, 4, 5.' }),
})

const skillShape = z.object({
  skill: z.enum(SKILLS),
  n: z.int(),
  mean: z.number().nullable(),
  counts: z.array(z.int()).meta({ description: 'How many saw level 1, 2, 3, 4.' }),
})

export const requestOperations: Operation[] = [
  defineOperation({
    name: 'feedback-request.give-link',
    summary: 'Make a link by which somebody answers without an account. It is shown this once.',
    method: 'POST',
    path: '/feedback-requests/{ref}/links',
    may: OWN,
    personal: true,
    notForAssistants: true,
    input: z.strictObject({
      ref: refParam,
      name: lineOfText(200).trim().min(1).meta({ description: 'For whom: "Dr Osei", "Developers".' }),
      most: z.int().min(1).max(200).default(1).meta({ description: 'How many answers it takes.' }),
    }),
    output: z.object({ id: z.uuid(), link: z.string() }),
    example: (sample) => ({ ref: sample.ref('feedback-request'), name: 'Faculty of the pilot', most: 6 }),
    run: async (ctx, { ref, name, most }) => {
      const head = await requestHead(ctx, ref)
      if (head.state !== 'open')
        throw new Problem('conflict', `No link was made: ${head.ref} is closed and takes no answers.`)
      return giveLink(ctx, head, name, most)
    },
  }),
  defineOperation({
    name: 'feedback-request.links',
    summary: 'List the links that were given out, and how many answers came by each.',
    method: 'GET',
    path: '/feedback-requests/{ref}/links',
    may: OWN,
    personal: true,
    input: refOnly,
    output: z.object({
      links: z.array(
        z.object({
          id: z.uuid(),
          name: z.string(),
          most: z.int(),
          used: z.int(),
          createdAt: z.iso.datetime(),
          endedAt: z.iso.datetime().nullable(),
        }),
      ),
    }),
    example: (sample) => ({ ref: sample.ref('feedback-request') }),
    run: async (ctx, { ref }) => ({ links: await linksOfRequest(ctx, (await requestHead(ctx, ref)).id) }),
  }),
  defineOperation({
    name: 'feedback-request.end-link',
    summary: 'End a link at once. What came by it stays.',
    method: 'POST',
    path: '/feedback-requests/{ref}/links/end',
    may: OWN,
    personal: true,
    notForAssistants: true,
    input: z.strictObject({
      ref: refParam,
      ids: z.array(z.uuid()).max(200).meta({ description: 'The ids of links.' }),
    }),
    output: z.object({ ended: z.int() }),
    example: (sample) => ({ ref: sample.ref('feedback-request'), ids: [] }),
    run: async (ctx, { ref, ids }) => {
      const head = await requestHead(ctx, ref)
      for (const id of ids) {
        const { requestId, name } = await linkById(ctx, id)
        if (requestId !== head.id) throw notFound('This link')
        await endLink(ctx, head, id, name)
      }
      return { ended: ids.length }
    },
  }),
  defineOperation({
    name: 'feedback-request.close',
    summary:
      'Close a request. What was answered is shown now, if enough have answered; else it stays hidden.',
    method: 'POST',
    path: '/feedback-requests/{ref}/close',
    may: OWN,
    personal: true,
    input: refOnly,
    output: z.object({ isShown: z.boolean(), answered: z.int(), least: z.int() }),
    example: (sample) => ({ ref: sample.ref('feedback-request') }),
    run: async (ctx, { ref }) => {
      const head = await requestHead(ctx, ref)
      if (head.state !== 'open') throw new Problem('conflict', `Nothing was changed: ${head.ref} is closed.`)
      await changeRecords(ctx, head.served, [head.id], { state: 'closed', closedOn: await todayIn(ctx) })
      await showHeld(ctx, head)
      const counts = (await countsOf(ctx, [head.id])).get(head.id) ?? { answered: 0, isShown: false }
      return { ...counts, least: leastOf(head.raters) }
    },
  }),
  defineOperation({
    name: 'feedback-request.answers',
    summary:
      'Say what was answered to the questions with a scale and of skills, once it is shown. Words are remarks.',
    method: 'GET',
    path: '/feedback-requests/{ref}/answers',
    may: OWN,
    personal: true,
    input: refOnly,
    output: z.object({
      answered: z.int(),
      least: z.int(),
      isShown: z.boolean(),
      scales: z.array(scaleShape),
      skills: z.array(skillShape).meta({ description: 'What was seen of skills, where enough said so.' }),
      withheld: z.array(z.enum(SKILLS)).meta({ description: 'Skills of which too few said anything.' }),
    }),
    example: (sample) => ({ ref: sample.ref('feedback-request') }),
    run: async (ctx, { ref }) => {
      const head = await requestHead(ctx, ref)
      const counts = (await countsOf(ctx, [head.id])).get(head.id) ?? { answered: 0, isShown: false }
      const scales = (await shownScales(ctx, [head.id])).get(head.id) ?? []
      const skills = await shownSkills(ctx, head.id)
      const told = new Set(skills.map(({ skill }) => skill))
      return {
        ...counts,
        least: leastOf(head.raters),
        scales: scales.map((each) => ({ ...each, counts: [...each.counts] })),
        skills: skills.map((each) => ({ ...each, counts: [...each.counts] })),
        withheld: counts.isShown ? head.skills.filter((skill) => !told.has(skill)) : [],
      }
    },
  }),
  defineOperation({
    name: 'feedback.split',
    summary: 'Say what each group of people says, apart from each other, over requests made from a day on.',
    method: 'GET',
    path: '/feedback/split',
    may: OWN,
    personal: true,
    input: z.strictObject({ from: z.iso.date().default('2000-01-01') }),
    output: z.object({
      groups: z.array(
        z.object({
          raters: z.enum(RATERS),
          requests: z.int(),
          answered: z.int(),
          shown: z.int(),
          mean: z.number().nullable(),
          scores: z.int(),
        }),
      ),
    }),
    example: () => ({ from: '2026-01-01' }),
    run: async (ctx, { from }) => ({ groups: await groupSplit(ctx, from) }),
  }),
]
