import { randomUUID } from 'node:crypto'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

/**
 * What an operation with `file` answers. A short file is its `text`. A long one lies in a temporary file: the door that
 * sends it puts `head` before it and discards it afterwards; `text` then says so to doors that can send text only.
 */
export type FileAnswer = { type: string; name: string; text: string; long?: LongFile; stored?: StoredFile }
/** Bytes that somebody attached. They are sent so that a browser neither guesses their type nor runs anything in them. */
export type StoredFile = { path: string; size: number; inline: boolean }
export type LongFile = { head: string; path: string; size: number; discard: () => Promise<void> }

export const fileAnswerSchema = z.object({ type: z.string(), name: z.string(), text: z.string() })

/** A file that is written piece by piece; what is long, or no text, goes on in a temporary file. */
export type Spool = {
  write: (piece: string | Uint8Array) => Promise<void>
  /** The whole as an answer, with `head` before it. */
  answer: (file: { type: string; name: string }, head?: string) => Promise<FileAnswer>
  discard: () => Promise<void>
}

const SHORT = 1 << 20
/** A file that no door sent is removed after this, in milliseconds. */
const FORGOTTEN = 30 * 60_000

export const openSpool = (): Spool => {
  const path = join(tmpdir(), `linchpin-${randomUUID()}`)
  let file: FileHandle | null = null
  let waiting: (string | Uint8Array)[] = []
  let length = 0
  let size = 0
  const flush = async (): Promise<void> => {
    file ??= await open(path, 'wx', 0o600)
    const bytes = Buffer.concat(
      waiting.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece)),
    )
    waiting = []
    length = 0
    size += bytes.length
    await file.write(bytes)
  }
  const discard = async (): Promise<void> => {
    await file?.close().catch(() => {})
    await rm(path, { force: true })
  }
  return {
    write: async (piece) => {
      waiting.push(piece)
      length += piece.length
      if (length > SHORT || (typeof piece !== 'string' && !file)) await flush()
    },
    answer: async (about, head = '') => {
      if (!file) return { ...about, text: head + waiting.map(String).join('') }
      await flush()
      await file.close()
      setTimeout(() => void rm(path, { force: true }), FORGOTTEN).unref()
      const text = `This file has ${Math.round(size / 1000)} kB, too many to show here. Download it from the site or with the command line.`
      const whole = Buffer.byteLength(head) + size
      return { ...about, text, long: { head, path, size: whole, discard: () => rm(path, { force: true }) } }
    },
    discard,
  }
}
