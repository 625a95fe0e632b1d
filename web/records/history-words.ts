import { isCustom } from '../../core/custom/extended.ts'
import type { Field, FieldOption } from '../../core/fields/field.ts'
import type { Kind } from '../../core/kinds/kind.ts'
import type { Output } from '../data/types.ts'
import { formatDate, formatMoment, formatNumber } from '../text/format.ts'
import { hasText, t } from '../text/t.ts'
import type { FieldChange, HistoryEntry } from '../ui/history-list.tsx'
import { isEmptyValue } from './field-value.tsx'
import type { Names } from './form-values.ts'
import { fieldLabel, valueLabel } from './kind-control.tsx'

export type HistoryLine = Output<'history.list'>['lines'][number]

/** More of a long text than this is not repeated in the history of a page. */
const LONGEST = 240

/** One line of a record's history in words. */
export const historyEntry = (kind: Kind, line: HistoryLine, names: Names): HistoryEntry => ({
  id: line.id,
  at: line.at,
  who: line.personName ?? (line.door === 'system' ? t('history.system') : null),
  door: line.door,
  what: whatHappened(line, names),
  changes: changesIn(kind, line, names),
})

const whatHappened = (line: HistoryLine, names: Names): string => {
  if (line.undoes) return t('history.undid')
  if (line.verb === 'part') return t(`history.part.${Object.keys(line.fields)[0] ?? ''}`)
  if (line.verb === 'attached' || line.verb === 'reacted') return besideWords(line)
  const key = `history.verb.${line.verb}`
  if (line.verb !== 'linked' && line.verb !== 'unlinked') return hasText(key) ? t(key) : line.verb
  const [before, after] = line.fields['link'] ?? [null, null]
  const link = (after ?? before) as { type: string; fromId: string; toId: string } | null
  if (!link) return t(key, { other: '' })
  const isOut = link.fromId === line.recordId
  const named = names[isOut ? link.toId : link.fromId]
  const other = named ? `${named.ref} ${named.title}` : t('record.hidden')
  const words = `link.${link.type}.${isOut ? 'out' : 'in'}`
  return t(key, { other: hasText(words) ? t(words, { other }) : other })
}

/** A file by its name, a reaction by its word. */
const besideWords = ({ verb, fields }: HistoryLine): string => {
  const [before, after] = fields[verb === 'attached' ? 'attachment' : 'reaction'] ?? [null, null]
  const { name = '', what = '' } = (after ?? before ?? {}) as { name?: string; what?: string }
  if (verb === 'attached') return t(after ? 'history.attached' : 'history.detached', { name })
  const word = hasText(`reaction.${what}`) ? t(`reaction.${what}`) : what
  return t(after ? 'history.reacted' : 'history.unreacted', { word })
}

const changesIn = (kind: Kind, line: HistoryLine, names: Names): FieldChange[] =>
  line.verb === 'role' || line.verb === 'settings' || line.verb === 'signed'
    ? Object.entries(line.fields).map(([key, pair]) => mayChange(key, pair))
    : line.verb === 'part'
      ? Object.entries(line.fields).map(([key, [before, after]]) => ({
          label: t(`history.part.${key}.label`),
          before: partWords(before),
          after: partWords(after),
        }))
      : line.verb === 'changed'
        ? Object.entries(line.fields)
            .filter(([key]) => key in kind.fields || isCustom(key) || key === 'title' || key === 'productId')
            .map(([key, [before, after]]) => ({
              ...fieldChange(kind, key, before, after, names),
            }))
        : []

/** One field with its values before and after, in words. */
export const fieldChange = (
  kind: Kind,
  key: string,
  before: unknown,
  after: unknown,
  names: Names,
): FieldChange => ({
  label: fieldLabel(kind, key),
  before: valueWords(kind, key, before, names),
  after: valueWords(kind, key, after, names),
})

/** A row that hangs on a record, by the words it has; null for one that was taken away. */
const partWords = (part: unknown): string | null => {
  const { title, gone } = (part ?? {}) as { title?: unknown; gone?: unknown }
  return typeof title === 'string' && gone !== true ? shortened(title) : null
}

/** A value of a field as one text; null where nothing stands. */
const valueWords = (kind: Kind, key: string, value: unknown, names: Names): string | null => {
  if (isEmptyValue(value)) return null
  const field: Field | undefined = kind.fields[key]
  if (key === 'productId' || field?.type === 'record')
    return names[String(value)]?.title ?? t('record.hidden')
  switch (field?.type) {
    case 'choice':
      return valueLabel(kind, key, String(value))
    case 'flag':
      return t(value === true ? 'record.yes' : 'record.no')
    case 'whole':
    case 'number':
      return formatNumber(Number(value))
    case 'date':
      return formatDate(String(value))
    case 'moment':
      return formatMoment(String(value))
    case 'tags':
      return (value as string[]).map((tag) => (field.options ? valueLabel(kind, key, tag) : tag)).join(', ')
    case 'options':
      return (value as FieldOption[]).map(({ label }) => label).join(', ')
    case 'checklist':
      return (value as { text: string; done: boolean }[])
        .map((line) => `${line.done ? '✓' : '○'} ${line.text}`)
        .join('\n')
    default:
      return shortened(String(value))
  }
}

const shortened = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text

/**
 * A right or a setting, which is no field of the kind: `role`, `role.PROD-1`, `grant.ITEM-7`, `token.<id>`,
 * `workspace.name`. What stands behind the dot says of what.
 */
const mayChange = (key: string, [before, after]: [unknown, unknown]): FieldChange => {
  const [what = '', of = ''] = key.split('.')
  const label = of === '' || what === 'token' ? t(`history.may.${what}`) : t(`history.may.${what}.of`, { of })
  return { label, before: mayWords(before), after: mayWords(after) }
}

const mayWords = (value: unknown): string | null => {
  if (value === null || value === undefined) return null
  if (typeof value === 'boolean') return t(value ? 'record.yes' : 'record.no')
  if (typeof value !== 'object') return shortened(String(value))
  // A token or a guest's right: its own words and its end, whichever it has.
  const { name, level, scopes, endsAt, expiresAt } = value as Record<string, unknown>
  const end = endsAt ?? expiresAt
  return [
    name,
    level,
    Array.isArray(scopes) ? scopes.join(', ') : undefined,
    typeof end === 'string' ? t('history.may.until', { moment: formatMoment(end) }) : undefined,
  ]
    .filter((part) => typeof part === 'string')
    .join(' · ')
}
