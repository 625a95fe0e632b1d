import { readdir, rm } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { App } from '../app.ts'
import { newId } from '../ids.ts'
import { invalid } from '../problems.ts'
import { type Place, type Proof, proveBackup } from './restore.ts'
import { type Taken, takeBackup } from './take.ts'

/** Who asked for a backup: somebody at the machine, or the night. */
export type MadeBy = 'command' | 'nightly'

/** Makes and proves backups of the running product, and remembers what came of it. */
export type Backups = {
  /** Where the nightly ones go, and how many of them stay; null where none are made. */
  nightly: { folder: string; keep: number } | null
  take: (app: App, file: string, by: MadeBy) => Promise<Taken>
  prove: (app: App, file: string) => Promise<Proof>
}

/** Where no database can be copied, as in a test of something else. */
export const noBackups: Backups = {
  nightly: null,
  take: () => Promise.reject(new Error('No backups are made here.')),
  prove: () => Promise.reject(new Error('No backups are made here.')),
}

export const openBackups = (
  place: Place,
  about: { product: string; dataFolder: string; nightly: Backups['nightly'] },
): Backups => ({
  nightly: about.nightly,
  take: async (app, named, by) => {
    const file = resolve(named)
    const row = { id: newId(), file, made_by: by, fault: '', proved_at: null, proof_fault: '' }
    try {
      const taken = await takeBackup(place.admin, { file, ...about })
      const { at, bytes, rows, files } = taken
      await app.db
        .insertInto('directory.backup')
        .values({ ...row, at, bytes, rows, files })
        .execute()
      return taken
    } catch (error) {
      const at = new Date().toISOString()
      const fault = (error as Error).message
      await app.db
        .insertInto('directory.backup')
        .values({ ...row, at, bytes: 0, rows: 0, files: 0, fault })
        .execute()
      throw error
    }
  },
  prove: async (app, named) => {
    const file = resolve(named)
    const proof = await proveBackup(place, file)
    await remember(app, file, proof.at, proof.faults[0] ?? '')
    return proof
  },
})

/** The newest backup that was made under that name is the one that lies there now. */
const remember = async (app: App, file: string, at: string, fault: string): Promise<void> => {
  const last = await app.db
    .selectFrom('directory.backup')
    .select('id')
    .where('file', '=', file)
    .where('fault', '=', '')
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!last) return
  await app.db
    .updateTable('directory.backup')
    .set({ proved_at: at, proof_fault: fault })
    .where('id', '=', last.id)
    .execute()
}

const NAME = /^linchpin-\d{8}T\d{6}\.backup$/

/** The backup of the night: made, proved, and then the oldest beyond the number that stays are removed. */
export const backUpNightly = async (app: App): Promise<string> => {
  const { nightly } = app.backups
  if (!nightly) return 'No folder is set for nightly backups.'
  const name = `linchpin-${new Date().toISOString().replaceAll(/[-:]/g, '').slice(0, 15)}.backup`
  const taken = await app.backups.take(app, join(nightly.folder, name), 'nightly')
  const proof = await app.backups.prove(app, taken.file)
  // One that failed its proof pushes no good one out.
  if (proof.faults.length > 0)
    throw invalid('file', `The backup ${name} failed its proof: ${proof.faults[0]}`)
  const kept = (await readdir(nightly.folder)).filter((each) => NAME.test(each)).sort()
  for (const old of kept.slice(0, Math.max(0, kept.length - nightly.keep)))
    await rm(join(nightly.folder, old), { force: true })
  return `${basename(taken.file)}: ${taken.rows} rows, ${taken.files} files, proved.`
}
