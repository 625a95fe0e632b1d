import { execFile } from 'node:child_process'
import { mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  beginAsOwner,
  enter,
  makeDataFolder,
  removeDataFolder,
  type SpawnedServer,
  spawnServer,
} from '../tools/test/spawn-server.ts'

// The command as it is typed, against the product as it is started: two processes and a real database.

const program = fileURLToPath(new URL('linchpin.js', import.meta.url))
const config = mkdtempSync(join(tmpdir(), 'linchpin-config-'))
const dataFolder = makeDataFolder()
let server: SpawnedServer
let owner: Awaited<ReturnType<typeof beginAsOwner>>

beforeAll(async () => {
  server = await spawnServer(dataFolder, { fresh: true })
  owner = await beginAsOwner(server.link ?? '')
}, 60_000)

afterAll(async () => {
  await server?.stop()
  await removeDataFolder(dataFolder)
  await rm(config, { recursive: true, force: true })
})

type Ended = { code: number; out: string; err: string }

/** Types a command, as somebody with no login unless `env` says more. */
const type = (words: string[], env: Record<string, string> = {}, input?: string): Promise<Ended> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [program, ...words],
      {
        env: {
          PATH: process.env['PATH'],
          HOME: config,
          XDG_CONFIG_HOME: config,
          LINCHPIN_DATA: dataFolder,
          ...env,
        },
      },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
    child.stdin?.end(input ?? '')
  })

const asOwner = () => ({
  LINCHPIN_URL: server.url,
  LINCHPIN_TOKEN: owner.token,
  LINCHPIN_WORKSPACE: owner.workspace,
})

/** The same, with a token in the environment. */
const typeAsOwner = (words: string[], input?: string): Promise<Ended> => type(words, asOwner(), input)

describe('records', () => {
  test('an item is made, changed, read, found in its list and its history names the command line', async () => {
    const made = await typeAsOwner([
      ...['item', 'create', '--title', 'Enter grades on a phone', '--product', 'PROD-1', '--json'],
      ...['--estimate', '5', '--tags', 'phone', 'grades', '--criteria', 'Works on a 390 px screen', '--duty'],
    ])
    expect(made).toMatchObject({ code: 0, err: '' })
    const { record } = JSON.parse(made.out) as { record: { ref: string } }
    expect(record).toMatchObject({
      title: 'Enter grades on a phone',
      estimate: 5,
      tags: ['phone', 'grades'],
      criteria: [{ text: 'Works on a 390 px screen', done: false }],
      duty: true,
    })
    const changed = await typeAsOwner([
      'item',
      'change',
      record.ref,
      '--state',
      'ready',
      '--estimate',
      'none',
    ])
    expect(changed.out).toMatch(/state +ready/)
    expect(changed.out).not.toMatch(/estimate +5/)
    const list = await typeAsOwner(['item', 'list', '--state', 'ready'])
    expect(list.out).toMatch(/^ref +title/)
    expect(list.out).toContain(`${record.ref}  Enter grades on a phone`)
    const history = await typeAsOwner(['history', 'list', record.ref, '--json'])
    expect(JSON.parse(history.out)).toMatchObject({
      lines: [{ verb: 'changed', door: 'cli' }, { door: 'cli' }],
    })
  })

  test('fields come from a file or from a pipe, and flags win', async () => {
    const file = join(config, 'item.json')
    writeFileSync(file, JSON.stringify({ title: 'From a file', product: 'PROD-1', state: 'refining' }))
    const made = await typeAsOwner(['item', 'create', '--input', file, '--title', 'From a flag', '--json'])
    expect(JSON.parse(made.out)).toMatchObject({ record: { title: 'From a flag', state: 'refining' } })
    const piped = await typeAsOwner(
      ['item', 'create', '--input', '-', '--json'],
      JSON.stringify({ title: 'Piped', product: 'PROD-1' }),
    )
    expect(JSON.parse(piped.out)).toMatchObject({ record: { title: 'Piped' } })
  })

  test('many are changed by name=value, and the undo that is offered takes it back', async () => {
    const make = async (title: string) =>
      (
        JSON.parse(
          (await typeAsOwner(['item', 'create', '--title', title, '--product', 'PROD-1', '--json'])).out,
        ) as {
          record: { ref: string }
        }
      ).record.ref
    const refs = [await make('One of many'), await make('Another of many')]
    const changed = await typeAsOwner([
      'item',
      'change-many',
      ...refs,
      '--set',
      'state=ready',
      'learningValue=4',
    ])
    const undo = /linchpin (change undo \S+)/.exec(changed.out)?.[1]?.split(' ') ?? []
    expect((await typeAsOwner(undo)).out).toContain('undone: 2')
    const list = await typeAsOwner(['item', 'list', '--json', '--count', '--limit', '500'])
    const { records } = JSON.parse(list.out) as { records: { ref: string; state: string }[] }
    expect(records.filter(({ ref }) => refs.includes(ref)).map(({ state }) => state)).toEqual(['new', 'new'])
  })
})

