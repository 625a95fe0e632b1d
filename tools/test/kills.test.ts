import { afterAll, expect, test } from 'vitest'
import { newId } from '../../core/ids.ts'
import {
  beginAsOwner,
  makeDataFolder,
  removeDataFolder,
  type SpawnedServer,
  spawnServer,
} from './spawn-server.ts'

// The promise of an acknowledged write: five kills -9 of the server and five of its database under load, each at a
// random moment, each followed by the ordinary start. Whatever was answered with 200 must be there, with its history.

const KILLS = 5
const WRITERS = 4

const dataFolder = makeDataFolder()
let server: SpawnedServer
afterAll(async () => {
  await server?.stop()
  await removeDataFolder(dataFolder)
})

/** One item as its writer knows it: what was acknowledged, and what was sent and never answered. */
type Written = { id: string; titles: string[]; inDoubt: string[] }
type Answer = { ok: boolean; status: number; ms: number }

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

test('no acknowledged write is lost by kills -9 of server and database', { timeout: 240_000 }, async () => {
  server = await spawnServer(dataFolder, { fresh: true })
  const { workspace, product, token } = await beginAsOwner(server.link ?? '')
  const { url } = server
  const port = Number(new URL(url).port)
  const api = `${url}/api/v1/${workspace}`
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const answers: Answer[] = []
  const write = async (method: string, path: string, body: object): Promise<boolean> => {
    const began = performance.now()
    try {
      const answer = await fetch(api + path, { method, headers, body: JSON.stringify(body) })
      await answer.text()
      answers.push({ ok: answer.ok, status: answer.status, ms: performance.now() - began })
      return answer.ok
    } catch {
      // Nobody answered: the server is gone for the moment.
      return false
    }
  }

  let writing = true
  const written: Written[] = []
  let acknowledged = 0
  const writer = async (name: number): Promise<void> => {
    for (let n = 0; writing; n++) {
      const item: Written = { id: newId(), titles: [], inDoubt: [] }
      const titles = [`made ${name}.${n}`, `changed ${name}.${n}`, `changed again ${name}.${n}`]
      for (const [step, title] of titles.entries()) {
        const done =
          step === 0
            ? await write('POST', '/items', { id: item.id, title, product })
            : await write('PATCH', `/items/${item.id}`, { title })
        if (done) {
          item.titles.push(title)
          acknowledged++
        } else {
          item.inDoubt.push(title)
          await wait(20)
        }
        // An item whose making is in doubt may not be there to be changed.
        if (item.titles.length === 0) break
      }
      if (item.titles.length > 0) written.push(item)
    }
  }

  /** Lets the writers write for a random while after they have been acknowledged something new. */
  const underLoad = async (): Promise<void> => {
    const before = acknowledged
    for (const until = Date.now() + 60_000; acknowledged < before + 8; await wait(10))
      if (Date.now() > until) throw new Error('Nothing was acknowledged for 60 s.')
    await wait(Math.random() * 250)
  }
  const killServer = async (): Promise<void> => {
    const gone = new Promise((resolve) => server.process.once('exit', resolve))
    server.process.kill('SIGKILL')
    await gone
    server = await spawnServer(dataFolder, { port })
  }
  const killDatabase = async (): Promise<void> => {
    process.kill(server.postgresPid(), 'SIGKILL')
  }

  const writers = Array.from({ length: WRITERS }, (_, name) => writer(name))
  for (let n = 0; n < KILLS; n++) {
    await underLoad()
    await killDatabase()
    await underLoad()
    await killServer()
  }
  await underLoad()
  writing = false
  await Promise.all(writers)

  const read = async <T>(path: string): Promise<T> =>
    (await (await fetch(api + path, { headers })).json()) as T
  const lost: string[] = []
  for (const { id, titles, inDoubt } of written) {
    const { record } = await read<{ record?: { title: string } }>(`/items/${id}`)
    const { lines = [] } = await read<{ lines?: { fields: { title?: [unknown, unknown] } }[] }>(
      `/records/${id}/history`,
    )
    const told = lines.map(({ fields }) => fields.title?.[1])
    for (const title of titles) if (!told.includes(title)) lost.push(`${id}: its history lacks "${title}"`)
    if (!record) lost.push(`${id}: it is not there`)
    else if (![titles.at(-1), ...inDoubt].includes(record.title))
      lost.push(`${id}: it says "${record.title}" after "${titles.at(-1)}" was acknowledged`)
  }
  expect(lost).toEqual([])
  expect(acknowledged).toBeGreaterThan(KILLS * 2 * 8)
  // Every answer was either a deed or a problem that says what happened, and came soon.
  const refusals = answers.filter(({ ok }) => !ok)
  expect(refusals.filter(({ status }) => status !== 503)).toEqual([])
  expect(refusals.filter(({ ms }) => ms > 10_000)).toEqual([])
})
