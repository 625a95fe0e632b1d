import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { pause } from './failure.ts'
import { openHome } from './home.ts'
import { inspect, pidFilePath, readPidFile } from './pid-file.ts'
import { isAlive, processIdentity } from './process-identity.ts'
import { type PostgresServer, startPostgres } from './start.ts'
import { makeTestFolder } from './testing.ts'

// Each test starts real servers, some of them several times.
vi.setConfig({ testTimeout: 90_000 })

let prepared = ''

// Making a database takes most of a start; the tests that are not about that copy this one.
beforeAll(async () => {
  prepared = makeTestFolder()
  await (await startPostgres({ dataFolder: prepared, log: () => {}, durable: false })).stop()
})

afterAll(() => rmSync(prepared, { recursive: true }))

/** A data folder that has a database already. */
function usedFolder(): string {
  const folder = newFolder()
  execFileSync('cp', ['-a', join(prepared, 'postgres'), folder])
  return folder
}

/** A data folder of its own; whatever still runs on it is ended after the test. */
function newFolder(inside = makeTestFolder()): string {
  onTestFinished(async () => {
    const former = inspect(join(inside, 'postgres', 'data'))
    if (former.state === 'ours') process.kill(former.pid, 'SIGQUIT')
    while (inspect(join(inside, 'postgres', 'data')).state === 'ours') await pause(20)
    rmSync(inside, { recursive: true, force: true, maxRetries: 5 })
  })
  return inside
}

async function start(dataFolder: string, durable = true): Promise<PostgresServer & { lines: string[] }> {
  const lines: string[] = []
  const server = await startPostgres({ dataFolder, durable, log: (line) => lines.push(line) })
  onTestFinished(() => server.leave())
  return { ...server, lines }
}

async function ask(server: PostgresServer, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(server.connection)
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

async function askUntilItAnswers(server: PostgresServer, text: string): Promise<Record<string, unknown>[]> {
  for (const until = Date.now() + 15_000; ; await pause(50)) {
    try {
      return await ask(server, text)
    } catch (error) {
      if (Date.now() > until) throw error
    }
  }
}

async function killOneWorker(server: PostgresServer): Promise<void> {
  const client = new pg.Client(server.connection)
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  process.kill(rows[0]?.pid ?? 0, 'SIGKILL')
}

function postmaster(dataFolder: string): number {
  return readPidFile(join(dataFolder, 'postgres', 'data'))?.pid ?? 0
}

test('keeps its data over an orderly stop', async () => {
  const folder = newFolder()
  const first = await start(folder)
  expect(first.adopted).toBe(false)
  await ask(first, 'create table kept as select 7 as number')
  const pid = postmaster(folder)
  await first.stop()
  expect(processIdentity(pid)).toBeUndefined()
  const second = await start(folder)
  expect(second.adopted).toBe(false)
  expect(await ask(second, 'select number from kept')).toEqual([{ number: 7 }])
})

test('takes over the server that a killed Linchpin left behind', async () => {
  const folder = usedFolder()
  const first = await start(folder)
  const pid = postmaster(folder)
  first.leave()
  const second = await start(folder)
  expect(second.adopted).toBe(true)
  expect(postmaster(folder)).toBe(pid)
  expect(second.connection).toEqual(first.connection)
})

test('keeps every acknowledged row when the server is killed, and brings it back under the same address', async () => {
  const folder = usedFolder()
  const server = await start(folder)
  await ask(server, 'create table counted (number int)')
  for (let round = 1; round <= 5; round += 1) {
    await ask(server, `insert into counted values (${round})`)
    const killed = postmaster(folder)
    process.kill(killed, 'SIGKILL')
    await expect.poll(() => isAlive(killed)).toBe(false)
    const rows = await askUntilItAnswers(server, 'select count(*)::int as rows from counted')
    expect(rows).toEqual([{ rows: round }])
    expect(postmaster(folder)).not.toBe(killed)
  }
  expect(server.lines.filter((line) => line === 'The database is back.')).toHaveLength(5)
})

test('recovers at the next start when the server was killed while nobody watched', async () => {
  const folder = usedFolder()
  const first = await start(folder)
  await ask(first, 'create table kept as select 7 as number')
  first.leave()
  process.kill(postmaster(folder), 'SIGKILL')
  const second = await start(folder)
  expect(second.adopted).toBe(false)
  expect(await ask(second, 'select number from kept')).toEqual([{ number: 7 }])
})

test('answers again after one of its workers was killed', async () => {
  const folder = usedFolder()
  const server = await start(folder)
  await ask(server, 'create table kept as select 7 as number')
  await killOneWorker(server)
  expect(await askUntilItAnswers(server, 'select number from kept')).toEqual([{ number: 7 }])
})

test('stops in order even while it recovers from a killed worker, and loses nothing', async () => {
  const folder = usedFolder()
  const server = await start(folder)
  await ask(server, 'create table kept as select 7 as number')
  const pid = postmaster(folder)
  await killOneWorker(server)
  await pause(30)
  await server.stop()
  expect(processIdentity(pid)).toBeUndefined()
  expect(server.lines).toEqual([])
  expect(await ask(await start(folder), 'select number from kept')).toEqual([{ number: 7 }])
})

test('stops a hanging server at once after a while, and loses nothing', async () => {
  const folder = usedFolder()
  const server = await start(folder)
  await ask(server, 'create table kept as select 7 as number')
  const pid = postmaster(folder)
  await killOneWorker(server)
  await pause(20)
  process.kill(pid, 'SIGINT')
  await server.stop()
  expect(server.lines.join()).toContain('now stopped at once')
  expect(processIdentity(pid)).toBeUndefined()
  expect(await ask(await start(folder), 'select number from kept')).toEqual([{ number: 7 }])
})

test('waits for a server that is still stopping, then starts a fresh one', async () => {
  const folder = usedFolder()
  const first = await start(folder)
  const pid = postmaster(folder)
  first.leave()
  process.kill(pid, 'SIGINT')
  const second = await start(folder)
  expect(second.adopted).toBe(false)
  expect(postmaster(folder)).not.toBe(pid)
})

test('refuses a second Linchpin on the same data folder and names the first', async () => {
  const folder = usedFolder()
  await start(folder)
  await expect(start(folder)).rejects.toThrow(
    new RegExp(`already running on the data folder .*process ${process.pid}`),
  )
})

test('of two that start at once exactly one gets the data folder', async () => {
  const folder = newFolder()
  const program = `
    const { startPostgres } = await import(${JSON.stringify(new URL('start.ts', import.meta.url).href)})
    const server = await startPostgres({ dataFolder: ${JSON.stringify(folder)}, durable: false, log: () => {} }).catch((error) => {
      console.log('refused: ' + error.message)
      process.exit(3)
    })
    console.log('started')
    process.stdin.resume().once('end', () => server.stop())
  `
  const runs = [0, 1, 2].map(() => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    return {
      child,
      said: once(child.stdout, 'data').then(([data]) => String(data).trim()),
      ended: once(child, 'exit'),
    }
  })
  const words = await Promise.all(runs.map(({ said }) => said))
  for (const { child } of runs) child.stdin.end()
  await Promise.all(runs.map(({ ended }) => ended))
  expect(words.filter((word) => word === 'started')).toHaveLength(1)
  expect(words.filter((word) => word.includes('already running'))).toHaveLength(2)
})

