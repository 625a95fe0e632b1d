import { ADDRESS_EXPECTED, readAddress } from '../fields/address.ts'
import { type ChecklistLine, type Field, type FieldOption, type TextField, text } from '../fields/field.ts'
import { type DayOrder, readDay, readMoment } from './dates.ts'

/** How a column writes what can be written in several ways. */
export type CellOptions = { days: DayOrder; decimal: 'point' | 'comma'; timeZone: string }

/** What a cell says: a value as it travels, nothing (`undefined`), or why it cannot be used. */
export type CellValue = { value: unknown } | { fault: string }

/** The title, which every kind has, described as a field. */
export const TITLE: TextField = text('The title.', { max: 500, required: true })

/**
 * Reads one cell as a value of `field`; a record comes out as the text that names it. Text stays as it is written, so
 * that what was exported comes back equal.
 */
export const readCell = (field: Field, cell: string, options: CellOptions): CellValue => {
  const written = unguard(cell)
  if (field.type === 'text' && field.isAddress && written.trim() !== '') {
    const address = readAddress(written)
    return address === null || address.length > field.max ? { fault: ADDRESS_EXPECTED } : { value: address }
  }
  if (field.type === 'text' || field.type === 'long-text')
    return written.length > field.max
      ? { fault: `At most ${field.max} characters fit here; this has ${written.length}.` }
      : { value: written === '' ? undefined : written }
  const short = written.trim()
  if (short === '') return { value: undefined }
  const value = readShort(field, field.type === 'checklist' ? written : short, options)
  return value === null ? { fault: expected(field) } : { value }
}

const readShort = (field: Field, cell: string, options: CellOptions): unknown => {
  switch (field.type) {
    case 'whole':
    case 'number': {
      const value = readNumber(cell, options.decimal)
      const fits = value !== null && value >= field.min && value <= field.max
      return fits && (field.type === 'number' || Number.isInteger(value)) ? value : null
    }
    case 'flag':
      return readFlag(cell)
    case 'date':
      return readDay(cell, options.days)
    case 'moment':
      return readMoment(cell, options.days, options.timeZone)
    case 'choice':
      return field.options
        ? optionNamed(field.options, cell)
        : (field.values.find((value) => sameWord(value) === sameWord(cell)) ?? null)
    case 'tags': {
      const { options } = field
      const words = readTags(cell)
      const tags = options ? keysNamed(options, words) : words
      if (tags === null) return null
      return tags.length <= 50 && tags.every((tag) => tag.length <= 60) ? tags : null
    }
    case 'options':
      return readOptions(cell)
    case 'checklist': {
      const lines = readChecklist(cell)
      return lines.length <= 200 && lines.every((line) => line.text.length <= 1000) ? lines : null
    }
    default:
      return cell
  }
}

/** Words that differ only in case, spaces, hyphens and underscores are the same. */
export const sameWord = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '-')

const POINT = /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?(e[+-]?\d+)?$/i
const COMMA = /^[+-]?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/

