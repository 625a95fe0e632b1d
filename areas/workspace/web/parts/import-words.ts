import { formatDate, formatMoment, formatNumber } from '../../../../web/text/format.ts'
import { hasText, t } from '../../../../web/text/t.ts'
import type { ImportKind } from './use-import.ts'

/** What records of a kind are called on the screen: "People". */
export const kindsName = ({ name, plural }: Pick<ImportKind, 'name' | 'plural'>): string =>
  hasText(`${name}.many`) ? t(`${name}.many`) : plural.charAt(0).toUpperCase() + plural.slice(1)

/** What a field is called on the screen. */
export const fieldName = (kind: string, key: string): string => {
  if (key === 'id') return t('import.field.id')
  if (key === 'product') return t('record.product')
  return hasText(`${kind}.${key}`) ? t(`${kind}.${key}`) : key
}

export const valueName = (kind: string, key: string, value: string): string =>
  hasText(`${kind}.${key}.${value}`) ? t(`${kind}.${key}.${value}`) : value

/** A value of a previewed row, in short; `type` is that of its field. */
export const shownValue = (kind: string, key: string, type: string, value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return t(value ? 'record.yes' : 'record.no')
  if (typeof value === 'number') return formatNumber(value)
  if (Array.isArray(value)) return value.map(lineOf).join(', ')
  const text = String(value)
  if (type === 'date') return formatDate(text)
  if (type === 'moment') return formatMoment(text)
  return type === 'choice' ? valueName(kind, key, text) : text
}

/** One of a list: a tag, or a line of a checklist. */
const lineOf = (line: unknown): string => (typeof line === 'string' ? line : (line as { text: string }).text)
