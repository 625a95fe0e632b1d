import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { explain, say } from './complaint.js'
import { runNpm } from './npm.js'
import { tryToWrite } from './stamp.js'

/**
 * Do the installed packages agree with the lock file?
 *
 * @param forTests false: packages for tests and development may be missing
 */
export function areInstalled(root, forTests) {
  const stamp = join(root, 'node_modules', '.linchpin-stamp')
  const wanted = fingerprint(root)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true
  // Somebody may have run npm by hand. Its own record is the last thing it writes.
  if (!agrees(root, forTests)) return false
  if (agrees(root, true)) tryToWrite(stamp, wanted)
  return true
}

/** Installs exactly what the lock file says. */
export async function installDependencies(root, node) {
  say('Installing the dependencies; about 500 MB, once …')
  const began = Date.now()
  try {
    // Whatever npm is told elsewhere, tests and the database need these two groups.
    await runNpm(node, root, ['ci', '--prefer-offline', '--include=dev', '--include=optional'])
    writeFileSync(join(root, 'node_modules', '.linchpin-stamp'), fingerprint(root))
  } catch (error) {
    throw explain('Installing the dependencies', error, root)
  }
  say(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`)
}

function fingerprint(root) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`)
  return hash.update(readFileSync(join(root, 'package-lock.json'))).digest('hex')
}

function agrees(root, forTests) {
  const record = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const { packages: wanted } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const { packages: there } = JSON.parse(readFileSync(record, 'utf8'))
  for (const path of Object.keys(there)) if (wanted[path]?.version !== there[path].version) return false
  return Object.entries(wanted).every(([path, { optional, dev, devOptional }]) => {
    return path === '' || optional || devOptional || (dev && !forTests) || there[path] !== undefined
  })
}
