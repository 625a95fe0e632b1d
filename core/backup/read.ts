import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createZstdDecompress } from 'node:zlib'
import { invalid } from '../problems.ts'
import { type BackupHeader, FORMAT, headerSchema, type Sum, TRAILER } from './format.ts'

/** One part of a backup as it is read: its bytes come once, in order, and must be read to their end. */
export type Part = { table: string } | { file: string }
export type OpenPart = { part: Part; bytes: AsyncGenerator<Buffer, Sum> }
export type OpenBackup = { header: BackupHeader; parts: AsyncGenerator<OpenPart> }

const damaged = (file: string, why: string) =>
  invalid('file', `${file} is no whole backup: ${why}. Nothing was changed; use another one.`)

/** Opens a backup after holding its bytes against their sum: what was cut off or changed is refused before a row is read. */
export const openBackup = async (file: string): Promise<OpenBackup> => {
  const size = await checkSum(file)
  const unpacked = createReadStream(file, { end: size - TRAILER - 1 }).pipe(createZstdDecompress())
  const reader = new PieceReader(file, unpacked)
  const header = headerSchema.safeParse(await reader.json())
  if (!header.success) throw damaged(file, 'its first line is not that of a backup')
  if (header.data.format > FORMAT)
    throw invalid(
      'file',
      `${file} was written by a newer Linchpin (${header.data.product}). Restore it with that version.`,
    )
  return { header: header.data, parts: partsIn(reader) }
}

const checkSum = async (file: string): Promise<number> => {
  const handle = await open(file, 'r').catch(() => {
    throw invalid('file', `${file} cannot be read. Is it there, and may you read it?`)
  })
  try {
    const { size } = await handle.stat()
    const tail = Buffer.alloc(Math.min(TRAILER, size))
    await handle.read(tail, 0, tail.length, size - tail.length)
    const told = /^\nsha256:([0-9a-f]{64})\n$/.exec(tail.toString('latin1'))?.[1]
    if (!told) throw damaged(file, 'its end is missing')
    const digest = createHash('sha256')
    for await (const piece of handle.createReadStream({
      start: 0,
      end: size - TRAILER - 1,
      autoClose: false,
    }))
      digest.update(piece as Buffer)
    if (digest.digest('hex') !== told) throw damaged(file, 'it was changed after it was written')
    return size
  } finally {
    await handle.close()
  }
}

async function* partsIn(reader: PieceReader): AsyncGenerator<OpenPart> {
  for (;;) {
    const said = (await reader.json()) as Partial<{ table: string; file: string; whole: boolean }>
    if (said.whole) return
    const part = said.table === undefined ? { file: said.file ?? '' } : { table: said.table }
    const bytes = bytesOf(reader)
    yield { part, bytes }
    // What nobody wanted is passed over.
    for await (const _ of bytes);
  }
}

async function* bytesOf(reader: PieceReader): AsyncGenerator<Buffer, Sum> {
  const digest = createHash('sha256')
  for (;;) {
    let left = Number(await reader.line())
    if (left === 0) break
    while (left > 0) {
      const piece = await reader.some(left)
      digest.update(piece)
      left -= piece.length
      yield piece
    }
  }
  const sum = (await reader.json()) as Sum
  if (digest.digest('hex') !== sum.sha256) throw damaged(reader.file, 'one of its parts has another sum')
  return sum
}

/** Reads lines and stretches of bytes from a stream. */
class PieceReader {
  readonly file: string
  readonly #pieces: AsyncIterator<Buffer>
  #rest: Buffer = Buffer.alloc(0)

  constructor(file: string, pieces: AsyncIterable<Buffer>) {
    this.file = file
    this.#pieces = pieces[Symbol.asyncIterator]()
  }

  async #more(): Promise<void> {
    const next = await this.#pieces.next()
    if (next.done) throw damaged(this.file, 'it ends too early')
    this.#rest = this.#rest.length === 0 ? next.value : Buffer.concat([this.#rest, next.value])
  }

  async line(): Promise<string> {
    for (;;) {
      const at = this.#rest.indexOf(10)
      if (at !== -1) {
        const text = this.#rest.toString('utf8', 0, at)
        this.#rest = this.#rest.subarray(at + 1)
        return text
      }
      await this.#more()
    }
  }

  async json(): Promise<unknown> {
    const text = await this.line()
    try {
      return JSON.parse(text) as unknown
    } catch {
      throw damaged(this.file, 'a line of it cannot be read')
    }
  }

  /** At least one byte and at most `most`. */
  async some(most: number): Promise<Buffer> {
    if (this.#rest.length === 0) await this.#more()
    const piece = this.#rest.subarray(0, most)
    this.#rest = this.#rest.subarray(piece.length)
    return piece
  }
}
