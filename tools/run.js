import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Complaint, explain, say } from './run/complaint.js'
import { areInstalled, installDependencies } from './run/dependencies.js'
import { handOver, mindSignals } from './run/hand-over.js'
import { alone } from './run/lock.js'
import { fetchNode, findNode } from './run/node.js'
import { buildWebApp, isWebAppCurrent } from './run/web-app.js'

// What npm start, npm test and npm run dev call. Plain JavaScript that runs on Node 20 with nothing
// installed: finds or fetches the right Node, installs and builds what is stale, and goes on with that.

const commands = {
  start: (flags) => ['server.ts', ...flags],
  dev: (flags) => ['server.ts', '--dev', ...flags],
  test: (flags) => ['tools/test/all.ts', ...flags],
}

async function main([command, ...flags]) {
  const words = commands[command]?.(flags)
  if (!words) throw new Complaint('Use it as: node tools/run.js start | dev | test')
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new Complaint(
      `Linchpin needs Node 20 or newer to start, and this is ${process.version}. Install a newer one from nodejs.org.`,
    )
  }
  mindSignals()
  const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '')
  const node = await prepare(root, command)
  process.exitCode = await handOver(node, words, root, command === 'test')
}

async function prepare(root, command) {
  const ready = () => {
    const node = findNode(root)
    const installed = node !== undefined && areInstalled(root, command === 'test')
    return installed && (command !== 'start' || isWebAppCurrent(root)) ? node : undefined
  }
  const waiting = () => say('Another start is installing or building; waiting for it …')
  try {
    return ready() ?? (await alone(join(root, '.runtime', 'lock'), waiting, () => makeReady(root, command)))
  } catch (error) {
    throw error instanceof Complaint ? error : explain('Getting ready', error, root)
  }
}

async function makeReady(root, command) {
  const node = findNode(root) ?? (await fetchNode(root))
  if (!areInstalled(root, command === 'test')) await installDependencies(root, node)
  if (command === 'start') await buildWebApp(root, node)
  return node
}

main(process.argv.slice(2)).catch((error) => {
  say(error instanceof Complaint ? error.message : (error?.stack ?? String(error)))
  process.exitCode = 1
})
