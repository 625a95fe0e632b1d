import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  beginAsOwner,
  enter,
  makeDataFolder,
  type SpawnedServer,
  spawnServer,
} from '../tools/test/spawn-server.ts'

// Whole files in and out by the command, and a workspace from one server into another.

const program = fileURLToPath(new URL('linchpin.js', import.meta.url))
const here = mkdtempSync(join(tmpdir(), 'linchpin-files-'))
const folders = [makeDataFolder(), makeDataFolder()]
const servers: SpawnedServer[] = []
let env: Record<string, string> = {}

const start = async (folder: string): Promise<SpawnedServer> => {
  const server = await spawnServer(folder, { fresh: true })
  servers.push(server)
  return server
}

beforeAll(async () => {
  const first = await start(folders[0] ?? '')
  const owner = await beginAsOwner(first.link ?? '')
  env = { LINCHPIN_URL: first.url, LINCHPIN_TOKEN: owner.token, LINCHPIN_WORKSPACE: owner.workspace }
}, 120_000)

afterAll(async () => {
  for (const server of servers) await server.stop()
  for (const folder of [...folders, here]) await rm(folder, { recursive: true, force: true })
}, 60_000)

const type = (words: string[], more = env, input = ''): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [program, ...words],
      { cwd: here, env: { PATH: process.env['PATH'], HOME: here, XDG_CONFIG_HOME: here, ...more } },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
    child.stdin?.end(input)
  })

const WISHES = 'Key,Summary,Status,Guess\nW-1,Enter grades on a phone,ready,5\nW-2,See late work,new,3\n'

test('a file is looked into, tried, imported, and changes nothing the second time', async () => {
  writeFileSync(join(here, 'wishes.csv'), WISHES)
  const preview = await type(['import', 'items', 'wishes.csv', '--preview'])
  expect(preview).toMatchObject({ code: 0, out: expect.stringContaining('Summary') })
  const words = ['import', 'items', 'wishes.csv', '--product', 'PROD-1', '--map', 'Guess=estimate']
  expect((await type([...words, '--dry-run'])).out).toContain('Would be 2 rows: 2 made')
  expect((await type(words)).out).toContain('Of 2 rows: 2 made, 0 changed, 0 as they were, 0 with errors.')
  expect((await type(words)).out).toContain('0 made, 0 changed, 2 as they were')
  const list = await type(['item', 'list', '--json'])
  expect(JSON.parse(list.out)).toMatchObject({
    records: [
      { title: 'Enter grades on a phone', state: 'ready', estimate: 5 },
      { title: 'See late work', estimate: 3 },
    ],
  })
})

test('a row that does not fit costs that row, is named by line and column, and the exit code says so', async () => {
  const words = [
    'import',
    'items',
    '-',
    '--product',
    'PROD-1',
    '--source',
    'piped',
    '--map',
    'Guess=estimate',
  ]
  const bad = await type(words, env, `${WISHES.replaceAll('W-', 'P-')}P-3,Not a number,new,much\n`)
  expect(bad.code).toBe(1)
  expect(bad.out).toContain('2 made')
  expect(bad.err).toMatch(/line 4, Guess "much"/)
})

test('a kind is exported as the list is filtered, into a file or to the terminal', async () => {
  const csv = await type(['export', 'items', '--filter', 'state=ready'])
  expect(csv.out).toContain('Enter grades on a phone')
  expect(csv.out).not.toContain('See late work')
  await type(['export', 'item', '--format', 'json', '--output', 'items.json'])
  expect(JSON.parse(readFileSync(join(here, 'items.json'), 'utf8'))).toBeTruthy()
  const refused = await type(['export', 'items', '--filter', 'colour=red', '--output', 'never.csv'])
  expect(refused.code).toBe(1)
  expect(existsSync(join(here, 'never.csv'))).toBe(false)
})

test('a whole workspace goes into one file and, by the operator, into another Linchpin, where its owner signs in', {
  timeout: 120_000,
}, async () => {
  expect((await type(['export', 'workspace', '--output', 'whole.jsonl'])).code).toBe(0)
  const second = await start(folders[1] ?? '')
  const operator = { LINCHPIN_DATA: second.dataFolder }
  const nobody = await type(['restore', 'whole.jsonl'], operator)
  expect(nobody).toMatchObject({ code: 1, err: expect.stringContaining('--email') })
  const restored = await type(['restore', 'whole.jsonl', '--email', 'ada@example.org'], operator)
  expect(restored).toMatchObject({ code: 0, out: expect.stringContaining('Example College is here again') })
  expect(await enter(/http\S+/.exec(restored.out)?.[0] ?? '')).toContain('session')
  expect((await type(['item', 'list'], operator)).out).toContain('Enter grades on a phone')
  await type(['export', 'workspace', '--output', 'again.jsonl'], operator)
  const rows = (file: string) => readFileSync(join(here, file), 'utf8').split('\n').slice(1)
  const before = new Set(rows('whole.jsonl'))
  const again = rows('again.jsonl')
  // The same rows but one: to be asked for, the operator's token had to be made.
  expect(again.filter((row) => before.has(row))).toEqual([...before])
  expect(again.filter((row) => !before.has(row))).toEqual([expect.stringContaining('"token.create"')])
  expect(await type(['restore', 'whole.jsonl', '--email', 'ada@example.org'], operator)).toMatchObject({
    code: 1,
  })
})
