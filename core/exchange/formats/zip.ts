import { crc32 } from 'node:zlib'
import { Inflate } from 'fflate'
import { invalid, Problem } from '../../problems.ts'

/** One file inside a zip: where its packed bytes begin, how many there are, and what they must sum up to. */
type Entry = { method: number; from: number; size: number; crc: number }
export type Zip = { bytes: Buffer; entries: ReadonlyMap<string, Entry> }

/** What a file inside may unfold to, in bytes, and how many times its packed size. What is more is a bomb. */
const MOST = 1024 ** 3
const MOST_TIMES = 200
/** Below this nothing is asked: a small sheet of one repeated word packs well, too. */
const HARMLESS = 32 * 1024 ** 2
const MOST_ENTRIES = 10_000

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50

const damaged = (what: string) =>
  invalid(
    'file',
    `Nothing was read: this Excel file is damaged (${what}). Open it, save it again, and choose that.`,
  )

/**
 * The table of contents of a zip, read from its end. What the contents say about sizes is used for finding bytes only,
 * never believed as a limit: `inflated` counts for itself.
 */
export const openZip = (bytes: Buffer): Zip => {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end === -1 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END)
    throw invalid(
      'file',
      'Nothing was read: this Excel file is cut off before its end. Copy or download it again, whole.',
    )
  const count = bytes.readUInt16LE(end + 10)
  if (count > MOST_ENTRIES) throw damaged(`${count} files inside it`)
  const entries = new Map<string, Entry>()
  let at = bytes.readUInt32LE(end + 16)
  for (let n = 0; n < count; n++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== CENTRAL) throw damaged('its table of contents')
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset))
    const name = bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)).toString()
    if (bytes.readUInt16LE(at + 8) & 1)
      throw invalid('file', 'Nothing was read: this file is locked with a password. Save it without one.')
    entries.set(name.replace(/^\//, ''), {
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      size: bytes.readUInt32LE(at + 20),
      from: dataOf(bytes, bytes.readUInt32LE(at + 42)),
    })
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return { bytes, entries }
}

const dataOf = (bytes: Buffer, local: number): number => {
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== LOCAL) throw damaged('a file inside it')
  return local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
}

/** Packed bytes are given to the unpacker in pieces of this size: one piece unfolds to some 4 MB at the most. */
const PIECE = 4 * 1024

/**
 * The bytes of one file inside a zip, piece by piece. Refuses a bomb while it unfolds: it may come to `most` bytes, and
 * to `MOST_TIMES` what was packed.
 */
export function* inflated(zip: Zip, name: string, most = MOST): Generator<Uint8Array> {
  const entry = zip.entries.get(name)
  if (!entry) throw damaged(`${name} is missing`)
  const packed = zip.bytes.subarray(entry.from, entry.from + entry.size)
  if (packed.length < entry.size) throw damaged(`${name} is cut off`)
  if (entry.method !== 0 && entry.method !== 8) throw damaged(`${name} is packed in an unknown way`)
  let sum = 0
  let size = 0
  for (const { bytes, used } of entry.method === 0 ? stored(packed) : unpacked(packed, name)) {
    size += bytes.length
    if (size > most || (size > HARMLESS && size > used * MOST_TIMES))
      throw new Problem(
        'too-large',
        `Nothing was imported: ${name} in this file unfolds to more than ${MOST_TIMES} times its size, or to more than ${Math.round(most / 1024 ** 2)} MB. If it is a sheet all the same, save it as CSV and choose that.`,
      )
    sum = crc32(bytes, sum)
    yield bytes
  }
  if (sum !== entry.crc) throw damaged(`${name} is not as it was written`)
}

type Piece = { bytes: Uint8Array; used: number }

function* stored(packed: Buffer): Generator<Piece> {
  for (let at = 0; at < packed.length; at += PIECE) {
    const bytes = packed.subarray(at, at + PIECE)
    yield { bytes, used: at + bytes.length }
  }
}

function* unpacked(packed: Buffer, name: string): Generator<Piece> {
  let waiting: Uint8Array[] = []
  const inflate = new Inflate((bytes) => waiting.push(bytes))
  for (let at = 0; at < packed.length; at += PIECE) {
    const used = Math.min(at + PIECE, packed.length)
    try {
      inflate.push(packed.subarray(at, used), used === packed.length)
    } catch {
      throw damaged(`${name} cannot be unpacked`)
    }
    const pieces = waiting
    waiting = []
    for (const bytes of pieces) yield { bytes, used }
  }
}
