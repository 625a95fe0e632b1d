import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fillWorld } from './fill.ts'
import type { World } from './lists-world.ts'
import { watchLoad } from './machine-load.ts'
import { type Measured, summarise, tableOf } from './percentiles.ts'
import { startServer } from './server-process.ts'
import { paragraph, pick, query, randomFrom, sentence } from './words.ts'

/** What a list, a record and a search may take at the 95th percentile, in ms. */
const LIMIT = 50
const OPEN = 'new,refining,ready,in-progress'

const { values } = parseArgs({
  options: {
    items: { type: 'string', default: '5000' },
    notes: { type: 'string', default: '20000' },
    people: { type: 'string', default: '20' },
    /** How many people are known beside those who work. */
    known: { type: 'string', default: '600' },
    seconds: { type: 'string', default: '60' },
    /** Mean pause between two calls of one person, in ms. 0 for none: then the machine is what is measured. */
    think: { type: 'string', default: '1000' },
    /** An earlier run's folder, to measure on again without filling. */
    data: { type: 'string' },
    port: { type: 'string', default: '4699' },
    keep: { type: 'boolean', default: false },
  },
})
const numbers = Object.fromEntries(
  (['items', 'notes', 'people', 'known', 'seconds', 'think', 'port'] as const).map((key) => [
    key,
    Number(values[key]),
  ]),
) as Record<'items' | 'notes' | 'people' | 'known' | 'seconds' | 'think' | 'port', number>

type Step = { name: string; weight: number; reads?: boolean; method?: string; path: string; body?: unknown }

/** One thing that somebody working on the backlog does next. */
const steps = (random: () => number, world: World, after: string): Step[] => {
  const item = `ITEM-${1 + Math.floor(random() * world.items)}`
  const other = `ITEM-${1 + Math.floor(random() * world.items)}`
  const list = `/items?product=${world.product}&sort=rank`
  return [
    {
      name: 'list: first 50, counted, as the page reads it',
      weight: 14,
      path: `${list}&state=${OPEN}&limit=50&count=true`,
    },
    {
      name: 'list: next 100, as scrolling reads them',
      weight: 8,
      path: `${list}&state=${OPEN}&limit=100&after=${encodeURIComponent(after)}`,
    },
    { name: 'list: nobody asked, 50', weight: 4, path: `${list}&state=${OPEN}&opinion=true&limit=50` },
    {
      name: 'list: not quite ready, 50',
      weight: 3,
      path: `${list}&state=ready,in-progress&lacks=any&limit=50`,
    },
    {
      name: 'list: by words, 50',
      weight: 5,
      path: `${list}&text=${encodeURIComponent(query(random))}&limit=50`,
    },
    {
      name: 'list: notes, newest 50',
      weight: 8,
      path: `/notes?product=${world.product}&limit=50&count=true`,
    },
    { name: 'figures at the head', weight: 6, path: `/backlog/summary?product=${world.product}` },
    { name: 'item: itself', weight: 12, path: `/items/${item}` },
    { name: 'item: voices', weight: 5, path: `/records/${item}/voices` },
    { name: 'item: chain', weight: 5, path: `/records/${item}/chain` },
    { name: 'item: history', weight: 5, path: `/records/${item}/history` },
    { name: 'search: all kinds', weight: 10, path: `/search?text=${encodeURIComponent(query(random))}` },
    {
      name: 'similar notes, by text',
      weight: 4,
      reads: true,
      method: 'POST',
      path: '/notes/similar',
      body: { text: paragraph(random, 3), limit: 3, least: 0.25 },
    },
    {
      name: 'change: one field',
      weight: 8,
      method: 'PATCH',
      path: `/items/${item}`,
      body: { priorityReason: sentence(random) },
    },
    {
      name: 'change: move',
      weight: 4,
      method: 'POST',
      path: '/items/move',
      body: { refs: [item], before: other },
    },
    {
      name: 'change: comment',
      weight: 3,
      method: 'POST',
      path: `/records/${item}/comments`,
      body: { text: sentence(random) },
    },
  ]
}

