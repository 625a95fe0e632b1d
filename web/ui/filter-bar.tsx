import type { ReactNode } from 'react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import { t } from '../text/t.ts'
import { Button } from './button.tsx'
import { classes } from './classes.ts'
import css from './filter-bar.module.css'
import { SearchField } from './search-field.tsx'

export type View = { id: string; label: string; count?: number | undefined }

export type FilterBarProps = {
  /** What is filtered: "Items". Names the group of views and the search. */
  label: string
  /** Ready-made or saved views, one at a time. */
  views?: readonly View[]
  view?: string
  onView?: (id: string) => void
  /** Filters that are set, each with how to take it away. */
  filters?: readonly { id: string; label: string; onRemove: () => void }[]
  search?: string
  onSearch?: (text: string) => void
  /** At the end: a Filter menu, "Save this view", another shape of the list. */
  children?: ReactNode
}

/** Above a list: what of it is shown. */
export function FilterBar({
  label,
  views = [],
  view,
  onView,
  filters = [],
  search,
  onSearch,
  children,
}: FilterBarProps) {
  return (
    <search className={css['bar']} aria-label={t('filter.label', { label })}>
      {views.length > 0 ? (
        <ToggleButtonGroup
          aria-label={t('filter.views', { label })}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={view === undefined ? [] : [view]}
          onSelectionChange={(keys) => {
            const [first] = keys
            if (first !== undefined) onView?.(String(first))
          }}
          className={classes(css['views'])}
        >
          {views.map((each) => (
            <ToggleButton key={each.id} id={each.id} className={classes(css['view'])}>
              {each.label}
              {each.count === undefined ? null : <span className={css['count']}>{each.count}</span>}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      ) : null}
      {filters.map((filter) => (
        <span key={filter.id} className={css['filter']}>
          {filter.label}
          <Button
            kind="bare"
            size="small"
            aria-label={t('filter.remove', { filter: filter.label })}
            onPress={filter.onRemove}
          >
            <span aria-hidden="true">×</span>
          </Button>
        </span>
      ))}
      <div className={css['end']}>
        {onSearch ? (
          <div className={css['search']}>
            <SearchField label={t('filter.search', { label })} value={search ?? ''} onChange={onSearch} />
          </div>
        ) : null}
        {children}
      </div>
    </search>
  )
}
