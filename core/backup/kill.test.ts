import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import {
  beginAsOwner,
  makeDataFolder,
  removeDataFolder,
  type SpawnedServer,
  spawnServer,
} from '../../tools/test/spawn-server.ts'

// The whole way as whoever runs Linchpin goes it: by the command, with the server killed in the middle of a backup.

const program = fileURLToPath(new URL('../../cli/linchpin.js', import.meta.url))
const dataFolder = makeDataFolder()
const here = mkdtempSync(join(tmpdir(), 'linchpin-kill-'))
const file = join(here, 'all.backup')
let server: SpawnedServer | undefined

afterAll(async () => {
  await server?.stop()
  await removeDataFolder(dataFolder)
  await removeDataFolder(here)
}, 60_000)

const type = (...words: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [program, ...words],
      { cwd: here, env: { PATH: process.env['PATH'], HOME: here, LINCHPIN_DATA: dataFolder } },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
  })

test('a kill -9 in the middle of a backup loses neither the data nor the last good backup; a restore brings all back', async () => {
  server = await spawnServer(dataFolder, { fresh: true })
  const { workspace, token } = await beginAsOwner(server.link ?? '')
  const api = async (method: string, path: string, body?: object) => {
    const answer = await fetch(new URL(`/api/v1/${workspace}${path}`, server?.url), {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    return (await answer.json()) as { created: number; total: number; records: { title: string }[] }
  }
  const titles = async () => new Set((await api('GET', '/notes?limit=500')).records.map(({ title }) => title))
  const rows = Array.from(
    { length: 4000 },
    (_, at) => `${at},Note ${at},${'words that were said '.repeat(20)}`,
  )
  expect(
    (
      await api('POST', '/import', {
        kind: 'note',
        file: { name: 'notes.csv', text: `key,title,text\n${rows.join('\n')}` },
      })
    ).created,
  ).toBe(4000)
  expect(await type('backup', file)).toMatchObject({ code: 0, out: expect.stringContaining('rows of') })
  expect(await type('backup', 'prove', file)).toMatchObject({
    code: 0,
    out: expect.stringContaining('Proved:'),
  })

  await api('POST', '/notes', { title: 'After the good backup' })
  const second = type('backup', file)
  await expect.poll(() => existsSync(`${file}.partial`), { timeout: 20_000, interval: 1 }).toBe(true)
  server.process.kill('SIGKILL')
  expect((await second).code).not.toBe(0)
  expect(existsSync(`${file}.partial`)).toBe(true)

  // No server runs now: the command does it by itself, on the database that the killed one left behind.
  expect(await type('backup', 'prove', file)).toMatchObject({
    code: 0,
    out: expect.stringContaining('Proved:'),
  })
  server = await spawnServer(dataFolder)
  expect(await titles()).toContain('After the good backup')
  expect(await type('backup', 'restore', file)).toMatchObject({
    code: 1,
    err: expect.stringContaining('Stop it first'),
  })
  await server.stop()

  const restored = await type('backup', 'restore', file)
  expect(restored).toMatchObject({
    code: 0,
    out: expect.stringMatching(/the database linchpin_before_\d{14}/),
  })
  server = await spawnServer(dataFolder)
  // The token that was made before the backup opens the door again: who signs in is part of it.
  const after = await titles()
  expect(after.has('Note 3999')).toBe(true)
  expect(after.has('After the good backup')).toBe(false)
}, 240_000)
