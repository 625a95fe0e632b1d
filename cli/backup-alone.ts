import { readFileSync } from 'node:fs'
import { areas } from '../areas/list.ts'
import { type Place, type Proof, proveBackup, restoreBackup } from '../core/backup/restore.ts'
import { type Taken, takeBackup } from '../core/backup/take.ts'
import { openAsItIs } from '../core/database/open.ts'
import { PostgresFailure } from '../core/postgres/failure.ts'
import { Problem } from '../core/problems.ts'
import { loadSecret } from '../core/secret.ts'
import { readSettings, type Settings, SettingsError } from '../core/settings.ts'
import { EXIT, Fault } from './faults.ts'

const settingsHere = (demo: boolean): Settings => {
  try {
    return readSettings(process.env, demo ? ['--demo'] : [])
  } catch (error) {
    if (error instanceof SettingsError) throw new Fault(EXIT.usage, error.problems.join('\n'))
    throw error
  }
}

/** Opens the database of a server that does not run, and lets go of it again. */
const alone = async <T>(
  demo: boolean,
  work: (place: Place, settings: Settings) => Promise<T>,
): Promise<T> => {
  const settings = settingsHere(demo)
  try {
    const database = await openAsItIs({
      dataFolder: settings.dataFolder,
      databaseUrl: settings.databaseUrl,
      secret: loadSecret(settings),
      log: (line) => process.stderr.write(`${line}\n`),
    })
    const migrations = areas.flatMap((area) => area.migrations ?? [])
    const place = { admin: database.admin, appPassword: String(database.app.password), migrations }
    return await work(place, settings).finally(database.stop)
  } catch (error) {
    if (error instanceof Problem || error instanceof PostgresFailure)
      throw new Fault(EXIT.refused, error.message)
    throw error
  }
}

const product = (): string =>
  (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string })
    .version

export const takeAlone = (file: string, demo: boolean): Promise<Taken> =>
  alone(demo, ({ admin }, { dataFolder }) => takeBackup(admin, { file, dataFolder, product: product() }))

export const proveAlone = (file: string, demo: boolean): Promise<Proof> =>
  alone(demo, (place) => proveBackup(place, file))

export const restoreAlone = (file: string, demo: boolean): ReturnType<typeof restoreBackup> =>
  alone(demo, (place, { dataFolder }) => restoreBackup(place, file, dataFolder))
