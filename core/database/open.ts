import { createHmac } from 'node:crypto'
import pg from 'pg'
import { PostgresFailure } from '../postgres/failure.ts'
import { startPostgres } from '../postgres/start.ts'
import { APP_ROLE, migrate } from './migrate.ts'

export type OpenOptions = {
  dataFolder: string
  /** A PostgreSQL of one's own; undefined for the private one. */
  databaseUrl: string | undefined
  secret: string
  migrations: readonly URL[]
  log: (line: string) => void
}

export type OpenDatabase = {
  /** How the server connects: as a role that owns nothing and is held by row-level security. */
  app: pg.ClientConfig
  /** How migrations, backups and restores connect. */
  admin: pg.ClientConfig
  stop(): Promise<void>
}

/** Starts or finds the database as it is: for backups, which must not change it, and for putting one in its place. */
export const openAsItIs = async (
  options: Pick<OpenOptions, 'dataFolder' | 'databaseUrl' | 'secret' | 'log'>,
): Promise<OpenDatabase> => {
  const password = createHmac('sha256', options.secret)
    .update('the app role of the database')
    .digest('base64url')
  const { admin, stop } = options.databaseUrl
    ? { admin: ownDatabase(options.databaseUrl), stop: async () => {} }
    : await privateDatabase(options)
  return { admin, stop, app: { ...admin, user: APP_ROLE, password } }
}

/** Starts or finds the database and brings it up to date. */
export const openOrStart = async (options: OpenOptions): Promise<OpenDatabase> => {
  const database = await openAsItIs(options)
  const { admin, stop } = database
  try {
    const ran = await migrate(admin, options.migrations, String(database.app.password))
    if (ran.length > 0) options.log(`Database brought up to date: ${ran.length} migrations.`)
  } catch (error) {
    await stop()
    throw error
  }
  return database
}

const DATABASE = 'linchpin'

const privateDatabase = async (
  options: Pick<OpenOptions, 'dataFolder' | 'log'>,
): Promise<Pick<OpenDatabase, 'admin' | 'stop'>> => {
  const server = await startPostgres({ dataFolder: options.dataFolder, log: options.log })
  const client = new pg.Client(server.connection)
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query('select 1 from pg_database where datname = $1', [DATABASE])
    if (rows.length === 0) await client.query(`create database ${DATABASE}`)
  } finally {
    await client.end()
  }
  return { admin: { ...server.connection, database: DATABASE }, stop: () => server.stop() }
}

/** The parts of a URL as pg wants them, so that user and password can be others for the app role. */
const ownDatabase = (url: string): pg.ClientConfig => {
  const parts = new URL(url)
  if (!parts.pathname.slice(1))
    throw new PostgresFailure(
      'DATABASE_URL names no database. Write it at the end: postgres://user@host/linchpin',
    )
  const ssl = parts.searchParams.get('sslmode')
  return {
    host: parts.searchParams.get('host') ?? decodeURIComponent(parts.hostname),
    port: Number(parts.port || 5432),
    user: decodeURIComponent(parts.username),
    password: decodeURIComponent(parts.password),
    database: decodeURIComponent(parts.pathname.slice(1)),
    ...(ssl && ssl !== 'disable' ? { ssl: { rejectUnauthorized: ssl.startsWith('verify') } } : {}),
  }
}
