import { type ReactNode, useState } from 'react'
import type { Kind } from '../../../core/kinds/kind.ts'
import type { Filter } from '../../../core/records/conditions.ts'
import { useRead } from '../../data/use-read.ts'
import { formatNumber } from '../../text/format.ts'
import { t } from '../../text/t.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { SkeletonRows } from '../../ui/skeleton.tsx'
import type { Names } from '../form-values.ts'
import { valueLabel } from '../kind-control.tsx'
import css from './grouped-list.module.css'

export type GroupedListProps = {
  kind: Kind
  by: string
  /** The input of the list, as it would be read ungrouped. */
  input: Readonly<Record<string, unknown>>
  /** The rows of one group: the same list with one condition more. */
  render: (input: Readonly<Record<string, unknown>>, label: string) => ReactNode
}

/** More rows than this are not unfolded at once. */
const OPEN_AT_ONCE = 3

/** A list under headings, one for each value of a field, with how many there are. Each is folded and read on its own. */
export function GroupedList({ kind, by, input, render }: GroupedListProps) {
  const { limit: _, count: __, sort: ___, ...filters } = input
  const read = useRead('group-by.count', { kind: kind.name, by, ...filters } as never, { keep: true })
  const [folded, setFolded] = useState<ReadonlyMap<string, boolean>>(new Map())
  if (read.error) return <ErrorState problem={read.error} onRetry={() => void read.refetch()} />
  if (!read.data) return <SkeletonRows />
  const { groups, names, more } = read.data
  if (groups.length === 0) return <>{render(input, '')}</>
  return (
    <div className={css['groups']}>
      {groups.map(({ value, count }, at) => {
        const label = groupWords(kind, by, value, names)
        const id = value ?? 'none'
        const isOpen = !(folded.get(id) ?? at >= OPEN_AT_ONCE)
        return (
          <section key={id} aria-label={label}>
            <h2 className={css['head']}>
              <Button
                kind="bare"
                aria-expanded={isOpen}
                onPress={() => setFolded(new Map(folded).set(id, isOpen))}
              >
                <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span> {label}{' '}
                <span className={css['count']}>{formatNumber(count)}</span>
              </Button>
            </h2>
            {isOpen ? render({ ...input, filter: withValue(kind, by, value, input['filter']) }, label) : null}
          </section>
        )
      })}
      {more ? <p className={css['count']}>{t('grouping.more')}</p> : null}
    </div>
  )
}

const groupWords = (kind: Kind, by: string, value: string | null, names: Names): string => {
  if (value === null) return t('grouping.empty')
  const field = kind.fields[by]
  if (by === 'product' || field?.type === 'record') return names[value]?.title ?? t('record.hidden')
  if (field?.type === 'flag') return t(value === 'true' ? 'record.yes' : 'record.no')
  return field?.type === 'choice' || (field?.type === 'tags' && field.options)
    ? valueLabel(kind, by, value)
    : value
}

/** The filter of the list and, besides, that the field holds this value. */
const withValue = (kind: Kind, by: string, value: string | null, filter: unknown): string => {
  const condition: Filter =
    value === null
      ? { field: by, op: 'empty' }
      : kind.fields[by]?.type === 'flag'
        ? { field: by, op: 'is', value: value === 'true' }
        : { field: by, op: 'any-of', value: [value] }
  const text = JSON.stringify(condition)
  return typeof filter === 'string' ? `{"all":[${filter},${text}]}` : text
}
