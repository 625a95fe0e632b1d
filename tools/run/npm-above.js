import { readFileSync } from 'node:fs'

// Read as early as can be: whoever is gone later was there now.
const parent = process.ppid
const grandparent = isShell(parent) ? parentOf(parent) : undefined

/**
 * Calls back once when the npm that started us is gone.
 *
 * npm runs scripts by a shell, and hands a signal to that shell only, which ends
 * without telling us. Who starts this program without npm, in the background
 * perhaps, is free to go: then there is nothing to watch.
 */
export function onNpmGone(gone) {
  if (!process.env['npm_lifecycle_event'] || process.platform === 'win32') return
  const timer = setInterval(() => {
    if (process.ppid === parent && (grandparent === undefined || parentOf(parent) === grandparent)) return
    clearInterval(timer)
    gone()
  }, 250)
  timer.unref()
}

// On Linux only; elsewhere the shell alone is watched.
function isShell(pid) {
  return /^\((da|ba|z|k)?sh\)$/.test(fields(pid)?.[0] ?? '')
}

function parentOf(pid) {
  return fields(pid)?.[2]
}

// Name in brackets, state, parent.
function fields(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const name = stat.slice(stat.indexOf('('), stat.lastIndexOf(')') + 1)
    return [name, ...stat.slice(stat.lastIndexOf(')') + 2).split(' ')]
  } catch {
    return undefined
  }
}
