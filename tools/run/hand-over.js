import { spawn } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { onNpmGone } from './npm-above.js'

/** A Ctrl-C in a terminal can arrive twice: from the terminal, and passed on by npm. */
const sameKeyPress = 500

const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGABRT: 6, SIGKILL: 9, SIGSEGV: 11, SIGTERM: 15 }

/** What the signals and the end of npm go to; while nothing runs yet, they end the starter itself. */
let pass = (signal) => process.exit(128 + signalNumbers[signal])

/** Takes care of signals from now on. */
export function mindSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => pass(signal))
  onNpmGone(() => pass('SIGTERM'))
}

/**
 * Where Node keeps what it compiled, so that a second start need not compile it again (a quarter of a start's time).
 * Node checks each file's content itself; the folder can be emptied at any time.
 */
const compiled = (root) => ({
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, '.runtime', 'compiled'),
})

/**
 * Goes on with the right Node and resolves with its exit code.
 *
 * The program gets a process group of its own, so that a signal reaches it once
 * and by us only; and a line to us, so that it ends in order should we be killed.
 *
 * @param wholeGroup signals go to whatever the program started, too
 */
export function handOver(node, words, root, wholeGroup) {
  const posix = process.platform !== 'win32'
  const follow = new URL('follow-parent.js', import.meta.url).href
  const child = spawn(node, ['--import', follow, ...words], {
    cwd: root,
    env: {
      ...process.env,
      ...compiled(root),
      STARTER_PID: String(process.pid),
      PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
    },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    detached: posix,
  })
  const last = new Map()
  pass = (signal) => {
    const now = Date.now()
    // In a Windows console it has reached the program already.
    if (!posix || now - (last.get(signal) ?? 0) < sameKeyPress || child.pid === undefined) return
    last.set(signal, now)
    try {
      process.kill(wholeGroup ? -child.pid : child.pid, signal)
    } catch {
      // It has just ended, which is what was asked for.
    }
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? 128 + (signalNumbers[signal] ?? 1)))
  })
}