describe('what goes wrong', () => {
  test('a refusal is told in the words of the API, with exit code 1', async () => {
    const refused = await typeAsOwner(['item', 'create', '--title', 'No product'])
    expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringContaining('product') })
    const ended = await type(['item', 'list'], { ...asOwner(), LINCHPIN_TOKEN: 'lp_ended' })
    expect(ended).toMatchObject({ code: 1, err: expect.stringContaining('token') })
  })

  test.each([
    [['item', 'craete'], 'Did you mean create?'],
    [['itme', 'list'], 'Did you mean item?'],
    [['item', 'list', '--colour', 'red'], '--help'],
    [['item', 'get'], 'needs ref'],
    [['item', 'create', '--title', 'x', '--product', 'PROD-1', '--estimate', 'much'], 'is a number'],
    [['item', 'create', '--title', 'x', '--product', 'PROD-1', '--state', 'reddy'], 'one of new'],
    [['item', 'change-many', 'ITEM-1', '--set', 'colour=red'], 'It has:'],
    [['item', 'create', '--input', 'missing.json'], 'could not be read'],
  ])('%j is called wrongly: exit code 2 and what would be right', async (words, says) => {
    expect(await typeAsOwner(words)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(says) })
  })

  test('nobody there is exit code 3', async () => {
    const away = await type(['item', 'list'], { ...asOwner(), LINCHPIN_URL: 'http://127.0.0.1:9' })
    expect(away).toMatchObject({ code: 3, err: expect.stringContaining('could not be reached') })
  })
})

describe('getting in', () => {
  test('whoever runs the server needs no login: the operator door gives one and it is kept for this user only', async () => {
    const list = await type(['item', 'list', '--json'])
    expect(list).toMatchObject({ code: 0, err: '' })
    const kept = join(config, 'linchpin', 'login.json')
    expect(statSync(kept).mode & 0o777).toBe(0o600)
    expect(statSync(join(dataFolder, 'operator.json')).mode & 0o777).toBe(0o600)
    expect((await type(['logout'])).code).toBe(0)
    expect(await type(['item', 'list'], { LINCHPIN_DATA: config })).toMatchObject({ code: 3 })
  })

  test('a login with a token is checked and kept, and a wrong one is not', async () => {
    const wrong = await type(['login', '--url', server.url, '--token', 'lp_wrong'])
    expect(wrong.code).toBe(1)
    const right = await type(['login', '--url', server.url, '--token', '-'], {}, `${owner.token}\n`)
    expect(right.out).toContain('Logged in as Ada Example to Example College')
    expect((await type(['product', 'list'], { LINCHPIN_DATA: config })).out).toContain('Gradebook')
    await type(['logout'])
  })

  test('a link made on the server’s machine signs its account in, once', async () => {
    const { out } = await type(['link', 'ada@example.org'])
    const link = out.trim()
    expect(await enter(link)).toContain('session')
    await expect(enter(link)).rejects.toThrow('used before')
    expect(await type(['link', 'nobody@example.org'])).toMatchObject({ code: 1 })
  })

  test('a wrong operator key is refused', async () => {
    const answer = await fetch(new URL('/api/operator/link', server.url), {
      method: 'POST',
      headers: { authorization: 'Operator guessed', 'content-type': 'application/json' },
      body: '{}',
    })
    expect(answer.status).toBe(401)
    expect(await answer.json()).toMatchObject({ code: 'not-signed-in' })
  })

  test('a token can be made and taken back', async () => {
    const made = await typeAsOwner([
      'token',
      'create',
      '--name',
      'a',
      '--scopes',
      '*:read',
      '--days',
      '1',
      '--json',
    ])
    const { id, secret } = JSON.parse(made.out) as { id: string; secret: string }
    const reader = { ...asOwner(), LINCHPIN_TOKEN: secret }
    expect((await type(['item', 'list'], reader)).code).toBe(0)
    expect((await type(['item', 'create', '--title', 'x', '--product', 'PROD-1'], reader)).code).toBe(1)
    await typeAsOwner(['token', 'revoke', id])
    expect((await type(['item', 'list'], reader)).code).toBe(1)
  })
})

describe('help', () => {
  test('the overview names each area, and a command its fields with their choices', async () => {
    const overview = await type(['help'])
    expect(overview.out).toMatch(/\nbacklog: .*\n(?: {2}\w.*\n)* {2}item +list/)
    const help = await type(['item', 'create', '--help'])
    expect(help.out.replaceAll(/\s+/g, ' ')).toContain('new|refining|ready')
    expect((await type(['help', 'item'])).out).toContain('item move')
    expect((await type(['settings'])).out).toContain('LINCHPIN_DATA')
  })
})
