import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeWorld, type World } from './lists-world.ts'
import { watchLoad } from './machine-load.ts'
import { type Measured, summarise, tableOf } from './percentiles.ts'
import { startServer } from './server-process.ts'
import { pick, randomFrom, sentence } from './words.ts'

/** What a list that is filtered and sorted by custom fields may take at the 95th percentile, in ms. */
const LIMIT = 50

const { values } = parseArgs({
  options: {
    items: { type: 'string', default: '50000' },
    rounds: { type: 'string', default: '40' },
    data: { type: 'string' },
    port: { type: 'string', default: '4698' },
    keep: { type: 'boolean', default: false },
  },
})

const options = ['low', 'middle', 'high', 'unknown'].map((key) => ({ key, label: key, retired: false }))
const FIELDS = [
  { title: 'Cost', type: 'number' },
  { title: 'Risk', type: 'choice', options },
  { title: 'Needed by', type: 'date' },
]

const folder = values.data ?? mkdtempSync(join(tmpdir(), 'linchpin-bench-'))
const worldFile = join(folder, 'bench-world.json')
if (!existsSync(worldFile)) {
  // The database may run as another user than we do.
  chmodSync(folder, 0o755)
  const made = await makeWorld(folder, { items: Number(values.items), notes: 1000, people: 1, known: 1000 })
  writeFileSync(worldFile, JSON.stringify(made))
}
const world = JSON.parse(readFileSync(worldFile, 'utf8')) as World
const server = await startServer(folder, Number(values.port))

const call = async (name: string, method: string, path: string, body?: unknown): Promise<Measured> => {
  const began = performance.now()
  const answer = await fetch(`${server.url}/api/v1/${world.workspace}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${world.tokens[0]}`,
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const text = await answer.text()
  if (!answer.ok) console.error(name, answer.status, text.slice(0, 300))
  return { name, ms: performance.now() - began, bytes: text.length, failed: !answer.ok }
}

/** Gives every item a value of each field, a thousand items at a time with the same three. */
const fill = async (): Promise<void> => {
  for (const field of FIELDS) await call('field', 'POST', '/fields', { ...field, of: 'item' })
  const random = randomFrom(3)
  const day = () => new Date(Date.UTC(2026, 0, 1 + Math.floor(random() * 700))).toISOString().slice(0, 10)
  const refs = Array.from({ length: world.items }, (_, at) => `ITEM-${at + 1}`).sort(() => random() - 0.5)
  for (let at = 0; at < refs.length; at += 250)
    await call('fill', 'POST', '/items/change-many', {
      refs: refs.slice(at, at + 250),
      set: {
        custom: { cost: Math.floor(random() * 10_000), risk: pick(random, options).key, needed_by: day() },
      },
    })
}

const filter = (...all: object[]) => `filter=${encodeURIComponent(JSON.stringify({ all }))}`
const LISTS: [string, string][] = [
  ['sorted by a number', 'sort=-custom.cost'],
  ['sorted by a day', 'sort=custom.needed_by'],
  ['sorted by a choice', 'sort=custom.risk'],
  [
    'filtered by a choice, sorted by a number',
    `sort=-custom.cost&${filter({ field: 'custom.risk', op: 'any-of', value: ['high'] })}`,
  ],
  [
    'the same, counted',
    `count=true&sort=-custom.cost&${filter({ field: 'custom.risk', op: 'any-of', value: ['high'] })}`,
  ],
  [
    'filtered by a number, in their order',
    `sort=rank&${filter({ field: 'custom.cost', op: 'more', value: 9000 })}`,
  ],
  [
    'filtered by two, nested',
    `sort=custom.needed_by&${filter({ field: 'custom.cost', op: 'less', value: 5000 }, { field: 'custom.risk', op: 'none-of', value: ['low'] })}`,
  ],
]

try {
  // Nothing there yet: an earlier run may have kept the folder.
  if ((await call('fields', 'GET', '/fields?of=item')).bytes < 200) await fill()
  const product = `/items?product=${world.product}&limit=50`
  for (const [name, query] of LISTS)
    for (let n = 0; n < 3; n++) await call(name, 'GET', `${product}&${query}`)
  const load = watchLoad(folder)
  const measured: Measured[] = []
  const random = randomFrom(5)
  for (let n = 0; n < Number(values.rounds); n++) {
    for (const [name, query] of LISTS) measured.push(await call(name, 'GET', `${product}&${query}`))
    const ref = `ITEM-${1 + Math.floor(random() * world.items)}`
    measured.push(
      await call('change of one custom field', 'PATCH', `/items/${ref}`, {
        custom: { cost: Math.floor(random() * 10_000) },
        source: sentence(random),
      }),
    )
  }
  const busy = load.stop()
  console.log(`${world.items} items with ${FIELDS.length} custom fields, one person, no pause.`)
  if (busy)
    console.log(
      `Of ${busy.cores} cores we kept ${busy.own.toFixed(2)} busy, others ${busy.foreign.toFixed(2)}.`,
    )
  console.log(`\n${tableOf(summarise(measured), LIMIT)}`)
} finally {
  await server.stop()
  if (!values.keep && !values.data) rmSync(folder, { recursive: true, force: true })
  else console.log(`\nThe filled folder was kept: --data ${folder}`)
}
