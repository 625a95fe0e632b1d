import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, inject, test } from 'vitest'
import { areas } from '../../areas/list.ts'
import { startTestApp } from '../../tools/test/app.ts'
import { backUpNightly, openBackups } from './backups.ts'
import { openBackup } from './read.ts'
import { proveBackup } from './restore.ts'
import { takeBackup } from './take.ts'

const folder = mkdtempSync(join(tmpdir(), 'linchpin-backup-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const nights = join(folder, 'nights')

const product = await startTestApp({
  before: (app, database) => {
    app.backups = openBackups(placeOf(database.admin), {
      product: '0.0.0',
      dataFolder: folder,
      nightly: { folder: nights, keep: 2 },
    })
  },
})
const { app, owner, productId, database } = product
function placeOf(admin: typeof database.admin) {
  return {
    admin,
    appPassword: inject('postgres').appPassword,
    migrations: areas.flatMap((area) => area.migrations ?? []),
  }
}
const place = placeOf(database.admin)
const take = (file: string) =>
  takeBackup(database.admin, { file: join(folder, file), product: '0.0.0', dataFolder: folder })

const HASH = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
mkdirSync(join(folder, 'files', 'some-workspace'), { recursive: true })
writeFileSync(join(folder, 'files', 'some-workspace', HASH), 'abc')

test('a backup made while people write holds one moment, and comes back table for table', async () => {
  let writing = true
  let made = 0
  const people = Array.from({ length: 3 }, async (_, person) => {
    for (let n = 0; writing; n++) {
      await owner.call('POST', '/items', {
        title: `Wish ${person} ${n}`,
        product: productId,
        tags: ['a\tb', 'c\\n"d'],
      })
      made++
    }
  })
  await expect.poll(() => made, { timeout: 10_000 }).toBeGreaterThan(10)
  const taken = await take('busy.backup')
  writing = false
  await Promise.all(people)
  expect(taken).toMatchObject({ files: 1, tables: expect.any(Number), rows: expect.any(Number) })
  const proof = await proveBackup(place, taken.file)
  expect(proof).toMatchObject({ faults: [], tables: taken.tables, rows: taken.rows, files: 1 })
  const { header } = await openBackup(taken.file)
  expect(header.tables.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'public.item',
      'public.change',
      'auth.user',
      'directory.token',
      'public.migration',
    ]),
  )
}, 60_000)

test('one changed byte, a missing end, an empty file and something else are refused before anything is read', async () => {
  const { file } = await take('whole.backup')
  const whole = readFileSync(file)
  const says = async (bytes: Buffer) => {
    const other = join(folder, 'other.backup')
    writeFileSync(other, bytes)
    return proveBackup(place, other).then(
      () => 'proved',
      (error: Error) => error.message,
    )
  }
  const changed = Buffer.from(whole)
  changed[1000] = (changed[1000] ?? 0) ^ 1
  expect(await says(changed)).toContain('it was changed after it was written')
  expect(await says(whole.subarray(0, whole.length - 20))).toContain('its end is missing')
  expect(await says(Buffer.alloc(0))).toContain('its end is missing')
  expect(await says(Buffer.from('no backup\n'.repeat(100)))).toContain('is no whole backup')
  expect(await says(whole)).toBe('proved')
}, 60_000)

test('an attached file that is not what its name says fails the proof', async () => {
  const wrong = join(folder, 'files', 'some-workspace', HASH.replace('b', 'c'))
  writeFileSync(wrong, 'abd')
  const { file } = await take('wrong.backup')
  rmSync(wrong)
  expect((await proveBackup(place, file)).faults).toEqual([
    expect.stringContaining('is not what its name says'),
  ])
})

test('the night makes one, proves it and keeps the newest; admins see what came of it, others do not', async () => {
  for (const old of ['linchpin-20260101T020000.backup', 'linchpin-20260102T020000.backup', 'mine.backup']) {
    mkdirSync(nights, { recursive: true })
    writeFileSync(join(nights, old), 'old')
  }
  expect(await backUpNightly(app)).toContain('proved')
  const { readdirSync } = await import('node:fs')
  const names = readdirSync(nights).sort()
  expect(names).toEqual([
    'linchpin-20260102T020000.backup',
    expect.stringMatching(/^linchpin-2/),
    'mine.backup',
  ])
  const { body } = await owner.call<{ nightly: object; backups: Record<string, unknown>[] }>(
    'GET',
    '/backups',
  )
  expect(body.nightly).toEqual({ keep: 2 })
  expect(body.backups[0]).toMatchObject({ name: names[1], by: 'nightly', fault: '', proofFault: '' })
  expect(body.backups[0]?.['provedAt']).not.toBeNull()
  const contributor = await product.client('contributor')
  expect((await contributor.call('GET', '/backups')).status).toBe(403)
}, 60_000)

test('a backup that cannot be written is told, and the last one is as it was', async () => {
  const { file } = await take('good.backup')
  const before = readFileSync(file)
  await expect(app.backups.take(app, join(file, 'below-a-file'), 'command')).rejects.toThrow()
  expect(readFileSync(file).equals(before)).toBe(true)
  const { body } = await owner.call<{ backups: { fault: string }[] }>('GET', '/backups')
  expect(body.backups[0]?.fault).not.toBe('')
})
