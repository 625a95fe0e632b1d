import type { ChecklistLine, Field } from '../fields/field.ts'
import type { Kind } from '../kinds/kind.ts'
import { fieldValues, refOf, type StoredRecord } from '../records/shape.ts'
import type { Names } from './record-pages.ts'

/** A record as people read it: its short fields as a list, its long texts under their names. */
export const recordMarkdown = (kind: Kind, row: StoredRecord, names: Names, level: '#' | '##'): string => {
  const values = fieldValues(kind, row)
  const fields = Object.entries(kind.fields)
  const product =
    typeof row.product_id === 'string' && kind.product !== 'self' ? names[row.product_id] : undefined
  const short = [
    ...(product ? [`- Product: ${oneLine(`${product.ref} ${product.title}`)}`] : []),
    ...fields.flatMap(([key, field]) => shortLine(key, field, values[key], names)),
    `- Made: ${row.created_at.slice(0, 10)}${nameOf(row.created_by, names, ', by ')}`,
    `- Changed: ${row.updated_at.slice(0, 10)}`,
    ...(row.binned_at === null ? [] : [`- In the bin since: ${row.binned_at.slice(0, 10)}`]),
  ]
  const long = fields.flatMap(([key, field]) => longText(key, field, values[key], level))
  const head = `${level} ${refOf(kind, row.number)} ${oneLine(row.title)}`
  return `${[head, short.join('\n'), ...long].join('\n\n').trimEnd()}\n`
}

const nameOf = (id: unknown, names: Names, before = ''): string => {
  const name = typeof id === 'string' ? names[id] : undefined
  return name ? `${before}${oneLine(`${name.ref} ${name.title}`)}` : ''
}

/** `personaId` is read as `persona`, `learningValue` as `learning value`. */
const label = (key: string): string => {
  const words = key.replace(/Id$/, '').replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const oneLine = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/([\\*_`[\]<>#])/g, '\\$1')
    .trim()

const shortLine = (key: string, field: Field, value: unknown, names: Names): string[] => {
  if (
    field.type === 'long-text' ||
    field.type === 'checklist' ||
    value === null ||
    value === '' ||
    value === false
  )
    return []
  if (field.type === 'record') {
    const name = nameOf(value, names)
    return name === '' ? [] : [`- ${label(key)}: ${name}`]
  }
  const text = Array.isArray(value) ? value.join(', ') : value === true ? 'yes' : String(value)
  return text === '' ? [] : [`- ${label(key)}: ${oneLine(text)}`]
}

const longText = (key: string, field: Field, value: unknown, level: string): string[] => {
  if (field.type === 'long-text' && typeof value === 'string' && value.trim() !== '')
    return [`${level}# ${label(key)}`, value.trim()]
  if (field.type !== 'checklist' || !Array.isArray(value) || value.length === 0) return []
  const lines = (value as ChecklistLine[]).map(({ text, done }) => `- [${done ? 'x' : ' '}] ${oneLine(text)}`)
  return [`${level}# ${label(key)}`, lines.join('\n')]
}
