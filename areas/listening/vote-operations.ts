import { z } from 'zod'
import { lineOfText, plainText } from '../../core/fields/schema.ts'
import { namesSchema, refParam } from '../../core/kinds/contract.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { notFound, Problem } from '../../core/problems.ts'
import { findRecord, type Head, headsById } from '../../core/records/load.ts'
import { namesOf } from '../../core/records/present.ts'
import { familyIds } from './behind.ts'
import { CHANNELS, HEARD } from './contract.ts'
import { endSchema, endsById } from './figures.ts'
import { rootsOf } from './merges.ts'
import { findOrMakeSpeaker } from './people.ts'
import { policy } from './policy.ts'
import { spokenBy } from './spoken.ts'
import { unvote, vote, votesOn } from './votes.ts'

const forWhom = lineOfText(300).trim().min(1).optional()

const voiceOfPerson = z.object({
  personId: z.uuid(),
  how: z.enum(['said', 'voted']),
  note: endSchema.meta({ description: 'The note itself, or one that was merged into it.' }),
  quote: z.string().meta({ description: 'Their words, where somebody wrote them down with the vote.' }),
  recordedBy: z.uuid().nullable(),
  recordedAt: z.iso.datetime(),
})

const mergedNote = z.object({
  note: endSchema,
  into: z.uuid().meta({ description: 'Into which note it was merged: this one, or another of these.' }),
  text: z.string(),
  saidBy: z.uuid().nullable(),
  groupId: z.uuid().nullable(),
  saidOn: z.iso.date().nullable(),
  channel: z.enum(CHANNELS),
  heard: z.enum(HEARD),
  mergedBy: z.uuid().nullable(),
  mergedAt: z.iso.datetime(),
})

export const voteOperations: Operation[] = [
  defineOperation({
    name: 'note.vote',
    summary:
      'Stand behind a note, or record that somebody else does, with their words. One vote of a person each.',
    method: 'POST',
    path: '/notes/{ref}/votes',
    may: policy.note.read,
    input: z.strictObject({
      ref: refParam,
      for: forWhom.meta({
        description:
          'Who stands behind it: a ref, an e-mail address, a name, or name <address>; made if unknown. Default: you.',
      }),
      quote: plainText(20_000).trim().optional().meta({ description: 'What they said, in their own words.' }),
    }),
    output: z.object({
      note: endSchema.meta({ description: 'The note that has the vote: the one that this was merged into.' }),
      personId: z.uuid(),
      changed: z.boolean().meta({ description: 'False where they stood behind it already.' }),
      madePerson: z.boolean(),
      batchId: z.uuid(),
    }),
    example: (sample) => ({ ref: sample.ref('note') }),
    run: async (ctx, input) => {
      const note = await noteOf(ctx, input.ref)
      if (note.binned_at !== null)
        throw new Problem('gone', `Nothing was recorded: ${note.ref} lies in the bin. Restore it first.`)
      const who = await personFor(ctx, note, input.for)
      const quote = input.quote ?? null
      const { id: personId, title } = who
      const changed = await vote(ctx, note, await familyIds(ctx, note.id), { personId, title, quote })
      const { id, ref, kind } = note
      return {
        note: { id, ref, kind, title: note.title },
        personId,
        changed,
        madePerson: who.made,
        batchId: ctx.batchId,
      }
    },
  }),
  defineOperation({
    name: 'note.unvote',
    summary: 'Take back that you, or somebody for whom it was recorded, stand behind a note.',
    method: 'DELETE',
    path: '/notes/{ref}/votes',
    may: policy.note.read,
    input: z.strictObject({
      ref: refParam,
      for: refParam.optional().meta({ description: 'The person, by ref or id. Default: you.' }),
    }),
    output: z.object({ removed: z.int(), batchId: z.uuid() }),
    example: (sample) => ({ ref: sample.ref('note') }),
    run: async (ctx, input) => {
      const note = await noteOf(ctx, input.ref)
      const personId = input.for === undefined ? ctx.actor.personId : (await findRecord(ctx, input.for)).id
      const removed = await unvote(ctx, note, await familyIds(ctx, note.id), personId)
      return { removed, batchId: ctx.batchId }
    },
  }),
  defineOperation({
    name: 'note.behind',
    summary: 'Show who stands behind a note, each with their words, and which notes were merged into it.',
    method: 'GET',
    path: '/notes/{ref}/behind',
    may: policy.note.read,
    input: z.strictObject({ ref: refParam }),
    output: z.object({
      people: z.int().meta({ description: 'Different people; who said and voted, or did so twice, is one.' }),
      voices: z.array(voiceOfPerson),
      merged: z.array(mergedNote),
      names: namesSchema,
    }),
    example: (sample) => ({ ref: sample.ref('note') }),
    run: async (ctx, input) => {
      // Opened as it was: a note that was merged shows its own people, not those of the one that stands for it.
      const note = await findRecord(ctx, input.ref)
      if (note.kind !== 'note') throw notFound(`A note ${input.ref}`)
      const family = await familyIds(ctx, note.id)
      const ends = await endsById(ctx, family)
      const spoken = await spokenBy(ctx, family)
      const votes = await votesOn(ctx, family)
      const voices = [
        ...spoken.flatMap(({ id, saidBy, recordedAt }) => {
          const end = ends.get(id)
          return saidBy === null || !end
            ? []
            : [{ personId: saidBy, how: 'said' as const, note: end, quote: '', recordedBy: null, recordedAt }]
        }),
        ...votes.flatMap(({ note: id, personId, quote, recordedBy, recordedAt }) => {
          const end = ends.get(id)
          return end ? [{ personId, how: 'voted' as const, note: end, quote, recordedBy, recordedAt }] : []
        }),
      ]
      const merged = spoken.flatMap(({ id, recordedAt: _, into, mergedAt, ...rest }) => {
        const end = ends.get(id)
        return id === note.id || !end || into === null || mergedAt === null
          ? []
          : [{ ...rest, note: end, into, mergedAt }]
      })
      return {
        people: new Set(voices.map((each) => each.personId)).size,
        voices,
        merged,
        names: await namesOf(ctx, [
          ...voices.flatMap((each) => [each.personId, ...(each.recordedBy ? [each.recordedBy] : [])]),
          ...merged.flatMap((each) => [each.groupId, each.mergedBy].filter((id) => id !== null)),
        ]),
      }
    },
  }),
]

/** The note as which the one that was named counts. */
const noteOf = async (ctx: Context, ref: string): Promise<Head> => {
  const named = await findRecord(ctx, ref)
  if (named.kind !== 'note') throw notFound(`A note ${ref}`)
  const root = (await rootsOf(ctx, [named.id])).get(named.id) ?? named.id
  return root === named.id ? named : findRecord(ctx, root)
}

type Who = { id: string; title: string; made: boolean }

const personFor = async (ctx: Context, note: Head, text: string | undefined): Promise<Who> => {
  const { actor } = ctx
  if (text === undefined) return { id: actor.personId, title: actor.personName, made: false }
  // Whoever may not write the note may not have people made on its behalf either.
  await findRecord(ctx, note.id, policy.note.write)
  const { id, made } = await findOrMakeSpeaker(ctx, text, null)
  return { id, title: (await headsById(ctx, [id])).get(id)?.title ?? text, made }
}
