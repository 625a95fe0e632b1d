import { readFileSync } from 'node:fs'
import pg from 'pg'
import { systemCode } from './failure.ts'
import type { Home } from './home.ts'
import type { PidFile } from './pid-file.ts'

/** Everything `pg` needs to connect; a socket's folder stands in `host`. */
export type Connection = {
  host: string
  port: number
  user: string
  password: string
  database: string
  ssl: false
}

/** How the superuser reaches a running server of this home. */
export function superuserConnection(home: Home, server: PidFile): Connection {
  return {
    host: server.socketFolder || '127.0.0.1',
    port: server.port,
    user: 'postgres',
    password: readFileSync(home.passwordFile, 'utf8').trim(),
    database: 'postgres',
    ssl: false,
  }
}

/**
 * Asks a server which data folder it works on.
 * Throws what the connection throws, for example while the server recovers.
 */
export async function askDataFolder(connection: Connection): Promise<string> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 5_000 })
  // A connection that breaks after the answer must not end the process.
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query<{ folder: string }>(
      `select current_setting('data_directory') as folder`,
    )
    return rows[0]?.folder ?? ''
  } finally {
    await client.end()
  }
}

/** Does the server take connections now? While it starts or recovers it does not. */
export async function answers(home: Home, server: PidFile): Promise<boolean> {
  try {
    await askDataFolder(superuserConnection(home, server))
    return true
  } catch (error) {
    // 53300: it works, and all its connections are taken.
    return systemCode(error) === '53300'
  }
}
