import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const program = fileURLToPath(new URL('../server.ts', import.meta.url))

/** Starts the real server as a process of its own on a data folder and waits until it says where it is. */
export const startServer = async (
  dataFolder: string,
  port: number,
): Promise<{ url: string; pid: number; startedIn: number; stop: () => Promise<void> }> => {
  const began = performance.now()
  const child = spawn(process.execPath, [program], {
    env: {
      ...process.env,
      // As a start by npm does: tools/run/hand-over.js.
      NODE_COMPILE_CACHE: join(root, '.runtime', 'compiled'),
      LINCHPIN_DATA: dataFolder,
      LINCHPIN_PORT: String(port),
      LINCHPIN_RATE_LIMIT: '0',
      LINCHPIN_LOG: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await spokenUrl(child)
  return {
    url,
    pid: child.pid ?? 0,
    startedIn: performance.now() - began,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve())
        child.kill('SIGTERM')
      }),
  }
}

const spokenUrl = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (data: Buffer) => {
      said += data.toString()
      const url = /is at (http:\S+)/.exec(said)?.[1]
      if (url) resolve(url)
    })
    child.once('exit', (code) =>
      reject(new Error(`The server ended with ${code} before it was ready: ${said}`)),
    )
  })
