import { createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, rename } from 'node:fs/promises'
import { basename, dirname, join, normalize } from 'node:path'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { migrate } from '../database/migrate.ts'
import { invalid, Problem } from '../problems.ts'
import { type BackupHeader, type BackupTable, FOLDERS, type Sum } from './format.ts'
import { type OpenBackup, openBackup } from './read.ts'
import { copyIn, copyOut, speakPlainly, tableName, tablesOf } from './tables.ts'

/** What a restore needs beside the backup: whose database, and the migrations of this version. */
export type Place = { admin: pg.ClientConfig; appPassword: string; migrations: readonly URL[] }

export type Proof = {
  at: string
  tables: number
  rows: number
  files: number
  seconds: number
  faults: string[]
}

const connected = async <T>(config: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client(config)
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Makes an empty database and gives `work` the connection to it; it is dropped unless `work` says to keep it. */
const inScratch = async <T>(
  { admin }: Place,
  prefix: string,
  work: (scratch: pg.ClientConfig, name: string) => Promise<{ keep: boolean; result: T }>,
): Promise<T> => {
  const name = `${prefix}_${randomBytes(5).toString('hex')}`
  await connected(admin, async (client) => {
    await sweep(client, prefix)
    await client.query(`create database ${name}`).catch((error: { code?: string }) => {
      if (error.code !== '42501') throw error
      throw new Problem(
        'not-allowed',
        'The user of DATABASE_URL may not make databases, which this needs: alter user … createdb. Nothing was changed.',
      )
    })
  })
  let keep = false
  try {
    const done = await work({ ...admin, database: name }, name)
    keep = done.keep
    return done.result
  } finally {
    if (!keep)
      await connected(admin, (client) => client.query(`drop database if exists ${name} with (force)`))
  }
}

/** Scratch databases that an earlier try left behind when it was killed: nobody is connected to them. */
const sweep = async (client: pg.Client, prefix: string): Promise<void> => {
  const { rows } = await client.query<{ name: string }>(
    `select d.datname as name from pg_database d
      where d.datname like $1 and not exists (select 1 from pg_stat_activity a where a.datname = d.datname)`,
    [`${prefix.replaceAll('_', '\\_')}\\_%`],
  )
  for (const { name } of rows) await client.query(`drop database if exists ${name}`).catch(() => {})
}

/**
 * Restores a backup into a scratch database, holds every table against the sums of the backup, and drops it again. Also
 * brings it up to date, as a restore would: a backup that this version could not use is none.
 */
export const proveBackup = async (place: Place, file: string): Promise<Proof> => {
  const began = performance.now()
  return inScratch(place, 'linchpin_proof', async (scratch) => {
    const { sums, faults, files } = await fill({ ...place, admin: scratch }, await openBackup(file), null)
    faults.push(...(await compare(scratch, sums)))
    await migrate(scratch, place.migrations, place.appPassword)
    const rows = [...sums.values()].reduce((all, { sum }) => all + sum.count, 0)
    const seconds = Math.round((performance.now() - began) / 100) / 10
    return {
      keep: false,
      result: { at: new Date().toISOString(), tables: sums.size, rows, files, seconds, faults },
    }
  })
}

/**
 * Puts a backup in the place of the database. It is restored beside it and held against its sums first; then the two
 * change names, so that what was there until now stays, under the name that is given back.
 */
export const restoreBackup = async (
  place: Place,
  file: string,
  dataFolder: string,
): Promise<{ header: BackupHeader; rows: number; files: number; former: string }> => {
  const database = String(place.admin.database)
  return inScratch(place, 'linchpin_restored', async (scratch, name) => {
    const backup = await openBackup(file)
    const { sums, faults, files } = await fill({ ...place, admin: scratch }, backup, dataFolder)
    faults.push(...(await compare(scratch, sums)))
    if (faults.length > 0)
      throw new Problem('conflict', `The backup was not restored: ${faults[0]} The database is as it was.`)
    await migrate(scratch, place.migrations, place.appPassword)
    const former = `${database}_before_${new Date().toISOString().replaceAll(/[^\d]/g, '').slice(0, 14)}`
    await connected({ ...place.admin, database: 'postgres' }, async (client) => {
      const quoted = (text: string) => client.escapeIdentifier(text)
      await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = any($1)', [
        [database, name],
      ])
      await client.query('begin')
      await client.query(`alter database ${quoted(database)} rename to ${quoted(former)}`)
      await client.query(`alter database ${quoted(name)} rename to ${quoted(database)}`)
      await client.query('commit')
    })
    const rows = [...sums.values()].reduce((all, { sum }) => all + sum.count, 0)
    return { keep: true, result: { header: backup.header, rows, files, former } }
  })
}

