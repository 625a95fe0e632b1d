import { spawn } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { Complaint, say } from './complaint.js'
import { shareTurn } from './lock.js'

/**
 * Runs npm without its own chatter. Rejects with what it printed.
 *
 * @param node the Node to run it under: npm chooses versions by that
 */
export function runNpm(node, folder, words) {
  const quiet = ['--loglevel=error', '--no-audit', '--no-fund', '--no-update-notifier', '--no-progress']
  return run(node, [findNpm(), ...words, ...quiet], folder)
}

/** Runs a program and resolves when it ended well; else rejects with what it printed. */
export function run(node, words, folder) {
  return new Promise((resolve, reject) => {
    const env = {
      ...process.env,
      PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
      NO_COLOR: '1',
    }
    delete env.FORCE_COLOR
    const child = spawn(node, words, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const letGo = shareTurn(child.pid)
    const stopToo = () => child.kill('SIGKILL')
    process.once('exit', stopToo)
    const settle = () => {
      clearInterval(ticking)
      process.off('exit', stopToo)
      letGo()
    }
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part))
    const began = Date.now()
    const ticking = setInterval(
      () => say(`  … still at it (${Math.round((Date.now() - began) / 1000)} s)`),
      20_000,
    )
    child.once('error', (error) => {
      settle()
      reject(error)
    })
    child.once('close', (code) => {
      settle()
      if (code === 0) resolve()
      else reject(new Error(plain(said) || `It ended with exit code ${code}.`))
    })
  })
}

// What matters comes first; after it npm explains all of its flags.
function plain(said) {
  const lines = stripVTControlCharacters(said).trim().split('\n')
  return lines.length > 40 ? [...lines.slice(0, 40), '…'].join('\n') : lines.join('\n')
}

/** The machine's npm as a file that Node can run. */
function findNpm() {
  const beside = dirname(process.execPath)
  const candidates = [
    process.env.npm_execpath,
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    ...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'npm')),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ]
  for (const candidate of candidates) {
    if (!candidate || !existsSync(candidate)) continue
    const file = realpathSync(candidate)
    if (file.endsWith('npm-cli.js')) return file
  }
  throw new Complaint(
    'npm was not found, and it is needed to install Linchpin. Install Node together with npm and start again.',
  )
}