const readNumber = (cell: string, decimal: CellOptions['decimal']): number | null => {
  // Spaces and apostrophes only ever group thousands.
  const bare = cell.replaceAll(/[\s\u00a0\u202f'’]/g, '')
  if (decimal === 'comma') return COMMA.test(bare) ? Number(bare.replaceAll('.', '').replace(',', '.')) : null
  return POINT.test(bare) ? Number(bare.replaceAll(',', '')) : null
}

const YES = new Set(['true', 'yes', 'y', '1', 'x', 'on', '✓'])
const NO = new Set(['false', 'no', 'n', '0', 'off', '-'])
const readFlag = (cell: string): boolean | null => {
  const word = cell.toLowerCase()
  return YES.has(word) ? true : NO.has(word) ? false : null
}

/** What would fit, in words, for whoever has to mend the cell. */
export const expected = (field: Field): string => {
  switch (field.type) {
    case 'whole':
      return `A whole number from ${field.min} to ${field.max} is expected.`
    case 'number':
      return `A number from ${field.min} to ${field.max} is expected. Is the decimal mark the right one?`
    case 'flag':
      return 'Yes or no is expected.'
    case 'date':
      return 'A day is expected, such as 2026-11-21 or 21/11/2026.'
    case 'moment':
      return 'A day with a time is expected, such as 2026-11-21 14:30.'
    case 'choice':
      return `One of these is expected: ${field.options ? labelsOf(field.options) : field.values.join(', ')}.`
    case 'options':
      return 'A line for each option is expected: its key, an equals sign, its words.'
    case 'tags':
      if (field.options)
        return `Some of these are expected, with commas between them: ${labelsOf(field.options)}.`
      return 'At most 50 words with commas between them are expected, each of at most 60 characters.'
    case 'checklist':
      return 'At most 200 lines are expected, each of at most 1000 characters.'
    case 'record':
      return `A ${field.kind} is expected: its ref, its e-mail address or its exact title.`
    default:
      return 'Text is expected.'
  }
}

/** Writes a value so that readCell gives it back. A record's value is the text that names it. */
export const writeCell = (field: Field, value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (field.type === 'options') return (value as FieldOption[]).map(writeOption).join('\n')
  if (field.type === 'choice' && field.options) return guard(labelOf(field.options, String(value)))
  if (field.type === 'tags' && field.options) {
    const { options } = field
    return guard((value as string[]).map((key) => writeTag(labelOf(options, key))).join(', '))
  }
  if (field.type === 'tags') return guard((value as string[]).map(writeTag).join(', '))
  if (field.type === 'checklist') return (value as ChecklistLine[]).map(writeLine).join('\n')
  return typeof value === 'string' ? guard(value) : String(value)
}

/** The key of the option that a word means: its words first, then its key; null where there is none. */
const optionNamed = (options: readonly FieldOption[], word: string): string | null => {
  const meant = sameWord(word)
  const found =
    options.find(({ label }) => sameWord(label) === meant) ??
    options.find(({ key }) => sameWord(key) === meant)
  return found?.key ?? null
}

/** The keys of the options that words mean, in the order of the options; null where one means none. */
const keysNamed = (options: readonly FieldOption[], words: readonly string[]): string[] | null => {
  const keys = words.map((word) => optionNamed(options, word))
  return keys.includes(null) ? null : options.flatMap(({ key }) => (keys.includes(key) ? [key] : []))
}

const labelOf = (options: readonly FieldOption[], key: string): string =>
  options.find((option) => option.key === key)?.label ?? key

const labelsOf = (options: readonly FieldOption[]): string =>
  options
    .filter(({ retired }) => !retired)
    .map(({ label }) => label)
    .join(', ')

/** `grade-9 = Grade 9`; a tilde before it says that it is retired. */
const writeOption = ({ key, label, retired }: FieldOption): string => `${retired ? '~' : ''}${key} = ${label}`

const readOptions = (cell: string): FieldOption[] | null => {
  const lines = cell.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '')
  const options = lines.flatMap((line) => {
    const ours = /^(?<retired>~?)(?<key>[a-z0-9][a-z0-9_-]{0,59}) = (?<label>.+)$/.exec(line.trim())?.groups
    return ours
      ? [{ key: ours['key'] ?? '', label: ours['label'] ?? '', retired: ours['retired'] === '~' }]
      : []
  })
  return options.length === lines.length ? options : null
}

const writeTag = (tag: string): string =>
  /[",;\n\r]|^\s|\s$/.test(tag) ? `"${tag.replaceAll('"', '""')}"` : tag

const readTags = (cell: string): string[] => {
  const found = cell.matchAll(/\s*"((?:[^"]|"")*)"\s*(?:[,;\n\r]+|$)|([^,;\n\r]+)/g)
  const tags = [...found].map((match) => match[1]?.replaceAll('""', '"') ?? match[2]?.trim() ?? '')
  return [...new Set(tags.filter((tag) => tag !== ''))]
}

const ESCAPES: Record<string, string> = { '\\\\': '\\', '\\n': '\n', '\\r': '\r' }
const writeLine = (line: ChecklistLine): string =>
  `[${line.done ? 'x' : ' '}] ${line.text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}`

const readChecklist = (cell: string): ChecklistLine[] =>
  cell.split(/\r\n|\n|\r/).flatMap((line) => {
    const ours = /^\[(?<done>[ x])\] (?<text>.*)$/s.exec(line)?.groups
    if (ours) {
      const words = (ours['text'] ?? '').replaceAll(/\\[\\nr]/g, (pair) => ESCAPES[pair] ?? pair)
      return words === '' ? [] : [{ text: words, done: ours['done'] === 'x' }]
    }
    const theirs = /^\s*(?:[-*•]\s+)?(?:\[(?<done>[ xX]?)\]\s*)?(?<text>.*?)\s*$/s.exec(line)?.groups
    const words = theirs?.['text'] ?? ''
    return words === '' ? [] : [{ text: words, done: /x/i.test(theirs?.['done'] ?? '') }]
  })

/** What a spreadsheet would take for a formula, with the apostrophes that may already stand before it. */
const FORMULA = /^'*[=+\-@\t\r]/

/** Makes a cell harmless in a spreadsheet: an apostrophe before what would be a formula. */
export const guard = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell)

/** Takes the apostrophe of `guard` away again. */
export const unguard = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