type Sums = Map<string, { table: BackupTable; sum: Sum }>

/** Fills an empty database as the backup has it. Files go into `dataFolder`, or are only read where that is null. */
const fill = async (
  place: Place,
  { header, parts }: OpenBackup,
  dataFolder: string | null,
): Promise<{ sums: Sums; faults: string[]; files: number }> => {
  await migrate(
    place.admin,
    place.migrations,
    place.appPassword,
    new Map(header.migrations.map((each) => [each.name, each.hash])),
  )
  const byName = new Map(header.tables.map((table) => [table.name, table]))
  const sums: Sums = new Map()
  const faults: string[] = []
  let files = 0
  await connected(place.admin, async (client) => {
    await speakPlainly(client)
    const there = await tablesOf(client)
    const missing = header.tables.filter(({ name }) => !there.some((table) => table.name === name))
    if (missing.length > 0)
      throw invalid(
        'file',
        `This version knows no table ${missing[0]?.name}. Restore the backup with the version that wrote it.`,
      )
    await client.query('begin')
    await client.query(`truncate ${there.map(tableName).join(', ')}`)
    for await (const { part, bytes } of parts) {
      if ('file' in part) {
        files++
        const fault = await takeFile(dataFolder, part.file, bytes)
        if (fault) faults.push(fault)
        continue
      }
      const table = byName.get(part.table)
      if (!table) throw invalid('file', `The backup holds ${part.table}, which its header does not name.`)
      const sum = { is: null as Sum | null }
      await pipeline(remembering(bytes, sum), client.query(copyFrom(copyIn(table))))
      if (sum.is) sums.set(table.name, { table, sum: sum.is })
    }
    await client.query('commit')
    await client.query('analyze')
  })
  for (const { name } of header.tables) if (!sums.has(name)) faults.push(`${name} is missing from it.`)
  return { sums, faults, files }
}

/** The bytes of a part, and its sum once they are through. */
async function* remembering(
  bytes: AsyncGenerator<Buffer, Sum>,
  sum: { is: Sum | null },
): AsyncGenerator<Buffer> {
  sum.is = yield* bytes
}

/** Reads every table back and says which is not as the backup has it. */
const compare = async (config: pg.ClientConfig, sums: Sums): Promise<string[]> =>
  connected(config, async (client) => {
    await speakPlainly(client)
    const faults: string[] = []
    for (const [name, { table, sum }] of sums) {
      const digest = createHash('sha256')
      let bytes = 0
      for await (const piece of client.query(copyTo(copyOut(table)))) {
        digest.update(piece as Buffer)
        bytes += (piece as Buffer).length
      }
      if (digest.digest('hex') !== sum.sha256)
        faults.push(`${name} came back as ${bytes} bytes instead of ${sum.bytes}, or with another sum.`)
    }
    return faults
  })

/** Reads an attached file, keeps it where there is a folder for it, and says where it is not what its name says. */
const takeFile = async (
  dataFolder: string | null,
  name: string,
  bytes: AsyncGenerator<Buffer, Sum>,
): Promise<string | null> => {
  const path = normalize(name)
  if (!FOLDERS.some((folder) => path.startsWith(join(folder, '/'))) || path.split('/').includes('..'))
    throw invalid('file', `The backup holds a file ${name}, which belongs nowhere. Nothing was changed.`)
  const sum = { is: null as Sum | null }
  const place = dataFolder === null ? null : join(dataFolder, path)
  // One that is there is left: files are called by what is in them, and never change.
  if (place !== null && !existsSync(place)) await keepFile(place, remembering(bytes, sum))
  else for await (const _ of remembering(bytes, sum));
  const called = basename(path)
  return /^[0-9a-f]{64}$/.test(called) && sum.is?.sha256 !== called
    ? `The file ${name} is not what its name says.`
    : null
}

const keepFile = async (place: string, bytes: AsyncIterable<Buffer>): Promise<void> => {
  await mkdir(dirname(place), { recursive: true, mode: 0o700 })
  const handle = await open(`${place}.partial`, 'w', 0o600)
  try {
    for await (const piece of bytes) await handle.appendFile(piece)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(`${place}.partial`, place)
}
