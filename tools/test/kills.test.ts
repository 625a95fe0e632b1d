import { afterAll, expect, test } from 'vitest'
import { killUnderLoad } from '../../bench/faults/kills.ts'
import { targetAt } from '../../bench/faults/target.ts'
import { everyWriter, startWriters } from '../../bench/faults/writers.ts'
import {
  beginAsOwner,
  makeDataFolder,
  removeDataFolder,
  type SpawnedServer,
  spawnServer,
} from './spawn-server.ts'

// The promise of an acknowledged write: kills -9 of the server and of its database under load, each at a random moment,
// each followed by the ordinary start. Whatever was answered with 200 must be there, with its history. The same with
// fifty kills each, a full disk and more is bench/faults.ts.

const KILLS = 5

const dataFolder = makeDataFolder()
let server: SpawnedServer
afterAll(async () => {
  await server?.stop()
  await removeDataFolder(dataFolder)
})

test('no acknowledged write is lost by kills -9 of server and database', { timeout: 240_000 }, async () => {
  server = await spawnServer(dataFolder, { fresh: true })
  const { workspace, product, token } = await beginAsOwner(server.link ?? '')
  const port = Number(new URL(server.url).port)
  const target = targetAt(`${server.url}/api/v1/${workspace}`, token, product)
  const crowd = startWriters(everyWriter(target))
  await killUnderLoad(target, KILLS, {
    current: () => server,
    restart: async () => {
      server = await spawnServer(dataFolder, { port })
    },
  })
  await crowd.stop()

  expect(await crowd.missing()).toEqual([])
  expect(target.acknowledged()).toBeGreaterThan(KILLS * 2 * 8)
  // Every answer was either a deed or a problem that says what happened, and came soon.
  const refusals = target.answers.filter(({ ok }) => !ok)
  expect(refusals.filter(({ status }) => status !== 503)).toEqual([])
  expect(refusals.filter(({ ms }) => ms > 10_000)).toEqual([])
})
