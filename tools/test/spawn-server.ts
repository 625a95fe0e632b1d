import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pidFilePath } from '../../core/postgres/pid-file.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The product as `npm start` runs it: a process of its own, on a data folder and a port of its own. */
export type SpawnedServer = {
  url: string
  dataFolder: string
  /** The one-time link that it printed; null where somebody has an account already. */
  link: string | null
  process: ChildProcess
  /** The process id of its PostgreSQL. */
  postgresPid: () => number
  /** Ends both in order. */
  stop: () => Promise<void>
}

/** An empty data folder that PostgreSQL's own user can reach, too. */
export const makeDataFolder = (): string => mkdtempSync(join(tmpdir(), 'linchpin-spawned-'))

export const removeDataFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true })

/**
 * Starts the server on a data folder and waits until it says where it is; on a fresh one also for the first link.
 *
 * @param port 0 for any free one
 * @param env more settings, such as a mail server
 */
export const spawnServer = async (
  dataFolder: string,
  {
    port = 0,
    fresh = false,
    env = {},
  }: { port?: number; fresh?: boolean; env?: Record<string, string> } = {},
): Promise<SpawnedServer> => {
  const child = spawn(process.execPath, ['server.ts'], {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      // As `npm start` and `npm test` set it for what they run.
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
      LINCHPIN_DATA: dataFolder,
      LINCHPIN_PORT: String(port),
      LINCHPIN_LOG: 'error',
      LINCHPIN_RATE_LIMIT: '0',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = await firstWords(child, fresh)
  return {
    url: said.url,
    dataFolder,
    link: said.link,
    process: child,
    postgresPid: () =>
      Number(readFileSync(pidFilePath(join(dataFolder, 'postgres', 'data')), 'utf8').split('\n')[0]),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
      child.kill('SIGTERM')
      await gone
    },
  }
}

const firstWords = (child: ChildProcess, fresh: boolean): Promise<{ url: string; link: string | null }> =>
  new Promise((resolve, reject) => {
    let text = ''
    let errors = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk
      const url = /is at (http\S+)/.exec(text)?.[1]
      const link = /with this link: (\S+)\s/.exec(text)?.[1] ?? null
      if (url && (link || !fresh)) resolve({ url, link })
    })
    child.stderr?.on('data', (chunk: Buffer) => {
      errors += chunk
    })
    child.once('exit', (code, signal) =>
      reject(new Error(`The server ended (${code ?? signal}) before it listened.\n${text}${errors}`)),
    )
  })

/** Spends a one-time link as a browser does, and gives the session's cookie. */
export const enter = async (link: string): Promise<string> => {
  const { origin, searchParams } = new URL(link)
  const answer = await fetch(new URL('/api/auth/enter', origin), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: searchParams.get('token') }),
  })
  if (!answer.ok) throw new Error(`The link was not taken: ${await answer.text()}`)
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

/** Makes a workspace as the first owner does, and a token for it. */
export const beginAsOwner = async (
  link: string,
): Promise<{ workspace: string; product: string; token: string; cookie: string }> => {
  const { origin } = new URL(link)
  const cookie = await enter(link)
  const post = async <T>(path: string, body: object): Promise<T> => {
    const answer = await fetch(new URL(path, origin), {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${path} was refused: ${await answer.text()}`)
    return (await answer.json()) as T
  }
  const made = await post<{ slug: string; product: string }>('/api/v1/workspaces', {
    name: 'Ada Example',
    email: 'ada@example.org',
    role: 'in-role',
    institutionType: 'college',
    country: 'US',
    institutionName: 'Example College',
    product: 'Gradebook',
  })
  const token = await post<{ secret: string }>(`/api/v1/${made.slug}/tokens`, {
    name: 'test',
    scopes: ['*:write'],
    days: 1,
  })
  return { workspace: made.slug, product: made.product, token: token.secret, cookie }
}
