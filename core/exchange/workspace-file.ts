import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { invalid, Problem } from '../problems.ts'
import { type FileRow, FORMAT, type Header, headerSchema, type Upgrade } from './workspace-format.ts'

/** One row of a workspace's file, as this version has it. `line` is 2 for the first. */
export type FileLine = { line: number; table: string; row: FileRow }

/** A packed file may unfold to this many bytes; what goes on is no workspace. */
const MOST = 4 * 1024 ** 3

const NOT_OURS =
  'Nothing was restored: this is no workspace that Linchpin exported. Choose the file that "Export the whole workspace" made.'

/** The header of a file. Refuses what is no workspace, and what a newer version wrote. */
export const readHeader = async (
  file: Buffer,
  known: readonly string[],
  format = FORMAT,
): Promise<Header> => {
  for await (const text of lines(file)) {
    const header = headerSchema.safeParse(parsed(text))
    if (!header.success) break
    const newer = header.data.format > format || !known.includes(header.data.schema)
    if (newer)
      throw invalid(
        'file',
        `Nothing was restored: this file was written by a newer Linchpin (${header.data.product}, ${header.data.schema}). Restore it with that version.`,
      )
    return header.data
  }
  throw invalid('file', NOT_OURS)
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

/** Refuses a file that is not as it was written: a byte changed, lines lost, or half of it missing. */
export const checkWhole = async (file: Buffer, header: Header): Promise<void> => {
  const digest = createHash('sha256')
  const counts: Record<string, number> = {}
  let first = true
  for await (const text of lines(file)) {
    if (!first) {
      digest.update(text).update('\n')
      const table = Object.keys((parsed(text) ?? {}) as object)[0] ?? ''
      counts[table] = (counts[table] ?? 0) + 1
    }
    first = false
  }
  const wrong = Object.entries(header.counts).find(([table, count]) => (counts[table] ?? 0) !== count)
  if (wrong)
    throw invalid(
      'file',
      `Nothing was restored: the file should hold ${wrong[1]} rows of ${wrong[0]} and holds ${counts[wrong[0]] ?? 0}. Was it copied whole?`,
    )
  if (digest.digest('hex') !== header.sha256)
    throw invalid(
      'file',
      'Nothing was restored: the file was changed after it was written. Its sum does not agree.',
    )
}

/** The rows of the file as this version has them: rows of older formats go through each upgrade since. */
export async function* fileRows(
  file: Buffer,
  header: Header,
  upgrades: readonly Upgrade[],
): AsyncGenerator<FileLine> {
  const due = upgrades.filter(({ from }) => from >= header.format).toSorted((a, b) => a.from - b.from)
  let line = 0
  for await (const text of lines(file)) {
    line++
    if (line === 1) continue
    const entry = Object.entries((parsed(text) ?? {}) as Record<string, unknown>)
    const [table, row] = entry[0] ?? []
    if (entry.length !== 1 || !table || row === null || typeof row !== 'object')
      throw invalid('file', `Nothing was restored: line ${line} is no row of a workspace.`)
    let upgraded: { table: string; row: FileRow } | null = { table, row: row as FileRow }
    for (const upgrade of due) upgraded = upgraded && upgrade.row(upgraded.table, upgraded.row)
    if (upgraded) yield { line, ...upgraded }
  }
}

/** The lines of a file, unpacked where it is packed with gzip. */
async function* lines(file: Buffer): AsyncGenerator<string> {
  const packed = file[0] === 0x1f && file[1] === 0x8b
  const pieces = packed ? Readable.from(chunks(file)).pipe(createGunzip()) : chunks(file)
  let rest: Buffer[] = []
  let size = 0
  try {
    for await (const piece of pieces as AsyncIterable<Buffer>) {
      size += piece.length
      if (size > MOST)
        throw new Problem('too-large', 'Nothing was restored: this file is larger than any workspace.')
      let from = 0
      for (let to = piece.indexOf(10); to !== -1; to = piece.indexOf(10, from)) {
        yield Buffer.concat([...rest, piece.subarray(from, to)]).toString('utf8')
        rest = []
        from = to + 1
      }
      if (from < piece.length) rest.push(piece.subarray(from))
    }
  } catch (error) {
    if ((error as { code?: string }).code?.startsWith('Z_')) throw invalid('file', NOT_OURS)
    throw error
  }
  if (rest.length > 0) yield Buffer.concat(rest).toString('utf8')
}

const PIECE = 1 << 18

function* chunks(file: Buffer): Generator<Buffer> {
  for (let at = 0; at < file.length; at += PIECE) yield file.subarray(at, at + PIECE)
}
