import { z } from 'zod'
import { actorsOf, mayRead } from '../../core/access/reach.ts'
import { refParam } from '../../core/kinds/contract.ts'
import { makeNotices } from '../../core/notices/make.ts'
import { beginWatching } from '../../core/notices/watching.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { invalid } from '../../core/problems.ts'
import { findRecords, type Head } from '../../core/records/load.ts'
import { decisionHead } from './option-operations.ts'
import { keepPart } from './parts.ts'
import { policy } from './policy.ts'
import { refuseSealed } from './rules.ts'

export const askOperations: Operation[] = [
  defineOperation({
    name: 'decision.ask',
    summary: 'Ask people where they stand to a decision: each is told, and watches it from then on.',
    method: 'POST',
    path: '/decisions/{ref}/ask',
    may: policy.decision.write,
    input: z.strictObject({
      ref: refParam,
      people: z.array(refParam).min(1).max(50).meta({ description: 'People who may read it.' }),
    }),
    output: z.object({
      asked: z.int().meta({ description: 'How many were told now; who asks themselves is not.' }),
      batchId: z.uuid(),
    }),
    example: (sample) => ({ ref: sample.ref('decision'), people: [sample.personId] }),
    run: async (ctx, input) => {
      const decision = await decisionHead(ctx, input.ref, policy.decision.write)
      await refuseSealed(ctx, [decision.id])
      const people = await readersOf(ctx, decision, input.people)
      await beginWatching(
        ctx,
        decision.id,
        people.map((person) => person.id),
        'mentioned',
      )
      await keepPart(ctx, decision, 'asked', null, { title: people.map((person) => person.title).join(', ') })
      const asked = await makeNotices(
        ctx,
        people.map((person) => ({
          personId: person.id,
          kind: 'decision',
          record: decision,
          byId: ctx.actor.personId || null,
          key: `asked:${decision.id}:${ctx.batchId}`,
        })),
      )
      return { asked, batchId: ctx.batchId }
    },
  }),
]

/** The people of these refs; refused where one of them could not even read what they are asked about. */
const readersOf = async (ctx: Context, decision: Head, refs: readonly string[]): Promise<Head[]> => {
  const found = await findRecords(ctx, refs)
  const missing = refs.find((ref) => found.get(ref)?.kind !== 'person')
  if (missing) throw invalid('people', `Nobody was asked: ${missing} is no person here.`)
  const people = [...new Map([...found.values()].map((head) => [head.id, head])).values()]
  const actors = await actorsOf(
    ctx,
    people.map((person) => person.id),
  )
  const unreached = people.filter((person) => {
    const actor = actors.get(person.id)
    return !actor || !mayRead(actor, decision)
  })
  if (unreached.length > 0)
    throw invalid(
      'people',
      `Nobody was asked: ${unreached.map((person) => person.title).join(', ')} cannot read ${decision.ref}. Give them a role first, or ask them in person and write down their position.`,
    )
  return people
}
