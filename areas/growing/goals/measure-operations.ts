import { z } from 'zod'
import { todayIn } from '../../../core/day.ts'
import { lineOfText } from '../../../core/fields/schema.ts'
import { refParam } from '../../../core/kinds/contract.ts'
import type { Context } from '../../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../../core/operations/define.ts'
import { invalid, notFound } from '../../../core/problems.ts'
import { findRecord, type Head, loadRecords } from '../../../core/records/load.ts'
import { inEachInstitution, ownPlace } from '../elsewhere.ts'
import { languageAsked, languageFor } from '../language.ts'
import { OWN } from '../policy.ts'
import {
  LIVE_SOURCES,
  type LiveSource,
  type OwnSource,
  SOURCE_SCOPES,
  SOURCES,
  type SourceScope,
} from './contract.ts'
import { isOwn, type LiveMeasure, readLive, refreshLive } from './live.ts'
import { ownPlaces, ownReaders } from './own-sources.ts'
import { placesIn } from './places.ts'
import { addReading, readingsOf } from './readings.ts'
import { readers } from './sources.ts'
import { tickMilestones } from './ticks.ts'
import { unitIn } from './units.ts'

const measureHead = async (ctx: Context, ref: string): Promise<Head> => {
  const head = await findRecord(ctx, ref, OWN)
  if (head.kind !== 'measure') throw notFound(`A measure ${ref}`)
  return head
}

const readingSchema = z.object({
  id: z.uuid(),
  measureId: z.uuid(),
  readOn: z.iso.date(),
  value: z.number(),
  n: z.int().nullable(),
  source: z.string(),
  note: z.string(),
  at: z.iso.datetime(),
})

export const measureOperations: Operation[] = [
  defineOperation({
    name: 'measure.read',
    summary:
      'Write down what a measure reads. Nothing is overwritten: a correction is another one for that day.',
    method: 'POST',
    path: '/measures/{ref}/readings',
    may: OWN,
    personal: true,
    input: z.strictObject({
      ref: refParam,
      value: z.number().min(-1e12).max(1e12),
      readOn: z.iso.date().optional().meta({ description: 'Default is today.' }),
      n: z.int().min(0).max(1_000_000_000).nullable().default(null),
      note: lineOfText(1000).default(''),
    }),
    output: z.object({ id: z.uuid() }),
    example: (sample) => ({ ref: sample.ref('measure'), value: 33, readOn: '2026-11-20' }),
    run: async (ctx, { ref, value, readOn, n, note }) => {
      const head = await measureHead(ctx, ref)
      const today = await todayIn(ctx)
      if (readOn && readOn > today)
        throw invalid('readOn', 'Nothing was written: a reading is of a day that has come.')
      const id = await addReading(ctx, {
        measureId: head.id,
        readOn: readOn ?? today,
        value,
        n,
        source: 'by-hand',
        note,
      })
      return { id }
    },
  }),
  defineOperation({
    name: 'measure.readings',
    summary: 'List all that a measure has read, oldest first, and what it reads live now.',
    method: 'GET',
    path: '/measures/{ref}/readings',
    may: OWN,
    personal: true,
    input: z.strictObject({ ref: refParam }),
    output: z.object({
      readings: z.array(readingSchema),
      live: z
        .object({ value: z.number().nullable(), n: z.int() })
        .nullable()
        .meta({ description: 'What its product gives now; null by hand, or where your rights there ended.' }),
    }),
    example: (sample) => ({ ref: sample.ref('measure') }),
    run: async (ctx, { ref }) => {
      const head = await measureHead(ctx, ref)
      const [row] = await loadRecords(ctx, head.served, [head.id])
      const readings = (await readingsOf(ctx, [head.id])).get(head.id) ?? []
      return { readings, live: row ? await readLive(ctx, row as unknown as LiveMeasure) : null }
    },
  }),
  defineOperation({
    name: 'measure.refresh',
    summary:
      'Read all live measures now and keep what they say, and tick steps whose matrix is done; where rights ended, the last value stays.',
    method: 'POST',
    path: '/measures/refresh',
    may: OWN,
    personal: true,
    input: z.strictObject({}),
    output: z.object({
      read: z.int(),
      unreachable: z.int(),
      ticked: z.int().meta({ description: 'Steps that were ticked by what they wait for.' }),
    }),
    example: () => ({}),
    run: async (ctx) => ({ ...(await refreshLive(ctx)), ticked: await tickMilestones(ctx) }),
  }),
  defineOperation({
    name: 'measure.sources',
    summary:
      'List what a measure can be fed from, where your rights reach: its definition, and what it reads now.',
    method: 'GET',
    path: '/measures/sources',
    may: OWN,
    personal: true,
    input: z.strictObject({
      source: z
        .enum(LIVE_SOURCES as [LiveSource, ...LiveSource[]])
        .optional()
        .meta({ description: 'Only this one; all are read if left out, which takes longer.' }),
      language: languageAsked,
    }),
    output: z.object({
      sources: z.array(
        z.object({
          source: z.enum(LIVE_SOURCES as [LiveSource, ...LiveSource[]]),
          of: z.enum(SOURCE_SCOPES),
          unit: z.string(),
          better: z.enum(['higher', 'lower']),
          about: z.string().meta({ description: 'The definition, and what n counts.' }),
          workspace: z.object({ id: z.uuid(), slug: z.string(), name: z.string() }),
          product: z.object({ id: z.uuid(), title: z.string() }).nullable(),
          record: z.object({ id: z.uuid(), ref: z.string(), title: z.string() }).nullable(),
          value: z.number().nullable(),
          n: z.int(),
        }),
      ),
    }),
    example: () => ({ source: 'told-rate' }),
    run: async (ctx, { source, language }) => {
      const asked = source ? [source] : LIVE_SOURCES
      const shared = asked.filter((each): each is Exclude<LiveSource, OwnSource> => !isOwn(each))
      const found = await inEachInstitution(ctx, async (there, workspace) => {
        const places = await placesIn(there)
        const sources = []
        for (const each of shared)
          for (const { head, ...place } of places[scopeOf(each)]) {
            const read = await readers[each](there, head)
            sources.push({ source: each, ...SOURCES[each], workspace, ...place, ...read })
          }
        return sources
      })
      const sources = [...found.flat(), ...(await ownOf(ctx, asked.filter(isOwn)))]
      const says = await languageFor(ctx, language)
      return { sources: sources.map((each) => ({ ...each, unit: unitIn(each.unit, says) })) }
    },
  }),
]

const scopeOf = (source: Exclude<LiveSource, OwnSource>) =>
  SOURCES[source].of as Exclude<SourceScope, 'own' | 'credential'>

/** The sources in the person's own workspace. Hours are those of a goal, so that none are read before there is one. */
const ownOf = async (ctx: Context, asked: readonly OwnSource[]) => {
  if (asked.length === 0) return []
  const workspace = await ownPlace(ctx)
  const places = await ownPlaces(ctx)
  const sources = []
  for (const each of asked)
    for (const place of places[each === 'study-hours' ? 'own' : 'credential']) {
      const read = await ownReaders[each](ctx, { goal_id: null, source_record: place.record?.id ?? '' })
      sources.push({
        source: each,
        ...SOURCES[each],
        workspace,
        ...place,
        ...(read ?? { value: null, n: 0 }),
      })
    }
  return sources
}
