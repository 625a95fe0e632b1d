import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'

const here = fileURLToPath(new URL('..', import.meta.url))

/** A small project that is started by the real starter: its server writes down what happens to it. */
const project: Record<string, string> = {
  'package.json': '{ "name": "small", "type": "module", "dependencies": { "vite": "file:build-tool" } }',
  'package-lock.json': JSON.stringify({
    name: 'small',
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': { name: 'small', dependencies: { vite: 'file:build-tool' } },
      'build-tool': { name: 'vite', version: '1.0.0' },
      'node_modules/vite': { resolved: 'build-tool', link: true },
    },
  }),
  'build-tool/package.json': '{ "name": "vite", "version": "1.0.0", "type": "module" }',
  'build-tool/bin/vite.js': `
    import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
    const out = process.argv[process.argv.indexOf('--outDir') + 1]
    mkdirSync(out, { recursive: true })
    const page = readFileSync('web/page.ts', 'utf8')
    if (page.includes('broken')) { console.error('a broken page'); process.exit(1) }
    writeFileSync(out + '/index.html', page)
  `,
  'web/vite.config.ts': '',
  'web/page.ts': 'page one',
  'server.ts': `
    import { appendFileSync } from 'node:fs'
    appendFileSync('events', 'started ' + process.argv.slice(2).join(' ') + '\\n')
    if (process.argv.includes('--end')) process.exit(7)
    process.on('SIGTERM', () => setTimeout(() => { appendFileSync('events', 'stopped\\n'); process.exit(0) }, 300))
    setInterval(() => {}, 1000)
    console.log('ready ' + process.pid)
  `,
}

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'linchpin-run-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }))
  for (const [path, text] of Object.entries(project)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  for (const part of ['run.js', 'run'])
    cpSync(join(here, part), join(root, 'tools', part), { recursive: true })
})

/** Runs the starter; `said` is all it and the program printed so far. */
function start(...flags: string[]): { child: ChildProcess; said(): string; ended: Promise<number | null> } {
  const { npm_lifecycle_event: _, ...env } = process.env
  const child = spawn(process.execPath, [join(root, 'tools', 'run.js'), 'start', ...flags], { env })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (said += part.toString()))
  onTestFinished(() => void child.kill('SIGKILL'))
  return { child, said: () => said, ended: once(child, 'close').then(([code]) => code as number | null) }
}

function events(): string[] {
  const file = join(root, 'events')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
}

function served(): string {
  return readFileSync(join(root, 'web', 'dist', 'index.html'), 'utf8')
}

