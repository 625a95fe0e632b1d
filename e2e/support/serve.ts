import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { prepare } from './prepared.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The real server as a process of its own, on a data folder of its own. */
export type Served = {
  url: string
  /** The one-time link that the start printed; null where an account exists already. */
  link: string | null
  dataFolder: string
  /** What it printed so far. */
  output: () => string
  /** Ends it in order, database too. */
  stop: () => Promise<void>
  process: ChildProcess
}

export type ServeOptions = {
  /** Flags after `npm start --`. */
  flags?: string[]
  env?: Record<string, string>
  /** A folder from an earlier start, to go on with. */
  dataFolder?: string
  /** Makes its database itself, as on a new machine, rather than beginning with a copy of one that was started once. */
  fromNothing?: boolean
}

/** Starts the server and waits until it says where it is. The folder is removed when it stops, unless it was given. */
export const serve = async (options: ServeOptions = {}): Promise<Served> => {
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'linchpin-e2e-'))
  // mkdtemp closes the folder; started as root, the database's user has to pass through it.
  chmodSync(dataFolder, 0o711)
  // Where somebody has said already who they are, no link is printed.
  const isNew = readdirSync(dataFolder).length === 0
  if (isNew && !options.fromNothing)
    await prepare(nameOf(options), dataFolder, async (folder) =>
      (await serve({ ...options, dataFolder: folder, fromNothing: true })).stop(),
    )
  const child = spawn(process.execPath, ['server.ts', ...(options.flags ?? [])], {
    cwd: root,
    env: {
      ...process.env,
      LINCHPIN_DATA: dataFolder,
      LINCHPIN_PORT: '0',
      LINCHPIN_RATE_LIMIT: '0',
      LINCHPIN_LOG: 'warn',
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  const gather = (chunk: Buffer): void => {
    text += chunk.toString()
  }
  child.stdout.on('data', gather)
  child.stderr.on('data', gather)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = await found(
    child,
    () => /is at (http\S+)/.exec(text)?.[1],
    () => text,
  )
  // The link, if there is one, is printed directly after the address.
  await new Promise((resolve) => setTimeout(resolve, 50))
  const link = isNew ? await linkIn(() => text) : null
  return {
    url,
    link,
    dataFolder,
    output: () => text,
    process: child,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      if (!options.dataFolder) rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

/** What a first start leaves behind differs by its flags, and where it seeds by its settings too. */
const nameOf = ({ flags = [], env = {} }: ServeOptions): string =>
  flags.length === 0 ? 'empty' : JSON.stringify([flags, env]).replaceAll(/[^\w-]+/g, '_')

const PATIENCE = 60_000

const found = async (
  child: ChildProcess,
  look: () => string | undefined,
  output: () => string,
): Promise<string> => {
  const until = Date.now() + PATIENCE
  while (Date.now() < until) {
    const value = look()
    if (value) return value
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}:\n${output()}`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  child.kill('SIGKILL')
  throw new Error(`The server did not start:\n${output()}`)
}

const linkIn = async (output: () => string): Promise<string | null> => {
  const until = Date.now() + PATIENCE
  while (Date.now() < until) {
    const link = /link: (http\S+)/.exec(output())?.[1]
    if (link) return link
    if (/already has an account|Sign in at/.test(output())) return null
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  return null
}
