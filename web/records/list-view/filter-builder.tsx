import { useState } from 'react'
import type { Kind } from '../../../core/kinds/kind.ts'
import {
  type ConditionGroup,
  type Filter,
  isGroup,
  partsOf,
  readFilter,
} from '../../../core/records/conditions.ts'
import { useRead } from '../../data/use-read.ts'
import { t } from '../../text/t.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { Segments } from '../../ui/segments.tsx'
import { SkeletonLines } from '../../ui/skeleton.tsx'
import { blank, ConditionRow, type Filterable, isWhole } from './condition-row.tsx'
import css from './filter-builder.module.css'

export type FilterBuilderProps = {
  kind: Kind
  filter: string | null
  onFilter: (filter: string | null) => void
}

/** The filter of a list as groups of conditions within each other. What is half written is kept here and not asked yet. */
export function FilterBuilder({ kind, filter, onFilter }: FilterBuilderProps) {
  const about = useRead('filter.about', { kind: kind.name })
  const [draft, setDraft] = useState<{ of: string | null; group: ConditionGroup }>(() => ({
    of: filter,
    group: groupOf(filter),
  }))
  // Another view was opened meanwhile: what it filters by is what is shown.
  const group = draft.of === filter ? draft.group : groupOf(filter)
  const change = (next: ConditionGroup) => {
    const whole = wholePart(next)
    const text = whole === null ? null : JSON.stringify(whole)
    setDraft({ of: text, group: next })
    if (text !== filter) onFilter(text)
  }
  if (!about.data) return <SkeletonLines />
  return (
    <section className={css['builder']} aria-label={t('filter.builder')}>
      <Group kind={kind} filters={about.data.filters} group={group} place="" depth={0} onChange={change} />
    </section>
  )
}

const groupOf = (filter: string | null): ConditionGroup => {
  const read = filter === null ? null : readFilter(filter)
  if (!read || 'faults' in read) return { all: [] }
  return isGroup(read.filter) ? read.filter : { all: [read.filter] }
}

/** What of a filter says enough to be asked; groups that hold nothing are left out. */
export const wholePart = (filter: Filter): Filter | null => {
  if (!isGroup(filter)) return isWhole(filter) ? filter : null
  const parts = partsOf(filter).flatMap((part) => wholePart(part) ?? [])
  return parts.length === 0 ? null : 'all' in filter ? { all: parts } : { any: parts }
}

type GroupProps = {
  kind: Kind
  filters: readonly Filterable[]
  group: ConditionGroup
  /** Where it lies in words: `` at the top, `2.1` deeper. */
  place: string
  depth: number
  onChange: (group: ConditionGroup) => void
  onRemove?: () => void
}

function Group({ kind, filters, group, place, depth, onChange, onRemove }: GroupProps) {
  const isAll = 'all' in group
  const parts = partsOf(group)
  const set = (next: readonly Filter[], all = isAll) =>
    onChange(all ? { all: [...next] } : { any: [...next] })
  const [first] = filters
  const add = () => first && set([...parts, blank(first)])
  const addGroup = () => first && set([...parts, isAll ? { any: [blank(first)] } : { all: [blank(first)] }])
  const removeAt = (at: number) => {
    set(parts.filter((_, other) => other !== at))
    announce(t('filter.removed'))
  }
  return (
    <fieldset
      aria-label={place === '' ? t('filter.all') : t('filter.group', { place })}
      className={depth === 0 ? css['top'] : css['group']}
    >
      {parts.length > 1 || depth > 0 ? (
        <div className={css['head']}>
          <Segments
            label={place === '' ? t('filter.match') : t('filter.matchOf', { place })}
            value={isAll ? 'all' : 'any'}
            onChange={(next) => set(parts, next === 'all')}
            options={[
              { value: 'all', label: t('filter.matchAll') },
              { value: 'any', label: t('filter.matchAny') },
            ]}
          />
          {onRemove ? (
            <Button
              kind="bare"
              size="small"
              aria-label={t('filter.removeGroup', { place })}
              onPress={onRemove}
            >
              <span aria-hidden="true">×</span>
            </Button>
          ) : null}
        </div>
      ) : null}
      {parts.map((part, at) => {
        const here = place === '' ? String(at + 1) : `${place}.${at + 1}`
        const replace = (next: Filter) => set(parts.map((each, other) => (other === at ? next : each)))
        return isGroup(part) ? (
          <Group
            // biome-ignore lint/suspicious/noArrayIndexKey: a part of a filter is its place; two may read alike.
            key={at}
            kind={kind}
            filters={filters}
            group={part}
            place={here}
            depth={depth + 1}
            onChange={replace}
            onRemove={() => removeAt(at)}
          />
        ) : (
          <ConditionRow
            // biome-ignore lint/suspicious/noArrayIndexKey: as above.
            key={at}
            kind={kind}
            filters={filters}
            condition={part}
            place={t('filter.condition', { place: here })}
            onChange={replace}
            onRemove={() => removeAt(at)}
          />
        )
      })}
      <div className={css['adding']}>
        <Button size="small" onPress={add}>
          {t('filter.add')}
        </Button>
        {depth < 3 ? (
          <Button size="small" kind="quiet" onPress={addGroup}>
            {t('filter.addGroup')}
          </Button>
        ) : null}
        {depth === 0 && parts.length > 0 ? (
          <Button size="small" kind="quiet" onPress={() => set([])}>
            {t('filter.clear')}
          </Button>
        ) : null}
      </div>
    </fieldset>
  )
}