describe('the starter', () => {
  test('installs and builds once, hands over the flags, and gives back the exit code', async () => {
    const first = start('--end', '--demo')
    expect(await first.ended).toBe(7)
    expect(first.said()).toMatch(/Installing the dependencies.*Building the web app/s)
    expect(events()).toEqual(['started --end --demo'])
    const second = start('--end')
    expect(await second.ended).toBe(7)
    expect(second.said()).toBe('')
  })

  test('installs again when the lock file changed, and when an installation was cut off', async () => {
    await start('--end').ended
    const lock = JSON.parse(project['package-lock.json'] ?? '') as {
      packages: Record<string, { version: string }>
    }
    lock.packages['build-tool'] = { ...lock.packages['build-tool'], version: '1.0.1' }
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify(lock))
    writeFileSync(
      join(root, 'build-tool', 'package.json'),
      '{ "name": "vite", "version": "1.0.1", "type": "module" }',
    )
    const changed = start('--end')
    await changed.ended
    expect(changed.said()).toContain('Installing')
    rmSync(join(root, 'node_modules', '.linchpin-stamp'))
    rmSync(join(root, 'node_modules', '.package-lock.json'))
    const cutOff = start('--end')
    await cutOff.ended
    expect(cutOff.said()).toContain('Installing')
  })

  test('believes an installation that was made by hand', async () => {
    await start('--end').ended
    rmSync(join(root, 'node_modules', '.linchpin-stamp'))
    const next = start('--end')
    await next.ended
    expect(next.said()).toBe('')
    expect(existsSync(join(root, 'node_modules', '.linchpin-stamp'))).toBe(true)
  })

  test('builds again when a page changed, but not when only its date did', async () => {
    await start('--end').ended
    utimesSync(join(root, 'web', 'page.ts'), 1, 1)
    const touched = start('--end')
    await touched.ended
    expect(touched.said()).toBe('')
    writeFileSync(join(root, 'web', 'page.ts'), 'page two')
    const changed = start('--end')
    await changed.ended
    expect(changed.said()).toContain('Building')
    expect(served()).toBe('page two')
  })

  test('keeps the earlier build when a new one fails, and says what is wrong', async () => {
    await start('--end').ended
    writeFileSync(join(root, 'web', 'page.ts'), 'broken')
    const failed = start('--end')
    expect(await failed.ended).toBe(1)
    expect(failed.said()).toContain('a broken page')
    expect(served()).toBe('page one')
    expect(events()).toHaveLength(1)
  })

  test('of two at once one prepares and the other waits for it', async () => {
    const both = [start('--end'), start('--end')]
    expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([7, 7])
    const said = both.map((each) => each.said()).join()
    expect(said.match(/Installing/g)).toHaveLength(1)
    expect(said.match(/Building/g)).toHaveLength(1)
    expect(said).toContain('waiting for it')
  })

  test('passes a signal on and waits until the program has ended in order', async () => {
    const running = start()
    await expect.poll(running.said, { timeout: 20_000 }).toContain('ready')
    running.child.kill('SIGTERM')
    expect(await running.ended).toBe(0)
    expect(events()).toEqual(['started ', 'stopped'])
  })

  test('when it is killed itself, the program still ends in order', async () => {
    const running = start()
    await expect.poll(running.said, { timeout: 20_000 }).toContain('ready')
    running.child.kill('SIGKILL')
    await expect.poll(events, { timeout: 10_000 }).toContain('stopped')
  })

  test('ends in order when the npm that started it is gone', async () => {
    await start('--end').ended
    const program = `${process.execPath} tools/run.js start; true`
    const npm = spawn('/bin/sh', ['-c', program], {
      cwd: root,
      env: { ...process.env, npm_lifecycle_event: 'start' },
    })
    await expect.poll(() => events().length, { timeout: 10_000 }).toBe(2)
    npm.kill('SIGKILL')
    await expect.poll(events, { timeout: 10_000 }).toContain('stopped')
  })

  test('refuses a command it does not know', async () => {
    const child = spawn(process.execPath, [join(root, 'tools', 'run.js'), 'fly'])
    expect(await once(child, 'close')).toEqual([1, null])
  })
})

describe('what it says when something fails', () => {
  type Explain = (doing: string, error: unknown, folder: string) => Error

  async function message(error: unknown): Promise<string> {
    const program = new URL('complaint.js', import.meta.url).href
    const { explain } = (await import(program)) as { explain: Explain }
    return explain('Installing the dependencies', error, '/somewhere').message
  }

  test.each([
    [
      'npm error code ENOTFOUND\nnpm error network request failed',
      /could not reach its registry.*Connect this machine/s,
    ],
    ['npm error code EAI_AGAIN', /could not reach its registry/],
    ['npm error code ENOSPC', /no room on the disk of \/somewhere.*Free 1 GB/s],
    ['npm error code EACCES', /\/somewhere cannot be written to/],
    ['npm error code EUSAGE\nnot in sync', /not in sync/],
  ])('explains "%s"', async (said, expected) => {
    expect(await message(new Error(said))).toMatch(expected)
  })

  test('explains errors of the system', async () => {
    expect(await message(Object.assign(new Error('x'), { code: 'EROFS' }))).toMatch(/cannot be written to/)
  })
})

test.each([
  ['v24.12.0', true],
  ['v26.0.0', true],
  ['v24.11.9', false],
  ['v20.20.2', false],
])('Node %s is new enough: %s', async (version, expected) => {
  const program = new URL('node.js', import.meta.url).href
  const { isNewEnough } = (await import(program)) as { isNewEnough(version: string): boolean }
  expect(isNewEnough(version)).toBe(expected)
})

test('the lock file names the packages of every platform, or npm refuses it elsewhere', () => {
  const lock = JSON.parse(readFileSync(join(here, '..', 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>
  }
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${path}/node_modules/${name}`],
    ),
  )
  expect(missing).toEqual([])
})
