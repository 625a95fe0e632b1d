import { IMPORTANCE } from '../../areas/listening/contract.ts'
import { anchorAt } from '../../areas/listening/model.ts'
import { addLinks } from '../../core/links/links.ts'
import type { Context } from '../../core/operations/context.ts'
import { changeRecords } from '../../core/records/change.ts'
import { titleFrom } from '../../engines/sentences/sentences.ts'
import type { Content, Key, Mark, NoteContent, Session } from '../content/shapes.ts'
import { hashOf, type Moments, workdayAfter } from '../moments.ts'
import type { Desk, Event } from '../timeline.ts'
import { make } from './people.ts'

/** When a theme or an item came to be, by its key. */
export type Births = ReadonlyMap<Key, string>

/** Where somebody was sat with: what they meant is said back in the same talk. */
const IN_PERSON: ReadonlySet<Session['channel']> = new Set([
  'interview',
  'usability',
  'workshop',
  'conversation',
])
/** Who reads others' words closely; everybody else leaves that to the product owner. */
const READERS: ReadonlySet<Key> = new Set(['sunita', 'gil', 'carla', 'lydia'])

type Written = { key: Key; note: NoteContent; session: Session; at: string }

/** Notes as they were written down, said back and confirmed, and what was highlighted in them. */
export const planNotes = (content: Content, moments: Moments, owner: Key, births: Births): Event[] =>
  content.sessions.flatMap((session) => {
    const written = session.notes.map((note, at) => ({
      key: note.key ?? `${session.on} ${session.by} ${session.channel} ${at}`,
      note,
      session,
      at: writtenAt(moments, session, at),
    }))
    const reader = READERS.has(session.by) ? session.by : owner
    return [
      ...writing(session, written),
      ...written.flatMap((each) => hearing(moments, each)),
      ...marking(moments, written, reader, births),
    ]
  })

const writtenAt = (moments: Moments, session: Session, at: number): string => {
  const seed = `${session.on} ${session.by} ${session.channel}`
  // The help desk of the evening begins when the offices close.
  const evening = session.by === 'ben'
  const begins = (evening ? 15 * 60 : 9 * 60) + (hashOf(seed) % 120)
  const minute = begins + (session.together ? 0 : at * 17 + (hashOf(`${seed} ${at}`) % 9))
  return moments.at(workdayAfter(session.on, session.later ?? 0), '', minute, minute + 1)
}

/** What was put in together is one step of the history, everything else one step each. */
const writing = (session: Session, written: readonly Written[]): Event[] => {
  const steps = session.together ? [written] : written.map((each) => [each])
  return steps.map((step) => ({
    at: step[0]?.at ?? '',
    by: session.by,
    door: session.door ?? 'site',
    operation:
      session.door === 'import' ? 'import.run' : session.together ? 'note.paste' : ('note.create' as const),
    run: (ctx, desk) => make(ctx, desk, 'note', step.map(valuesOf(desk))),
  }))
}

const valuesOf =
  (desk: Desk) =>
  ({ key, note, session }: Written) => {
    const group = note.group ?? (note.who ? undefined : session.group)
    const product = note.product === undefined ? session.product : note.product
    const said = note.back !== undefined && IN_PERSON.has(session.channel)
    return {
      key,
      values: {
        title: note.title ?? titleFrom(note.text),
        text: note.text,
        product: product ? desk.head(product).id : null,
        saidBy: note.who ? desk.head(note.who).id : null,
        groupId: group ? desk.head(group).id : null,
        channel: session.channel,
        saidOn: session.on,
        heard: said ? 'heard-back' : 'said',
        heardBack: said ? (note.back ?? '') : '',
      },
    }
  }

const hearing = (moments: Moments, { key, note, session, at }: Written): Event[] => {
  const change = (days: number, seed: string, set: Record<string, unknown>): Event => ({
    at: moments.after(at, days, `${key} ${seed}`),
    by: session.by,
    operation: 'note.change',
    run: async (ctx, desk) => {
      await changeRecords(ctx, desk.served('note'), [desk.head(key).id], set)
    },
  })
  if (note.back === undefined) return []
  const wait = 1 + (hashOf(key) % 4)
  return [
    ...(IN_PERSON.has(session.channel)
      ? []
      : [change(wait, 'back', { heard: 'heard-back', heardBack: note.back })]),
    ...(note.confirmed ? [change(wait + 3, 'confirmed', { heard: 'confirmed' })] : []),
  ]
}

/** The notes of a session are read in one sitting; what did not exist by then is linked when it came to be. */
const marking = (moments: Moments, written: readonly Written[], reader: Key, births: Births): Event[] => {
  const first = written[0]
  if (!first) return []
  const seed = `${first.key} read`
  const sitting = moments.after(first.at, 1 + (hashOf(seed) % 3), seed)
  const marks = written.flatMap((each) => (each.note.for ?? []).map((mark) => ({ ...each, mark })))
  const momentOf = ({ mark: [of] }: { mark: Mark }) => {
    const born = births.get(of) ?? ''
    return born < sitting ? sitting : new Date(Date.parse(born) + 25 * 60_000).toISOString()
  }
  return [...Map.groupBy(marks, momentOf)].map(([at, list]) => ({
    at,
    by: reader,
    operation: 'note.highlight',
    run: (ctx, desk) => addMarks(ctx, desk, list),
  }))
}

const addMarks = async (
  ctx: Context,
  desk: Desk,
  list: readonly { key: Key; note: NoteContent; mark: Mark }[],
): Promise<void> => {
  await addLinks(
    ctx,
    list.map(({ key, note, mark: [of, sentence, weight] }) => ({
      type: 'supports',
      from: desk.head(key),
      to: desk.head(of),
      detail: {
        ...(sentence ? anchorOf(note.text, sentence) : {}),
        ...(weight === undefined ? {} : { importance: IMPORTANCE[weight] }),
      },
    })),
  )
}

const anchorOf = (text: string, sentence: string) => {
  const start = text.indexOf(sentence)
  if (start < 0) throw new Error(`A note of the demo does not say: ${sentence}`)
  return anchorAt(text, start, start + sentence.length)
}
