import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { completeLinks } from './binaries.ts'
import { memory } from './configuration.ts'
import { lockFolder, lockHolder } from './folder-lock.ts'
import { openHome } from './home.ts'
import { canReach } from './system-user.ts'

const nobodyInParticular = { name: 'nobody-in-particular', uid: 54_321, gid: 54_321 }

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'linchpin-home-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test('a closed folder anywhere above is out of another user’s reach', () => {
  const folder = newFolder()
  const inner = join(folder, 'inner')
  mkdirSync(inner)
  chmodSync(folder, 0o700)
  expect(canReach(nobodyInParticular, inner)).toBe(false)
  chmodSync(folder, 0o711)
  expect(canReach(nobodyInParticular, inner)).toBe(true)
})

test('a data folder that cannot be used is refused with what to do', () => {
  const folder = newFolder()
  const file = join(folder, 'file')
  writeFileSync(file, '')
  expect(() => openHome(join(file, 'data'))).toThrow(/cannot be used \(ENOTDIR\).*LINCHPIN_DATA/)
})

test('the lock of a folder is free again after its release', async () => {
  const folder = newFolder()
  const lock = await lockFolder(folder)
  expect(lockHolder(folder)).toBe(process.pid)
  expect(await lockFolder(folder)).toEqual({ heldBy: process.pid })
  if ('release' in lock) lock.release()
  expect(lockHolder(folder)).toBeUndefined()
  expect(await lockFolder(folder)).toHaveProperty('release')
})

test('the lock of a killed process holds nobody up, even where its number was given again', async () => {
  const folder = newFolder()
  writeFileSync(join(folder, `running-${process.ppid}-earlier-1`), '')
  expect(await lockFolder(folder)).toHaveProperty('release')
  expect(readdirSync(folder)).toHaveLength(1)
})

test('libraries find each other where install scripts were switched off', () => {
  const folder = newFolder()
  mkdirSync(join(folder, 'native', 'lib'), { recursive: true })
  writeFileSync(join(folder, 'native', 'lib', 'libx.so.1.2'), 'x')
  const links = [{ source: 'native/lib/libx.so.1.2', target: 'native/lib/libx.so.1' }]
  writeFileSync(join(folder, 'native', 'pg-symlinks.json'), JSON.stringify(links))
  completeLinks(folder)
  completeLinks(folder)
  expect(readFileSync(join(folder, 'native', 'lib', 'libx.so.1'), 'utf8')).toBe('x')
  expect(existsSync(join(folder, 'native', 'native'))).toBe(false)
})

test('memory follows the machine, within sensible limits', () => {
  expect(memory(2 ** 29)).toEqual({
    shared_buffers: '64MB',
    maintenance_work_mem: '64MB',
    effective_cache_size: '256MB',
  })
  expect(memory(2 ** 60)).toEqual(memory(2 ** 61))
})
