import { sql, type Transaction } from 'kysely'
import { questionsIn } from '../areas/growing/feedback/model.ts'
import type { App } from '../core/app.ts'
import type { Database } from '../core/database/tables.ts'
import type { AccountOperation } from '../core/operations/define.ts'
import { enterWorkspace, makeContext, parseInput } from '../core/operations/run.ts'
import { growthFeedback } from './content/college/growth-feedback.ts'
import type { Key } from './content/shapes.ts'
import type { Moments } from './moments.ts'

type Did = { id: string; ref: string; link?: string; record?: { id: string; ref: string } }

/** What seeding growth hands on: how the owner does something on a day, and the goals that are there. */
export type Growing = {
  app: App
  db: Transaction<Database>
  own: string
  moments: Moments
  doAt: (day: string, name: string, input: Record<string, unknown>) => Promise<Did>
  goals: ReadonlyMap<Key, Did>
}

/** What others say, what was made of it, and how their owner looks back: by the operations that people use. */
export const seedFeedback = async (growing: Growing): Promise<void> => {
  await ask(growing)
  await hear(growing)
  await lookBack(growing)
}

/** As somebody who has a link and no account. */
const answerAt = async ({ app, db, own, moments }: Growing, day: string, input: Record<string, unknown>) => {
  const operation = app.operations.get('feedback.answer') as AccountOperation | undefined
  if (!operation) throw new Error('The demo could not answer.')
  const now = new Date(moments.at(day, JSON.stringify(input)))
  const then: App = { ...app, clock: { now: () => now } }
  await operation.run(
    {
      app: then,
      db,
      caller: null,
      headers: new Headers(),
      now: now.toISOString(),
      enter: async (workspaceId, actor) => {
        await enterWorkspace(db, workspaceId)
        return makeContext(then, db, workspaceId, actor, operation.name)
      },
    },
    parseInput(operation.input, input) as never,
  )
  await enterWorkspace(db, own)
}

const ask = async (growing: Growing): Promise<void> => {
  const { doAt, db, own } = growing
  for (const { on, request, links, answers, closed, taken } of growthFeedback.requests) {
    const made = (await doAt(on, 'feedback-request.create', request)).record
    const { rows } = await sql<{ scales: string; texts: string }>`
      select scales, texts from feedback_request where workspace_id = ${own} and id = ${made?.id}`.execute(db)
    const scales = questionsIn(rows[0]?.scales ?? '')
    const texts = questionsIn(rows[0]?.texts ?? '')
    let token = ''
    for (const link of links)
      token =
        (await doAt(on, 'feedback-request.give-link', { ref: made?.ref, ...link })).link?.split('/').at(-1) ??
        ''
    for (const { scores, words = {}, levels = {} } of answers)
      await answerAt(growing, on.slice(0, 10), {
        token,
        answers: [
          ...scores.map((score, at) => ({ question: scales[at] ?? '', score })),
          ...Object.entries(words).map(([begins, said]) => ({
            question: texts.find((text) => text.startsWith(begins)) ?? '',
            words: said,
          })),
        ],
        skills: Object.entries(levels).map(([skill, level]) => ({ skill, level })),
      })
    await doAt(closed, 'feedback-request.close', { ref: made?.ref })
    if (taken) await doAt(taken, 'feedback-request.take-skills', { ref: made?.ref })
  }
}

const hear = async ({ doAt }: Growing): Promise<void> => {
  for (const { on, remark } of growthFeedback.told)
    await doAt(on, 'remark.create', { ...remark, heardOn: on.slice(0, 10) })
  const { on, appraisal, marks } = growthFeedback.appraisal
  const pasted = (await doAt(on, 'appraisal.create', appraisal)).record
  for (const { phrase, side, settled } of marks) {
    const begins = appraisal.words.indexOf(phrase)
    const marked = await doAt(on, 'appraisal.mark', {
      ref: pasted?.ref,
      begins,
      ends: begins + phrase.length,
      side,
    })
    if (settled) await doAt(on, 'remark.change', { ref: marked.ref, ...settled })
  }
}

const lookBack = async ({ doAt, goals }: Growing): Promise<void> => {
  for (const { on, review, goals: said } of growthFeedback.reviews)
    await doAt(on, 'review.complete', {
      ...review,
      goals: Object.entries(said).map(([key, [verdict, reason]]) => ({
        goal: goals.get(key)?.ref,
        verdict,
        reason,
      })),
    })
  const { packet, coaching } = growthFeedback
  const { on, invite, notes, shares, talks, actions } = coaching
  const { ref } = await doAt(on, 'coaching.invite', invite)
  await doAt(on, 'coaching.change', { ref, notes })
  await doAt(on, 'coaching.share', { ref, records: shares.map((key) => goals.get(key)?.ref) })
  for (const talk of talks) await doAt(on, 'coaching.add-talk', { ref, ...talk })
  for (const action of actions) await doAt(on, 'coaching.add-action', { ref, ...action })
  await doAt(packet.on, 'packet.make', packet.packet)
}
