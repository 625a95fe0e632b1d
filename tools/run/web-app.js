import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Complaint, say } from './complaint.js'
import { run } from './npm.js'

/** Whatever the pages are made of lies in these. */
const sources = ['web', 'areas', 'core', 'engines', 'generated']

/** Is the built web app made from what is there now? */
export function isWebAppCurrent(root) {
  if (!existsSync(join(root, 'web', 'vite.config.ts'))) return true
  const stamp = join(root, 'web', 'dist', '.stamp')
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root)
}

/**
 * Builds the web app, if it is not current. It is built beside its place and
 * moved there when whole, so an interrupted build changes nothing.
 */
export async function buildWebApp(root, node = process.execPath) {
  if (isWebAppCurrent(root)) return
  say('Building the web app …')
  const began = Date.now()
  const before = fingerprint(root)
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

function fingerprint(root) {
  const hash = createHash('sha256')
  for (const path of ['package-lock.json', ...sources.flatMap((folder) => filesUnder(root, folder))].sort()) {
    hash.update(`${path}\n`).update(readFileSync(join(root, path)))
  }
  return hash.digest('hex')
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
