/**
 * Pictures without what they carry besides the picture: where and when a photo of pupils was taken, by which phone.
 * JPEG: ITU T.81 annex B, Exif 2.32; PNG: the PNG specification, third edition; WebP: RFC 9649.
 */

/** The content without metadata; other types, and what cannot be read as its type, come back as they were. */
export const withoutMetadata = (bytes: Uint8Array, type: string): Uint8Array => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  switch (type) {
    case 'image/jpeg':
      return jpeg(buffer)
    case 'image/png':
      return png(buffer)
    case 'image/webp':
      return webp(buffer)
    default:
      return bytes
  }
}

const [SOI, EOI, SOS, APP0, APP1, APP2, APP14, COM] = [0xd8, 0xd9, 0xda, 0xe0, 0xe1, 0xe2, 0xee, 0xfe]
/** Markers that stand alone: TEM and the restarts within a scan. */
const standsAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)

/**
 * A JPEG with its picture, its colour profile and which way is up, and nothing else: no Exif, XMP, IPTC, comments, and
 * nothing behind its end, where phones put a second picture or a film.
 */
const jpeg = (bytes: Buffer): Buffer => {
  const kept: Buffer[] = [bytes.subarray(0, 2)]
  let turned: number | null = null
  let at = 2
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) return bytes
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === EOI) break
    if (standsAlone(marker) || marker === SOI) {
      kept.push(bytes.subarray(at, at + 2))
      at += 2
      continue
    }
    if (at + 4 > bytes.length) return bytes
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (end > bytes.length) return bytes
    const segment = bytes.subarray(at, end)
    if (marker === APP1) turned ??= orientationIn(segment)
    if (isPicture(marker, segment)) kept.push(segment)
    at = end
    if (marker === SOS) {
      const scanEnd = endOfScan(bytes, at)
      kept.push(bytes.subarray(at, scanEnd))
      at = scanEnd
    }
  }
  if (turned !== null && turned > 1) kept.splice(1, 0, orientation(turned))
  return Buffer.concat([...kept, Buffer.from([0xff, EOI])])
}

/** JFIF's own, the colour profile and Adobe's colour sign change what is seen; other application data does not. */
const isPicture = (marker: number, segment: Buffer): boolean => {
  if (marker === COM) return false
  if (marker < APP0 || marker > 0xef) return true
  if (marker === APP2) return segment.toString('latin1', 4, 15) === 'ICC_PROFILE'
  return marker === APP0 ? segment.toString('latin1', 4, 9) === 'JFIF\0' : marker === APP14
}

/** The compressed picture ends at the first marker that is no restart. */
const endOfScan = (bytes: Buffer, from: number): number => {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    if (next === undefined) return bytes.length
    if (next !== 0 && next !== 0xff && !standsAlone(next)) return at
  }
  return bytes.length
}

/** Which way is up (Exif tag 0x0112, 1 to 8) in an APP1 segment, or null. */
const orientationIn = (segment: Buffer): number | null => {
  if (segment.toString('latin1', 4, 10) !== 'Exif\0\0') return null
  const tiff = segment.subarray(10)
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const long = (at: number) => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at))
  try {
    const first = long(4)
    for (let n = 0; n < short(first); n++) {
      const entry = first + 2 + n * 12
      if (short(entry) === 0x0112) return Math.min(8, Math.max(1, short(entry + 8)))
    }
  } catch {
    // An entry that points outside of its segment: such a picture is shown as it lies.
  }
  return null
}

/** An APP1 segment that says which way is up, and nothing else. */
const orientation = (value: number): Buffer =>
  Buffer.from([
    ...[0xff, APP1, 0x00, 0x22, 0x45, 0x78, 0x69, 0x66, 0x00, 0x00],
    ...[0x4d, 0x4d, 0x00, 0x2a, 0x00, 0x00, 0x00, 0x08, 0x00, 0x01],
    ...[0x01, 0x12, 0x00, 0x03, 0x00, 0x00, 0x00, 0x01, 0x00, value, 0x00, 0x00],
    ...[0x00, 0x00, 0x00, 0x00],
  ])

const IN_PNG: ReadonlySet<string> = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME'])

const png = (bytes: Buffer): Buffer => {
  const kept: Buffer[] = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at)
    if (end > bytes.length) return bytes
    const name = bytes.toString('latin1', at + 4, at + 8)
    if (!IN_PNG.has(name)) kept.push(bytes.subarray(at, end))
    at = end
    if (name === 'IEND') return Buffer.concat(kept)
  }
  return bytes
}

const webp = (bytes: Buffer): Buffer => {
  const kept: Buffer[] = []
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = bytes.readUInt32LE(at + 4)
    const end = at + 8 + size + (size % 2)
    if (at + 8 + size > bytes.length) return bytes
    const name = bytes.toString('latin1', at, at + 4)
    const chunk = Buffer.from(bytes.subarray(at, end))
    // The extended header says which parts follow: Exif is bit 3, XMP bit 2.
    if (name === 'VP8X') chunk.writeUInt8((chunk[8] ?? 0) & ~0x0c, 8)
    if (name !== 'EXIF' && name !== 'XMP ') kept.push(chunk)
    at = end
  }
  const body = Buffer.concat(kept)
  const head = Buffer.from(bytes.subarray(0, 12))
  head.writeUInt32LE(body.length + 4, 4)
  return Buffer.concat([head, body])
}
