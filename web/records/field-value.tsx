import type { Field, FieldOption } from '../../core/fields/field.ts'
import type { Kind } from '../../core/kinds/kind.ts'
import { formatDate, formatMoment, formatNumber } from '../text/format.ts'
import { t } from '../text/t.ts'
import { OutLink } from '../ui/link.tsx'
import css from './field-value.module.css'
import type { Names } from './form-values.ts'
import { valueLabel } from './kind-control.tsx'
import { RecordLink } from './record-link.tsx'

export type FieldValueProps = {
  kind: Kind
  /** A field of the kind, or `title` or `productId`. */
  name: string
  value: unknown
  names: Names
  /** Shows nothing where there is nothing, as in a table. */
  blank?: boolean
}

/** Whether there is nothing to show. */
export const isEmptyValue = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** One value of a record as people read it. */
export function FieldValue({ kind, name, value, names, blank = false }: FieldValueProps) {
  const field: Field | undefined = kind.fields[name]
  if (isEmptyValue(value)) return blank ? null : <span className={css['empty']}>{t('record.empty')}</span>
  if (name === 'productId' || field?.type === 'record') return <RecordLink named={names[String(value)]} />
  switch (field?.type) {
    case 'choice':
      return valueLabel(kind, name, String(value))
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
      // In a table one line has to do.
      if (blank)
        return (value as string[])
          .map((tag) => (field.options ? valueLabel(kind, name, tag) : tag))
          .join(', ')
      return (
        <ul className={css['tags']}>
          {(value as string[]).map((tag) => (
            <li key={tag}>{field.options ? valueLabel(kind, name, tag) : tag}</li>
          ))}
        </ul>
      )
    case 'options':
      return (value as FieldOption[])
        .filter(({ retired }) => !retired)
        .map(({ label }) => label)
        .join(', ')
    case 'text':
      return field.isAddress ? (
        <OutLink href={String(value)} target="_blank" rel="noopener noreferrer">
          {shortAddress(String(value))}
        </OutLink>
      ) : (
        <span className={blank ? undefined : css['text']}>{String(value)}</span>
      )
    case 'checklist':
      return <Checklist lines={value as { text: string; done: boolean }[]} />
    default:
      return <span className={css['text']}>{String(value)}</span>
  }
}

/** An address without what all of them begin with. */
const shortAddress = (address: string): string =>
  address.replace(/^(https?:\/\/(www\.)?|mailto:)/, '').replace(/\/$/, '')

function Checklist({ lines }: { lines: readonly { text: string; done: boolean }[] }) {
  return (
    <ul className={css['checklist']}>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may read alike; they are shown, not moved.
        <li key={at}>
          <span role="img" aria-label={t(line.done ? 'record.lineDone' : 'record.lineOpen')}>
            {line.done ? '✓' : '○'}
          </span>{' '}
          {line.text}
        </li>
      ))}
    </ul>
  )
}
