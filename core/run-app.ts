import { readFileSync } from 'node:fs'
import { pino } from 'pino'
import { noIdentity } from './access/identity.ts'
import { startListener } from './announce/listener.ts'
import { startRelay } from './announce/relay.ts'
import type { App } from './app.ts'
import type { Area } from './area.ts'
import { openFileStore } from './attachments/store.ts'
import { openBackups } from './backup/backups.ts'
import { fixedClock, systemClock } from './clock.ts'
import { composeCatalogue } from './compose.ts'
import { type OpenDatabase, openOrStart } from './database/open.ts'
import { openDatabase, openPool } from './database/pool.ts'
import { openMailer } from './mail.ts'
import { loadSecret } from './secret.ts'
import type { Settings } from './settings.ts'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string
}

/** The running product without its doors: areas, database, announcements. */
export type RunningApp = {
  app: App
  database: OpenDatabase
  listener: ReturnType<typeof startListener>
  secret: string
  stop(): Promise<void>
}

/** Puts the product together from its areas and the settings, and starts its database. `say` tells the person. */
export const runApp = async (
  settings: Settings,
  areas: Area[],
  url: string,
  say: (line: string) => void,
): Promise<RunningApp> => {
  const log = pino({ level: settings.logLevel }, pino.destination({ dest: 2, sync: false }))
  const secret = loadSecret(settings)
  const catalogue = composeCatalogue(areas)
  const migrations = areas.flatMap((area) => area.migrations ?? [])
  const database = await openOrStart({
    dataFolder: settings.dataFolder,
    databaseUrl: settings.databaseUrl,
    secret,
    migrations,
    log: say,
  })
  const pool = openPool(database.app)
  const app: App = {
    ...catalogue,
    db: openDatabase(pool),
    pool,
    clock: settings.clock ? fixedClock(settings.clock) : systemClock,
    log,
    mailer: openMailer(settings.smtpUrl, settings.mailFrom),
    files: openFileStore(settings.dataFolder, settings.largestAttachment * 1_000_000),
    identity: noIdentity,
    url,
    wake: () => {},
    startJob: () => {},
    backups: openBackups(
      { admin: database.admin, appPassword: String(database.app.password), migrations },
      {
        product: version,
        dataFolder: settings.dataFolder,
        nightly: settings.backupFolder ? { folder: settings.backupFolder, keep: settings.backupKeep } : null,
      },
    ),
  }
  const relay = startRelay(app)
  app.wake = relay.wake
  const listener = startListener(database.app, log)
  await listener.start()
  return {
    app,
    database,
    listener,
    secret,
    stop: async () => {
      await relay.stop()
      await listener.stop()
      await pool.end()
      await database.stop()
    },
  }
}
