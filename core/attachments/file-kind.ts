import { isUtf8 } from 'node:buffer'
import { fileTypeFromBuffer } from 'file-type'

/** The raster images that browsers draw and that can hold no script. */
export const INLINE = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'] as const

/** Types that are given out under their own name; all else travels as bytes of no kind. */
const GIVEN_OUT = /^(?:audio\/|video\/|text\/plain$|text\/csv$|application\/(?:pdf|zip|vnd\.|rtf$|json$))/

/** A content's media type as it is found in the content itself; neither its name nor what was sent with it counts. */
export const typeOf = async (bytes: Uint8Array): Promise<string> => {
  const found = await fileTypeFromBuffer(bytes)
  if (found && !/xml$/.test(found.mime)) return found.mime
  if (!isUtf8(bytes) || bytes.includes(0)) return 'application/octet-stream'
  const head = Buffer.from(bytes.subarray(0, 4096))
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (/<svg[\s>]/i.test(head) && head.startsWith('<')) return 'image/svg+xml'
  if (/^<(?:!doctype html|html|head|body|script|iframe|!--)/i.test(head)) return 'text/html'
  if (head.startsWith('<?xml')) return 'application/xml'
  return 'text/plain'
}

/** How a content of a type is sent: as what, and whether a page may draw it. */
export const sentAs = (type: string): { type: string; inline: boolean } => ({
  type:
    (INLINE as readonly string[]).includes(type) || GIVEN_OUT.test(type) ? type : 'application/octet-stream',
  inline: (INLINE as readonly string[]).includes(type),
})

/** Endings by which people know what a file is, and the types that they promise. */
const PROMISES: Readonly<Record<string, RegExp>> = {
  png: /^image\/(?:png|apng)$/,
  jpg: /^image\/jpeg$/,
  jpeg: /^image\/jpeg$/,
  gif: /^image\/gif$/,
  webp: /^image\/webp$/,
  svg: /^image\/svg\+xml$/,
  pdf: /^application\/pdf$/,
  zip: /zip/,
  docx: /wordprocessingml|zip/,
  xlsx: /spreadsheetml|zip/,
  pptx: /presentationml|zip/,
  mp3: /^audio\//,
  mp4: /^(?:video|audio)\//,
  txt: /^text\/|^application\/(?:xml|octet-stream)$/,
  csv: /^text\//,
}

/** Whether the ending of a name promises something else than the content is. */
export const isCalledWrong = (name: string, type: string): boolean => {
  const promise = PROMISES[/\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '']
  return promise !== undefined && !promise.test(type)
}

/** Controls, path separators and signs that turn the direction of text: with these a name lies about its ending. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const NOT_IN_NAMES = /[\u0000-\u001f\u007f-\u009f/\\\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A name that is safe to store and to show anywhere; what else is in it stays as it was written. */
export const tidyName = (name: string): string => {
  const tidy = name.replaceAll(NOT_IN_NAMES, ' ').replaceAll(/\s+/g, ' ').trim()
  return tidy === '' || /^\.+$/.test(tidy) ? 'file' : tidy
}
