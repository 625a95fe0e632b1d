import { generateNKeysBetween } from 'fractional-indexing'
import pg from 'pg'
import { kindNamed } from '../core/app.ts'
import { newId } from '../core/ids.ts'
import type { RunningApp } from '../core/run-app.ts'
import { type Fresh, type FreshLink, insertFast, linkFast, withoutIndexes } from './mass-insert.ts'
import { makeVocabulary, realText, reworded } from './vocabulary.ts'
import { pick, randomFrom, title } from './words.ts'

export type Masses = { items: number; notes: number; known: number; themes: number }
type Place = {
  workspaceId: string
  productId: string
  groups: readonly string[]
  personas: readonly string[]
}

const AT_ONCE = 5000
/** As many different words as a million notes of people hold, names and slips included. */
const WORDS = 60_000
/** The notes came in over three years. */
const YEARS = 3 * 365 * 24 * 3_600_000
/** No theme has more notes than this. */
const MOST_NOTES = 10_000
const TABLES = ['record', 'note', 'item', 'person', 'theme', 'change', 'link']

/**
 * Fills a workspace with hundreds of thousands of records past the write path, in minutes: everything that a real write
 * leaves behind is there, and the indexes are made at the end.
 */
export const fillMasses = async (running: RunningApp, masses: Masses, place: Place): Promise<void> => {
  const client = new pg.Client(running.database.admin)
  await client.connect()
  const indexAgain = await withoutIndexes(client, TABLES)
  try {
    await fill(running, client, masses, place)
  } finally {
    await indexAgain()
    await client.end()
  }
}

const fill = async (
  { app }: RunningApp,
  client: pg.Client,
  masses: Masses,
  { workspaceId, productId, groups, personas }: Place,
): Promise<void> => {
  const random = randomFrom(11)
  const vocabulary = makeVocabulary(random, WORDS)
  const now = Date.now()
  const make = async (kind: string, count: number, of: (at: number) => Partial<Fresh>): Promise<string[]> => {
    const ids: string[] = []
    const { rows } = await client.query<{ next: number }>(
      'select next from ref_counter where workspace_id = $1 and kind = $2',
      [workspaceId, kind],
    )
    const first = rows[0]?.next ?? 1
    for (let done = 0; done < count; done += AT_ONCE) {
      const part = Array.from({ length: Math.min(AT_ONCE, count - done) }, (_, n): Fresh => {
        const at = done + n
        const created = new Date(now - YEARS + Math.floor((YEARS / count) * at)).toISOString()
        const id = newId(created)
        ids.push(id)
        return {
          id,
          number: first + at,
          title: '',
          productId: null,
          rank: null,
          createdAt: created,
          updatedAt: new Date(
            Date.parse(created) + Math.floor(random() * (now - Date.parse(created))),
          ).toISOString(),
          createdBy: null,
          values: {},
          ...of(at),
        }
      })
      await insertFast(client, workspaceId, kindNamed(app, kind).kind, part)
    }
    return ids
  }
  const people = await make('person', masses.known, (at) => ({
    title: `Person ${at} ${pick(random, vocabulary)}`,
    values: { groupId: pick(random, groups), email: `known${at}@example.org` },
  }))
  const themes = await make('theme', masses.themes, () => ({
    title: realTitle(random, vocabulary),
    productId,
  }))
  const ranks = generateNKeysBetween(null, null, masses.items)
  const items = await make('item', masses.items, (at) => ({
    title: realTitle(random, vocabulary),
    productId,
    rank: ranks[at] ?? null,
    values: itemValues(random, vocabulary, personas),
  }))
  const groupOf = people.map(() => pick(random, groups))
  const said: string[] = []
  const notes = await make('note', masses.notes, (at) => {
    const text = at % 100 === 99 ? reworded(random, pick(random, said)) : realText(random, vocabulary)
    if (at % 10 === 0 || said.length === 0) said.push(text)
    const who = Math.floor(random() ** 2 * people.length)
    return {
      title: text.slice(0, 80),
      // A twentieth waits in the inbox.
      productId: random() < 0.95 ? productId : null,
      values: {
        text,
        saidBy: people[who],
        groupId: groupOf[who],
        channel: pick(random, CHANNELS),
        heard: pick(random, ['said', 'said', 'heard-back', 'confirmed']),
        saidOn: new Date(now - Math.floor(random() * YEARS)).toISOString().slice(0, 10),
      },
    }
  })
  const links = linksBetween(random, new Date(now).toISOString(), notes, themes, items)
  for (let at = 0; at < links.length; at += AT_ONCE)
    await linkFast(client, workspaceId, links.slice(at, at + AT_ONCE))
}

