import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createZstdCompress } from 'node:zlib'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { Problem } from '../problems.ts'
import { type BackupHeader, FOLDERS, FORMAT, type Sum, trailerOf } from './format.ts'
import { copyOut, speakPlainly, tablesOf } from './tables.ts'

export type Taken = {
  file: string
  at: string
  bytes: number
  sha256: string
  tables: number
  rows: number
  files: number
}

/** Any number that no other program takes: one backup at a time of one database. */
const BACKUP_LOCK = 7_316_274_002

/**
 * Copies the whole database, as it is at one moment, into `file`, together with the files that people attached. People
 * go on writing meanwhile. It is written beside its place, synced to the disk, and only then renamed: whatever ends it
 * early, what stood there before is untouched.
 *
 * @param admin a connection that reads past row-level security
 * @throws Problem where another backup runs, or the place cannot be written
 */
export const takeBackup = async (
  admin: pg.ClientConfig,
  { file, product, dataFolder }: { file: string; product: string; dataFolder: string },
): Promise<Taken> => {
  const client = new pg.Client(admin)
  client.on('error', () => {})
  await client.connect()
  try {
    await speakPlainly(client)
    const { rows } = await client.query<{ free: boolean }>('select pg_try_advisory_lock($1) as free', [
      BACKUP_LOCK,
    ])
    if (!rows[0]?.free)
      throw new Problem(
        'in-use',
        'Another backup of this database is being made just now. Nothing was changed; wait for it.',
      )
    await client.query('begin isolation level repeatable read read only')
    const header = await headerOf(client, product)
    const partial = `${file}.partial`
    await mkdir(dirname(file), { recursive: true })
    const handle = await open(partial, 'w', 0o600)
    try {
      const counted = { rows: 0, files: 0 }
      const written = await write(handle, partsOf(client, header, dataFolder, counted))
      await handle.sync()
      await handle.close()
      await rename(partial, file)
      await syncFolder(dirname(file))
      return { file, at: header.at, tables: header.tables.length, ...counted, ...written }
    } catch (error) {
      await handle.close().catch(() => {})
      await rm(partial, { force: true })
      throw error
    }
  } catch (error) {
    throw asProblem(error, file)
  } finally {
    await client.end()
  }
}

const asProblem = (error: unknown, file: string): unknown => {
  const { code = '' } = error as { code?: string }
  const why = {
    ENOSPC: 'the disk is full',
    EACCES: 'it may not be written there',
    EROFS: 'it may not be written there',
  }[code]
  return why
    ? new Problem(
        'conflict',
        `The backup ${file} was not made: ${why}. Earlier backups are as they were; choose another place or make room.`,
      )
    : error
}

const headerOf = async (client: pg.Client, product: string): Promise<BackupHeader> => {
  const { rows: migrations } = await client.query<{ name: string; hash: string }>(
    'select name, hash from public.migration order by name',
  )
  const { rows } = await client.query<{ version: string; at: Date }>(
    `select current_setting('server_version') as version, now() as at`,
  )
  return {
    linchpin: 'backup',
    format: FORMAT,
    product,
    postgres: rows[0]?.version ?? '',
    at: new Date(rows[0]?.at ?? 0).toISOString(),
    migrations,
    tables: await tablesOf(client),
  }
}

type Counted = { rows: number; files: number }

async function* partsOf(
  client: pg.Client,
  header: BackupHeader,
  dataFolder: string,
  counted: Counted,
): AsyncGenerator<Buffer> {
  yield line(header)
  for (const table of header.tables) {
    yield line({ table: table.name })
    counted.rows += (yield* framed(client.query(copyTo(copyOut(table))), countLines)).count
  }
  for (const folder of FOLDERS)
    for await (const name of filesIn(join(dataFolder, folder), folder)) {
      yield line({ file: name })
      yield* framed(createReadStream(join(dataFolder, name)), () => 0)
      counted.files++
    }
  yield line({ whole: true })
}

const line = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value)}\n`)

const NEWLINE = 10
/** Rows are lines: COPY writes a line break within a value as two other characters. */
const countLines = (bytes: Buffer): number => {
  let count = 0
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) count++
  return count
}

async function* framed(
  pieces: AsyncIterable<Buffer>,
  count: (bytes: Buffer) => number,
): AsyncGenerator<Buffer, Sum> {
  const digest = createHash('sha256')
  const sum = { count: 0, bytes: 0 }
  for await (const piece of pieces) {
    if (piece.length === 0) continue
    digest.update(piece)
    sum.count += count(piece)
    sum.bytes += piece.length
    yield Buffer.from(`${piece.length}\n`)
    yield piece
  }
  const whole: Sum = { ...sum, sha256: digest.digest('hex') }
  yield Buffer.from('0\n')
  yield line(whole)
  return whole
}

/** The files below a folder, by path from the data folder, in one order. A folder that is not there holds none. */
async function* filesIn(folder: string, name: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${name}/${entry.name}`
    if (entry.isDirectory()) yield* filesIn(join(folder, entry.name), path)
    else if (entry.isFile()) yield path
  }
}

const write = async (
  handle: FileHandle,
  parts: AsyncIterable<Buffer>,
): Promise<{ bytes: number; sha256: string }> => {
  const digest = createHash('sha256')
  let bytes = 0
  await pipeline(parts, createZstdCompress(), async (packed: AsyncIterable<Buffer>) => {
    for await (const piece of packed) {
      digest.update(piece)
      bytes += piece.length
      await handle.appendFile(piece)
    }
  })
  const sha256 = digest.digest('hex')
  const trailer = Buffer.from(trailerOf(sha256))
  await handle.appendFile(trailer)
  return { bytes: bytes + trailer.length, sha256 }
}

/** A name is on the disk only once its folder is. Some systems know no such thing. */
const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}
