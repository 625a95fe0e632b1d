import { isUtf8 } from 'node:buffer'

/** The encodings that a person may choose, by the names of the WHATWG encoding standard. */
export const ENCODINGS = [
  'utf-8',
  'windows-1252',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'iso-8859-2',
  'iso-8859-15',
  'macintosh',
  'gb18030',
  'shift_jis',
] as const
export type Encoding = (typeof ENCODINGS)[number]

export type Decoded = {
  /** The file as UTF-8, without its byte order mark and without NUL characters. */
  bytes: Buffer
  encoding: Encoding
  /** `chosen` by the person, told by a `mark` at the start, `valid` UTF-8, or a `guess`. */
  by: 'chosen' | 'mark' | 'valid' | 'guess'
  /** How many NUL characters were taken out: the database cannot hold them. */
  nuls: number
}

const MARKS: [Encoding, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** Reads a file's bytes whatever wrote them. UTF-8 is passed on without a copy. */
export const decode = (file: Buffer, chosen?: Encoding): Decoded => {
  const mark = MARKS.find(([, bytes]) => bytes.every((byte, at) => file[at] === byte))
  const body = mark && (!chosen || chosen === mark[0]) ? file.subarray(mark[1].length) : file
  const { encoding, by } = chosen ? { encoding: chosen, by: 'chosen' as const } : found(body, mark?.[0])
  const text = encoding === 'utf-8' && isUtf8(body) ? body : transcode(body, encoding)
  return { ...withoutNuls(text), encoding, by }
}

const found = (body: Buffer, mark: Encoding | undefined): Pick<Decoded, 'encoding' | 'by'> => {
  if (mark) return { encoding: mark, by: 'mark' }
  const wide = wideWithoutMark(body)
  if (wide) return { encoding: wide, by: 'guess' }
  // Excel of the western world writes this where it does not write UTF-8; it can decode every byte.
  return isUtf8(body) ? { encoding: 'utf-8', by: 'valid' } : { encoding: 'windows-1252', by: 'guess' }
}

/** UTF-16 without a mark: nearly every second byte of western text is then zero. */
const wideWithoutMark = (body: Buffer): Encoding | null => {
  const head = body.subarray(0, 4096)
  const zeros = [0, 0]
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const many = head.length / 4
  if (head.length < 8 || Math.max(even, odd) < many || Math.min(even, odd) > many / 4) return null
  return odd > even ? 'utf-16le' : 'utf-16be'
}

const STEP = 1 << 20

const transcode = (body: Buffer, encoding: Encoding): Buffer => {
  const decoder = new TextDecoder(encoding)
  const parts: Buffer[] = []
  for (let at = 0; at < body.length; at += STEP)
    parts.push(Buffer.from(decoder.decode(body.subarray(at, at + STEP), { stream: true })))
  parts.push(Buffer.from(decoder.decode()))
  return Buffer.concat(parts)
}

const withoutNuls = (bytes: Buffer): { bytes: Buffer; nuls: number } => {
  if (!bytes.includes(0)) return { bytes, nuls: 0 }
  const kept = Buffer.from(bytes.filter((byte) => byte !== 0))
  return { bytes: kept, nuls: bytes.length - kept.length }
}