const chosen = (random: () => number, world: World, after: string, mayWrite: boolean): Step => {
  const all = steps(random, world, after).filter(
    (step) => mayWrite || step.reads || step.method === undefined,
  )
  // As many entries as its weight: a draw among all of them is a draw by weight.
  return pick(
    random,
    all.flatMap((step) => Array.from({ length: step.weight }, () => step)),
  )
}

/** Where people work, and where the first page of its list ends. */
type Place = { base: string; world: World; after: string }

/** One person at work until the end: a call, a pause, the next. A pause is never cut short by a slow answer. */
const work = async ({ base, world, after }: Place, at: number, until: number): Promise<Measured[]> => {
  const random = randomFrom(1000 + at)
  // Every fourth of the others may only read, as makeWorld gave out the roles.
  const mayWrite = at === 0 || (at - 1) % 4 !== 3
  const measured: Measured[] = []
  await pause(random() * numbers.think)
  while (performance.now() < until) {
    const step = chosen(random, world, after, mayWrite)
    const began = performance.now()
    const answer = await fetch(`${base}${step.path}`, {
      method: step.method ?? 'GET',
      headers: {
        authorization: `Bearer ${world.tokens[at]}`,
        ...(step.body ? { 'content-type': 'application/json' } : {}),
      },
      ...(step.body ? { body: JSON.stringify(step.body) } : {}),
    })
    const text = await answer.text()
    measured.push({ name: step.name, ms: performance.now() - began, bytes: text.length, failed: !answer.ok })
    if (!answer.ok && answer.status >= 500) console.error(step.name, answer.status, text.slice(0, 200))
    await pause(numbers.think * (0.5 + random()))
  }
  return measured
}

/** Where a person who scrolls goes on: after the first 50. Who changes the order meanwhile moves rows past it, and no more. */
async function endOfFirstPage(): Promise<string> {
  const answer = await fetch(`${base}/items?product=${world.product}&sort=rank&state=${OPEN}&limit=50`, {
    headers: { authorization: `Bearer ${world.tokens[0]}` },
  })
  return ((await answer.json()) as { next: string }).next
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const folder = values.data ?? mkdtempSync(join(tmpdir(), 'linchpin-bench-'))
const worldFile = join(folder, 'bench-world.json')
if (!existsSync(worldFile)) {
  await fillWorld(folder, {
    items: numbers.items,
    notes: numbers.notes,
    people: numbers.people,
    known: numbers.known,
  })
}
const world = JSON.parse(readFileSync(worldFile, 'utf8')) as World
const server = await startServer(folder, numbers.port)
const base = `${server.url}/api/v1/${world.workspace}`
const after = await endOfFirstPage()
const people = Math.min(numbers.people, world.tokens.length)
const round = async (seconds: number) =>
  (
    await Promise.all(
      Array.from({ length: people }, (_, at) =>
        work({ base, world, after }, at, performance.now() + seconds * 1000),
      ),
    )
  ).flat()
try {
  // The first calls compile the server's own code and plan the statements; people who work have been there for a while.
  await round(Math.min(30, numbers.seconds))
  const load = watchLoad(folder)
  const measured = await round(numbers.seconds)
  const busy = load.stop()
  const order = steps(randomFrom(0), world, after).map((step) => step.name)
  const lines = summarise(measured).toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
  console.log(
    `\n${people} people, ${numbers.think} ms between two calls of one, ${numbers.seconds} s, ${(measured.length / numbers.seconds).toFixed(0)} calls a second. Server started in ${(server.startedIn / 1000).toFixed(1)} s.`,
  )
  console.log(
    busy
      ? `Of ${busy.cores} cores we kept ${busy.own.toFixed(2)} busy (server, database and this program), others ${busy.foreign.toFixed(2)}.`
      : 'How busy the machine was with other things is not known on this system.',
  )
  console.log(`\n${tableOf(lines, LIMIT)}`)
} finally {
  await server.stop()
  if (!values.keep && !values.data) rmSync(folder, { recursive: true, force: true })
  else console.log(`\nThe filled folder was kept: --data ${folder}`)
}
