#!/usr/bin/env node
// Runs on Node 20: finds a Node that runs TypeScript, as `npm start` does, and goes on with that one.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { fileURLToPath } from 'node:url'
import { findNode, isNewEnough } from '../tools/run/node.js'

// What was compiled once is read back: a third of the time of a call. Node 20 has no such store.
module.enableCompileCache?.()

const root = fileURLToPath(new URL('..', import.meta.url))
const program = new URL('main.ts', import.meta.url)

if (!existsSync(new URL('../node_modules/commander/package.json', import.meta.url))) giveUp()
if (isNewEnough(process.version)) await import(program.href)
else {
  const node = findNode(root) ?? giveUp()
  const { status, signal } = spawnSync(node, [fileURLToPath(program), ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  process.exitCode = status ?? (signal ? 1 : 0)
}

function giveUp() {
  process.stderr.write(
    'Linchpin is not installed yet. Run `npm start` once in its folder; that installs it.\n',
  )
  process.exit(2)
}
