import { z } from 'zod'
import { namesSchema, refParam } from '../../core/kinds/contract.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { namesOf } from '../../core/records/present.ts'
import { whoIs } from './engagement-operations.ts'
import { policy } from './policy.ts'
import { satisfactionOf } from './satisfaction.ts'

export const satisfactionOperations: Operation[] = [
  defineOperation({
    name: 'contact.satisfaction',
    summary:
      'Read how satisfied people say that they are: the mean of each one’s latest answer within 180 days, and every answer.',
    method: 'GET',
    path: '/listening/satisfaction',
    may: policy.contact.read,
    input: z.strictObject({
      of: refParam
        .optional()
        .meta({ description: 'A person or a group: its ref or id; everybody where left out.' }),
      limit: z.coerce.number<number>().int().min(1).max(2000).default(200),
    }),
    output: z.object({
      since: z.iso.date().meta({ description: 'The first day whose answers count.' }),
      mean: z.number().nullable().meta({ description: 'Over those that count, 1 to 5; null without any.' }),
      n: z.int().meta({ description: 'Of how many people, and groups as one, it is the mean.' }),
      answers: z.array(
        z.object({
          contactId: z.uuid(),
          ref: z.string(),
          title: z.string(),
          on: z.iso.date(),
          byId: z.uuid().meta({ description: 'Who said it: a person, or a group as one.' }),
          value: z.int().min(1).max(5),
          counts: z.boolean().meta({ description: 'Their latest answer, and not too long ago.' }),
        }),
      ),
      total: z.int().meta({ description: 'How many answers there are.' }),
      names: namesSchema,
    }),
    example: (sample) => ({ of: sample.ref('person') }),
    run: async (ctx, { of, limit }) => {
      const { since, mean, counted, said } = await satisfactionOf(
        ctx,
        of === undefined ? null : await whoIs(ctx, of, true),
      )
      const counts = new Set(counted.map(({ contactId }) => contactId))
      const answers = said.slice(0, limit).map((each) => ({ ...each, counts: counts.has(each.contactId) }))
      return {
        since,
        mean,
        n: counted.length,
        answers,
        total: said.length,
        names: await namesOf(
          ctx,
          answers.map(({ byId }) => byId),
        ),
      }
    },
  }),
]
