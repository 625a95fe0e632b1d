import { createHash } from 'node:crypto'
import { z } from 'zod'
import { kindNamed } from '../../core/app.ts'
import { keepImported, loadImported, lockSource } from '../../core/exchange/imported.ts'
import { lineOfText } from '../../core/fields/schema.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { invalid } from '../../core/problems.ts'
import { changeRecords } from '../../core/records/change.ts'
import { createRecords } from '../../core/records/create.ts'
import { headsById, loadRecords } from '../../core/records/load.ts'
import { SPAN_TYPES, type SpanType } from './contract.ts'
import { type IcsEvent, readIcs } from './ics-read.ts'
import { policy } from './policy.ts'

/** The largest calendar file, in characters. */
const LARGEST = 4_000_000

const stateSchema = z.enum(['new', 'changed', 'same', 'left'])

type Line = IcsEvent & { state: z.infer<typeof stateSchema>; recordId: string | null }

const printOf = ({ title, startsOn, endsOn }: IcsEvent): string =>
  createHash('sha256')
    .update(JSON.stringify([title, startsOn, endsOn]))
    .digest('hex')
    .slice(0, 32)

const read = (text: string) => {
  try {
    return readIcs(text)
  } catch {
    throw invalid('text', 'Nothing was taken over: this is no calendar file. It begins with BEGIN:VCALENDAR.')
  }
}

/** What each event would become: new, changed since the last time, the same, or left since it lies in the bin. */
const compare = async (ctx: Context, source: string, events: readonly IcsEvent[]): Promise<Line[]> => {
  const known = await loadImported(
    ctx,
    'span',
    source,
    events.map((event) => event.uid),
  )
  const heads = await headsById(
    ctx,
    [...known.values()].map((each) => each.recordId),
  )
  return events.map((event) => {
    const before = known.get(event.uid)
    const head = before && heads.get(before.recordId)
    if (!before || !head) return { ...event, state: 'new', recordId: null }
    // What somebody put into the bin is not brought back by a file.
    if (head.binned_at !== null) return { ...event, state: 'left', recordId: head.id }
    return { ...event, state: before.prints === printOf(event) ? 'same' : 'changed', recordId: head.id }
  })
}

export const icsOperations: Operation[] = [
  defineOperation({
    name: 'span.read-ics',
    summary: 'Take over a calendar file (.ics) as spans. With dry it only says what would happen.',
    method: 'POST',
    path: '/spans/read-ics',
    may: policy.span.write,
    largest: 8 * 1024 * 1024,
    input: z.strictObject({
      text: z.string().min(1).max(LARGEST),
      source: lineOfText(200)
        .trim()
        .min(1)
        .meta({ description: 'Where the file comes from; the same source again changes and adds only.' }),
      dry: z.boolean().default(false),
      types: z
        .record(z.string().max(1000), z.enum(SPAN_TYPES))
        .default({})
        .meta({ description: 'What an event is, by its UID, where the guess is wrong.' }),
      without: z
        .array(z.string().max(1000))
        .max(5000)
        .default([])
        .meta({ description: 'UIDs to leave out.' }),
    }),
    output: z.object({
      name: z.string(),
      events: z.array(
        z.object({
          uid: z.string(),
          title: z.string(),
          startsOn: z.iso.date(),
          endsOn: z.iso.date(),
          type: z.enum(SPAN_TYPES),
          state: stateSchema,
        }),
      ),
      faults: z.array(z.object({ uid: z.string(), title: z.string(), why: z.string() })),
      made: z.int(),
      changed: z.int(),
      batchId: z.uuid().nullable(),
    }),
    example: () => ({
      source: 'registrar',
      text: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//EN\r\nBEGIN:VEVENT\r\nUID:1@x\r\nDTSTART;VALUE=DATE:20261214\r\nSUMMARY:Finals\r\nEND:VEVENT\r\nEND:VCALENDAR',
    }),
    run: async (ctx, input) => {
      const { name, events, faults } = read(input.text)
      await lockSource(ctx, 'span', input.source)
      const left = new Set(input.without)
      const once = [...new Map(events.map((event) => [event.uid, event])).values()]
      const lines = (await compare(ctx, input.source, once)).map((line) => ({
        ...line,
        type: input.types[line.uid] ?? line.type,
      }))
      const shown = lines.map(({ recordId: _, ...line }) => line)
      if (input.dry) return { name, events: shown, faults, made: 0, changed: 0, batchId: null }
      const wanted = lines.filter((line) => !left.has(line.uid))
      const made = await makeSpans(ctx, input.source, wanted)
      const changed = await changeSpans(ctx, input.source, wanted)
      return { name, events: shown, faults, made, changed, batchId: made + changed > 0 ? ctx.batchId : null }
    },
  }),
]

const makeSpans = async (ctx: Context, source: string, lines: readonly Line[]): Promise<number> => {
  const fresh = lines.filter((line) => line.state === 'new')
  const made = await createRecords(
    ctx,
    kindNamed(ctx.app, 'span'),
    fresh.map(({ title, type, startsOn, endsOn }) => ({
      title,
      type,
      startsOn,
      endsOn,
      season: seasonOf(title, type),
    })),
  )
  await keepImported(
    ctx,
    'span',
    source,
    fresh.map((line, at) => ({ key: line.uid, recordId: made[at]?.id ?? '', prints: printOf(line) })),
  )
  return made.length
}

/** A changed event moves its span; what somebody made of it (its kind, its named days) stays. */
const changeSpans = async (ctx: Context, source: string, lines: readonly Line[]): Promise<number> => {
  const served = kindNamed(ctx.app, 'span')
  let count = 0
  for (const line of lines) {
    if (line.state !== 'changed' || !line.recordId) continue
    const { title, startsOn, endsOn } = line
    const [row] = await loadRecords(ctx, served, [line.recordId])
    if (!row) continue
    const { changed } = await changeRecords(ctx, served, [line.recordId], { title, startsOn, endsOn })
    await keepImported(ctx, 'span', source, [
      { key: line.uid, recordId: line.recordId, prints: printOf(line) },
    ])
    count += changed
  }
  return count
}

/** A term's season by its name; anything else takes that of the term it lies in. */
const seasonOf = (title: string, type: SpanType): string | null => {
  if (type !== 'term' && type !== 'part-term') return null
  if (/fall|autumn/i.test(title)) return 'fall'
  return ['winter', 'spring', 'summer'].find((season) => title.toLowerCase().includes(season)) ?? null
}