const CHANNELS = [
  'interview',
  'portal',
  'portal',
  'ticket',
  'ticket',
  'workshop',
  'survey',
  'email',
  'conversation',
]
const STATES = ['new', 'new', 'refining', 'ready', 'in-progress', 'done', 'done', 'declined']
const TYPES = ['story', 'story', 'story', 'task', 'feature', 'improvement', 'accessibility-fix']

const realTitle = (random: () => number, vocabulary: readonly string[]): string =>
  `${title(random)} ${pick(random, vocabulary)} ${pick(random, vocabulary)}`

const itemValues = (
  random: () => number,
  vocabulary: readonly string[],
  personas: readonly string[],
): Record<string, unknown> => {
  const estimate = random() < 0.7 ? Math.ceil(random() * 13) : null
  const state = pick(random, STATES)
  return {
    type: pick(random, TYPES),
    state,
    description: realText(random, vocabulary),
    personaId: random() < 0.6 ? pick(random, personas) : null,
    learningValue: random() < 0.5 ? Math.floor(random() * 6) : null,
    estimate,
    estimateLow: estimate,
    estimateHigh: estimate === null ? null : estimate * 2,
    criteria: Array.from({ length: Math.floor(random() * 4) }, () => ({
      text: title(random),
      done: random() < 0.3,
    })),
    duty: random() < 0.02,
    tags: random() < 0.3 ? [pick(random, ['phone', 'exam', 'grading', 'captions'])] : [],
    ...(state === 'done'
      ? { doneOn: new Date(Date.now() - Math.floor(random() * YEARS)).toISOString().slice(0, 10) }
      : {}),
  }
}

/** Seven notes in ten lead to a theme, some themes having thousands and most a few; one in ten speaks for an item. */
const linksBetween = (
  random: () => number,
  at: string,
  notes: readonly string[],
  themes: readonly string[],
  items: readonly string[],
): FreshLink[] => {
  const counts = new Map<string, number>()
  const support = (from: string, to: string): FreshLink => ({
    type: 'supports',
    from,
    to,
    slot: newId(),
    importance: Math.floor(random() * 4),
    at,
  })
  const supports = notes.flatMap((note): FreshLink[] => {
    const kind = random()
    if (kind > 0.8) return []
    if (kind < 0.1) return [support(note, pick(random, items))]
    const theme = themes[Math.floor(random() ** 2 * themes.length)] ?? ''
    const count = counts.get(theme) ?? 0
    counts.set(theme, count + 1)
    return count < MOST_NOTES ? [support(note, theme)] : []
  })
  const plain = (type: string, from: string, to: string): FreshLink => ({
    type,
    from,
    to,
    slot: '',
    importance: null,
    at,
  })
  const asks = themes.flatMap((theme) =>
    Array.from({ length: 5 }, () => plain('asks-for', theme, pick(random, items))),
  )
  const blocks = Array.from({ length: Math.floor(items.length / 10) }, () => {
    const first = Math.floor(random() * Math.max(1, items.length - 50))
    const [from, to] = [items[first], items[first + 1 + Math.floor(random() * 40)]]
    return from && to ? [plain('blocks', from, to)] : []
  }).flat()
  return [...supports, ...asks, ...blocks]
}
