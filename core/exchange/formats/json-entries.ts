import { LONGEST_CELL } from '../table.ts'

/** A stretch of a JSON file's bytes, with the line in which it begins. */
export type Stretch = { from: number; to: number; line: number }
/** One entry of a list: what it is, or why it cannot be read. */
export type Entry = { line: number } & ({ value: unknown } | { fault: string; text: string })

const [QUOTE, BACKSLASH, NEWLINE] = [0x22, 0x5c, 0x0a]
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d]
const [COMMA, COLON] = [0x2c, 0x3a]

const isSpace = (byte: number | undefined): boolean =>
  byte === 0x20 || byte === NEWLINE || byte === 0x0d || byte === 0x09

/** How many lists and objects may lie in each other. Nothing that we read goes deeper than a dozen. */
const DEEPEST = 200

type Value = Stretch & { deepest: number; whole: boolean }

/**
 * Walks over the values of a list, or over keys and values of an object, without building any of them: a file of
 * millions of brackets costs no more than its bytes.
 */
function* members(bytes: Buffer, within: Stretch): Generator<Value> {
  let { from: at, line } = within
  let began = -1
  let beganLine = line
  let depth = 0
  let deepest = 0
  let inText = false
  for (; at < within.to; at++) {
    const byte = bytes[at]
    if (byte === NEWLINE) line++
    if (inText) {
      if (byte === BACKSLASH) at++
      else if (byte === QUOTE) inText = false
      continue
    }
    const ends =
      depth === 0 && (byte === COMMA || byte === COLON || byte === CLOSE_LIST || byte === CLOSE_OBJECT)
    if (ends) {
      if (began !== -1) yield { from: began, to: at, line: beganLine, deepest, whole: true }
      began = -1
      deepest = 0
      if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) return
      continue
    }
    if (began === -1 && !isSpace(byte)) {
      began = at
      beganLine = line
    }
    if (byte === QUOTE) inText = true
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) deepest = Math.max(deepest, ++depth)
    else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth--
  }
  // Here the file ends before the list does.
  if (began !== -1) yield { from: began, to: within.to, line: beganLine, deepest, whole: false }
  else if (within.to === bytes.length) yield { from: at, to: at, line, deepest: 0, whole: false }
}

/** What a file is at its outermost: a list, an object, or no JSON of ours. */
export const outermost = (bytes: Buffer): { is: 'list' | 'object'; inside: Stretch } | null => {
  let line = 1
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] === NEWLINE) line++
    if (isSpace(bytes[at])) continue
    const is = bytes[at] === OPEN_LIST ? 'list' : bytes[at] === OPEN_OBJECT ? 'object' : null
    return is && { is, inside: { from: at + 1, to: bytes.length, line } }
  }
  return null
}

/** Where the value of each key of the outermost object lies. A key that comes twice counts as it stands last. */
export const keysOf = (bytes: Buffer, inside: Stretch): Map<string, Stretch> => {
  const keys = new Map<string, Stretch>()
  let key: string | null = null
  for (const part of members(bytes, inside)) {
    if (key !== null) {
      keys.set(key, part)
      key = null
      continue
    }
    const name: unknown = parsedAt(bytes, part)
    key = typeof name === 'string' ? name : ''
  }
  return keys
}

/** A small value as it is; undefined where it is none. */
export const parsedAt = (bytes: Buffer, stretch: Stretch | undefined): unknown => {
  if (!stretch || stretch.to - stretch.from > LONGEST_CELL) return undefined
  try {
    return JSON.parse(bytes.toString('utf8', stretch.from, stretch.to)) as unknown
  } catch {
    return undefined
  }
}

/** The entries of a list, one by one: what is wrong with one costs that one. */
export function* entriesOf(bytes: Buffer, list: Stretch | undefined): Generator<Entry> {
  if (!list) return
  for (const part of members(bytes, list)) {
    const { line } = part
    const fault = faultOf(part)
    const text = bytes.toString('utf8', part.from, Math.min(part.to, part.from + 80))
    if (fault) {
      yield { line, fault, text }
      continue
    }
    const value = parsedAt(bytes, part)
    if (value === undefined) yield { line, fault: 'This entry is no JSON. It was left out.', text }
    else yield { line, value }
  }
}

const faultOf = ({ whole, deepest, from, to }: Value): string | null => {
  if (!whole) return 'The file ends in the middle of its list: this entry, and what followed it, is missing.'
  if (deepest > DEEPEST)
    return `This entry is nested ${deepest} deep, and at most ${DEEPEST} can be. It was left out.`
  if (to - from > LONGEST_CELL) return 'This entry is longer than 4 MB. It was left out.'
  return null
}

/** The list that a key's value is, as the stretch inside its brackets; undefined where it is none. */
export const listIn = (bytes: Buffer, stretch: Stretch | undefined): Stretch | undefined =>
  stretch && bytes[stretch.from] === OPEN_LIST ? { ...stretch, from: stretch.from + 1 } : undefined
