import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fillWorld } from './fill.ts'
import type { World } from './lists-world.ts'
import { watchLoad } from './machine-load.ts'
import { startServer } from './server-process.ts'
import { paragraph, pick, randomFrom, title } from './words.ts'

/** An import of a hundred thousand rows may take so long, in s, and the server so much memory, in MB. */
const LIMIT = 60
const MEMORY = 1024

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    /** What the rows become: note or item. */
    kind: { type: 'string', default: 'note' },
    /** A folder that bench/lists.ts filled and kept: the import goes into that workspace. Else into a small one. */
    data: { type: 'string' },
    port: { type: 'string', default: '4697' },
  },
})
const rows = Number(values.rows)
const folder = values.data ?? mkdtempSync(join(tmpdir(), 'linchpin-bench-'))
const worldFile = join(folder, 'bench-world.json')
if (!existsSync(worldFile)) await fillWorld(folder, { items: 100, notes: 100, people: 1, known: 50 })
const world = JSON.parse(readFileSync(worldFile, 'utf8')) as World
const random = randomFrom(17)
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
const day = (at: number): string => new Date(Date.UTC(2024, 0, 1 + (at % 900))).toISOString().slice(0, 10)
const CHANNELS = ['interview', 'portal', 'ticket', 'survey'] as const
const STATES = ['new', 'refining', 'ready', 'done'] as const

/** The lines of a file as people have them: a key, texts of some length, names of others, a day. */
const note = (at: number): string =>
  [
    `N-${at}`,
    quoted(title(random)),
    quoted(paragraph(random, 3)),
    pick(random, CHANNELS),
    day(at),
    `Person ${at % 900}`,
  ].join(',')
const item = (at: number): string =>
  [
    `I-${at}`,
    quoted(title(random)),
    quoted(paragraph(random, 3)),
    pick(random, STATES),
    1 + (at % 13),
    'story',
  ].join(',')
const [header, line] =
  values.kind === 'item'
    ? ['Key,Title,Description,State,Estimate,Type', item]
    : ['Key,Title,Text,Channel,Said on,Said by', note]
const text = `${header}\n${Array.from({ length: rows }, (_, at) => line(at)).join('\n')}\n`

/** The most memory that a process has held, in MB; null where the system does not say. */
const mostMemory = (pid: number): number | null => {
  try {
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return peak === undefined ? null : Number(peak) / 1024
  } catch {
    return null
  }
}

const server = await startServer(folder, Number(values.port))
const call = async (name: string, path: string, body: unknown): Promise<Record<string, unknown>> => {
  const load = watchLoad(folder)
  const began = performance.now()
  const answer = await fetch(`${server.url}/api/v1/${world.workspace}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${world.tokens[0]}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const said = await answer.text()
  const seconds = (performance.now() - began) / 1000
  const busy = load.stop()
  if (!answer.ok) throw new Error(`${name}: ${answer.status} ${said.slice(0, 300)}`)
  const memory = mostMemory(server.pid)
  const within = seconds <= LIMIT && (memory === null || memory <= MEMORY) ? 'yes' : 'NO'
  console.log(
    `| ${name} | ${seconds.toFixed(1)} | ${memory?.toFixed(0) ?? '?'} | ${busy ? busy.foreign.toFixed(2) : '?'} | ${within} |`,
  )
  return JSON.parse(said) as Record<string, unknown>
}
try {
  console.log(
    `${rows} rows, ${(text.length / 2 ** 20).toFixed(1)} MB of CSV, into a workspace of ${world.items} items and ${world.notes} notes.`,
  )
  console.log(
    `\n| what | s | most memory of the server, MB | cores others kept busy | under ${LIMIT} s and ${MEMORY} MB |\n| --- | ---: | ---: | ---: | --- |`,
  )
  const input = {
    kind: values.kind,
    product: world.product,
    source: `bench ${Date.now()}`,
    file: { name: 'bench.csv', text },
  }
  const first = await call('import', '/import', input)
  const again = await call('the same file again', '/import', input)
  if (first['created'] !== rows || again['created'] !== 0)
    throw new Error(
      `Made ${first['created']} and then ${again['created']}: ${JSON.stringify(first).slice(0, 500)}`,
    )
  await call('undo of the import', `/changes/${first['batchId']}/undo`, {})
} finally {
  await server.stop()
  if (!values.data) rmSync(folder, { recursive: true, force: true })
}
