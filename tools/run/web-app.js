import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { Complaint, say } from './complaint.js'
import { run } from './npm.js'
import { tryToWrite } from './stamp.js'

/** Whatever the pages are made of lies in these. */
const sources = ['web', 'areas', 'core', 'engines', 'generated']

/** Is the built web app made from what is there now? */
export function isWebAppCurrent(root) {
  if (!existsSync(join(root, 'web', 'vite.config.ts'))) return true
  const stamp = join(root, 'web', 'dist', '.stamp')
  if (!existsSync(stamp)) return false
  const [content, look] = readFileSync(stamp, 'utf8').split('\n')
  // Sizes and times are read in a few milliseconds; only where they differ the files themselves are.
  if (look === lookOf(root)) return true
  if (content !== contentOf(root)) return false
  tryToWrite(stamp, `${content}\n${lookOf(root)}`)
  return true
}

/**
 * Builds the web app, if it is not current. It is built beside its place and
 * moved there when whole, so an interrupted build changes nothing.
 */
export async function buildWebApp(root, node = process.execPath) {
  if (isWebAppCurrent(root)) return
  say('Building the web app …')
  const began = Date.now()
  const before = `${contentOf(root)}\n${lookOf(root)}`
  const [fresh, old, place] = [
    join(root, '.runtime', 'web-fresh'),
    join(root, '.runtime', 'web-old'),
    join(root, 'web', 'dist'),
  ]
  for (const folder of [fresh, old]) rmSync(folder, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true })
  try {
    const words = [
      'node_modules/vite/bin/vite.js',
      'build',
      '--config',
      'web/vite.config.ts',
      '--outDir',
      fresh,
      '--logLevel',
      'warn',
    ]
    await run(node, words, root)
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    throw new Complaint(
      `The web app could not be built; the earlier build, if there is one, was kept.\n${error.message}`,
    )
  }
  writeFileSync(join(fresh, '.stamp'), before)
  if (existsSync(place)) renameSync(place, old)
  renameSync(fresh, place)
  rmSync(old, { recursive: true, force: true })
  say(`Built in ${((Date.now() - began) / 1000).toFixed(1)} s.`)
}

function contentOf(root) {
  const hash = createHash('sha256')
  for (const path of inputs(root)) hash.update(`${path}\n`).update(readFileSync(join(root, path)))
  return hash.digest('hex')
}

function lookOf(root) {
  const hash = createHash('sha256')
  for (const path of inputs(root)) {
    const { size, mtimeMs } = statSync(join(root, path))
    hash.update(`${path} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

function inputs(root) {
  return ['package-lock.json', ...sources.flatMap((folder) => filesUnder(root, folder))].sort()
}

function filesUnder(root, folder) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory())
      return path === 'web/dist' || entry.name === 'node_modules' ? [] : filesUnder(root, path)
    return /\.test\.tsx?$|\.(sql|md)$/.test(path) ? [] : [path]
  })
}