test('is not misled by a pid file whose number now belongs to another program', async () => {
  const folder = usedFolder()
  const first = await start(folder)
  await first.stop()
  const stranger = spawn('sleep', ['60'])
  onTestFinished(() => void stranger.kill())
  const file = pidFilePath(openHome(folder).cluster)
  writeFileSync(file, `${stranger.pid}\n${folder}\n1700000000\n5432\n${folder}\n\n  1 2\nready   \n`)
  const second = await start(folder)
  expect(second.adopted).toBe(false)
  expect(isAlive(stranger.pid ?? 0)).toBe(true)
})

test('refuses data of another major version and leaves it alone', async () => {
  const folder = usedFolder()
  await (await start(folder)).stop()
  const version = join(folder, 'postgres', 'data', 'PG_VERSION')
  writeFileSync(version, '17\n')
  await expect(start(folder)).rejects.toThrow(/written by PostgreSQL 17; this Linchpin carries PostgreSQL 18/)
  expect(readFileSync(version, 'utf8')).toBe('17\n')
})

test('says what the server said when it does not start', async () => {
  const folder = usedFolder()
  await (await start(folder)).stop()
  rmSync(join(folder, 'postgres', 'data', 'global'), { recursive: true })
  await expect(start(folder)).rejects.toThrow(/did not start.*The data in .* was kept.*global/s)
})

test('an interrupted first start is made good by the next', async () => {
  const folder = newFolder()
  await (await start(folder, false)).stop()
  const home = openHome(folder)
  rmSync(home.cluster, { recursive: true })
  writeFileSync(`${home.cluster}.half`, 'half made')
  const server = await start(folder, false)
  expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }])
  expect(readdirSync(home.folder)).not.toContain('data.half')
})

test('listens on loopback with a password where the folder is too deep for a socket, and is adopted there', async () => {
  const folder = newFolder()
  const deep = newFolder(join(folder, 'x'.repeat(100)))
  const first = await start(deep, false)
  expect(first.connection.host).toBe('127.0.0.1')
  expect(await ask(first, 'select 1 as one')).toEqual([{ one: 1 }])
  const stranger = new pg.Client({ ...first.connection, password: 'guessed' })
  await expect(stranger.connect()).rejects.toThrow(/password authentication failed/)
  first.leave()
  const second = await start(deep, false)
  expect(second.adopted).toBe(true)
  expect(second.connection).toEqual(first.connection)
})

test('is deaf to the network where it has a socket', async () => {
  const server = await start(usedFolder())
  expect(await ask(server, `select current_setting('listen_addresses') as hears`)).toEqual([{ hears: '' }])
  expect(
    await ask(server, `select current_setting('synchronous_commit') as s, current_setting('fsync') as f`),
  ).toEqual([{ s: 'on', f: 'on' }])
})
