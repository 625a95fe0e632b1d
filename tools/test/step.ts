import { type ChildProcess, spawn } from 'node:child_process'

/** What one step of `npm test` found. */
export type Outcome = {
  passed: number
  /** one entry for each test that failed: its name, and all that was said about it */
  failures: readonly { name: string; said: string }[]
  /** tests that were left out */
  skipped?: number
}

/** One step of `npm test`. */
export type Step = { name: string; run(): Promise<Outcome> }

/** Nothing that is tested may take longer; a step that hangs is ended, in milliseconds. */
const stepLimit = 20 * 60_000

let running: ChildProcess | undefined

/** Passes a signal on to the program that runs now, and to all it started. */
export function endRunning(signal: NodeJS.Signals): void {
  if (running?.pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? running.pid : -running.pid, signal)
  } catch {
    // It has just ended.
  }
}

export type Ended = { code: number | null; said: string }

/**
 * Runs a program of the project under this Node, away from the settings and
 * databases of whoever runs the tests.
 *
 * @param show also pass its output on while it runs
 */
export function runProgram(root: string, words: readonly string[], show = false): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, {
      cwd: root,
      env: cleanEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own: whatever it started in turn can be ended with it.
      detached: process.platform !== 'win32',
    })
    running = child
    const parts: string[] = []
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        parts.push(text)
        if (show) process.stderr.write(text)
      })
    }
    const limit = setTimeout(() => {
      parts.push(`\nIt was ended because it took longer than ${stepLimit / 60_000} minutes.`)
      endRunning('SIGTERM')
      setTimeout(() => endRunning('SIGKILL'), 10_000).unref()
    }, stepLimit)
    child.once('error', (error) => parts.push(String(error)))
    child.once('close', (code) => {
      clearTimeout(limit)
      running = undefined
      resolve({ code, said: parts.join('').trim() })
    })
  })
}

/** A program that is one test: it passes when it ends well. */
export async function oneTest(root: string, name: string, words: readonly string[]): Promise<Outcome> {
  const { code, said } = await runProgram(root, words)
  return code === 0
    ? { passed: 1, failures: [] }
    : { passed: 0, failures: [{ name, said: said || `exit code ${code}` }] }
}

// Settings of the machine would otherwise decide which tests pass; a real database could be written to.
function cleanEnvironment(): NodeJS.ProcessEnv {
  const { FORCE_COLOR, DATABASE_URL, ...env } = process.env
  const own = Object.entries(env).filter(([name]) => !/^(linchpin_|pg[a-z]+$)/i.test(name))
  return { ...Object.fromEntries(own), NO_COLOR: '1' }
}
