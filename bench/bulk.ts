import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { World } from './lists-world.ts'
import { type Measured, summarise, tableOf } from './percentiles.ts'
import { startServer } from './server-process.ts'
import { randomFrom, sentence } from './words.ts'

/** A bulk edit of this many items, and its undo, may take so long, in ms. */
const LIMIT = 2_000
const MANY = 5_000

const { values } = parseArgs({
  options: {
    /** The folder that bench/lists.ts filled and kept. */
    data: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    port: { type: 'string', default: '4698' },
  },
})
if (!values.data)
  throw new Error('Say where a filled world lies: --data <folder>, as bench/lists.ts --keep leaves it.')
const world = JSON.parse(readFileSync(join(values.data, 'bench-world.json'), 'utf8')) as World
const server = await startServer(values.data, Number(values.port))
const measured: Measured[] = []
const call = async (name: string, path: string, body: unknown): Promise<{ batchId: string }> => {
  const began = performance.now()
  const answer = await fetch(`${server.url}/api/v1/${world.workspace}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${world.tokens[0]}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const text = await answer.text()
  measured.push({ name, ms: performance.now() - began, bytes: text.length, failed: !answer.ok })
  if (!answer.ok) throw new Error(`${name}: ${answer.status} ${text.slice(0, 300)}`)
  return JSON.parse(text) as { batchId: string }
}
try {
  const random = randomFrom(Date.now())
  const count = Math.min(MANY, world.items)
  for (let round = 0; round < Number(values.rounds); round++) {
    const first = 1 + Math.floor(random() * (world.items - count + 1))
    const refs = Array.from({ length: count }, (_, at) => `ITEM-${first + at}`)
    const { batchId } = await call(`edit ${count} items`, '/items/change-many', {
      refs,
      set: { priorityReason: sentence(random) },
    })
    await call(`undo of ${count}`, `/changes/${batchId}/undo`, {})
    const place = { refs: [refs[0]], before: `ITEM-${1 + Math.floor(random() * world.items)}` }
    if (place.before !== refs[0]) await call('one move', '/items/move', place)
  }
  console.log(tableOf(summarise(measured), LIMIT))
} finally {
  await server.stop()
}
