import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { Kind } from '../../../core/kinds/kind.ts'
import { conditionsIn, readFilter } from '../../../core/records/conditions.ts'
import { useMayWrite } from '../../data/may-write.ts'
import { useRead } from '../../data/use-read.ts'
import { t } from '../../text/t.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Menu, type MenuGroup } from '../../ui/menu.tsx'
import { fieldLabel } from '../kind-control.tsx'
import type { Choosable } from './column-chooser.tsx'
import css from './list-tools.module.css'
import type { ListView } from './use-list-view.ts'
import { ViewMenu, ViewTabs } from './view-tabs.tsx'

const FilterBuilder = lazy(() =>
  import('./filter-builder.tsx').then((module) => ({ default: module.FilterBuilder })),
)
const ColumnChooser = lazy(() =>
  import('./column-chooser.tsx').then((module) => ({ default: module.ColumnChooser })),
)
const SaveView = lazy(() => import('./save-view.tsx').then((module) => ({ default: module.SaveView })))

export type ListToolsProps = {
  list: ListView
  /** The page's own input, which a new view keeps. */
  input: Readonly<Record<string, unknown>>
  /** All columns that can be shown. */
  columns: readonly Choosable[]
  /** Those that are. */
  shown: readonly { key: string }[]
  children?: ReactNode
}

/** Above every list: its saved views, its conditions, and how it is displayed: columns, groups, density. */
export function ListTools({ list, input, columns, shown, children }: ListToolsProps) {
  const [open, setOpen] = useState<'filter' | 'columns' | 'save' | 'edit' | null>(null)
  const mayShare = useMayWrite(null)
  const groups = useRead('filter.about', { kind: list.kind.name }).data?.groups ?? []
  const count = countOf(list.filter)
  const toggleFilter = () => setOpen(open === 'filter' ? null : 'filter')
  const close = () => setOpen(null)
  return (
    <>
      <div className={css['bar']}>
        <ViewTabs list={list} />
        <div className={css['end']}>
          {children}
          <Button aria-expanded={open === 'filter'} onPress={toggleFilter}>
            {count === 0 ? t('filter.open') : t('filter.openCount', { count })}
          </Button>
          <Menu
            placement="bottom end"
            actions={[
              { id: 'columns', label: t('columns.choose'), run: () => setOpen('columns') },
              ...groupActions(list, groups),
              {
                title: t('view.density'),
                actions: (['roomy', 'dense'] as const).map((density) => ({
                  id: density,
                  label: t(`view.density.${density}`),
                  isSelected: list.density === density,
                  run: () => list.setDensity(density),
                })),
              },
            ]}
          >
            {list.group === null
              ? t('display.open')
              : t('grouping.openBy', { field: groupLabel(list.kind, list.group) })}
          </Menu>
          <ViewMenu
            list={list}
            onSaveAs={() => setOpen('save')}
            onEdit={() => setOpen('edit')}
            shape={() => list.shape(input)}
          />
        </div>
      </div>
      <div className={css['below']}>
        {list.view && list.view.leftOut.length > 0 ? (
          <Banner tone="warn">
            {t('view.leftOut', {
              fields: [...new Set(list.view.leftOut.map(({ title }) => title))].join(', '),
            })}
          </Banner>
        ) : null}
        <Suspense>
          {open === 'filter' ? (
            <FilterBuilder kind={list.kind} filter={list.filter} onFilter={list.setFilter} />
          ) : null}
          {open === 'columns' ? (
            <ColumnChooser
              all={columns}
              shown={list.columns ?? shown.map(({ key }) => ({ key }))}
              onChoose={list.setColumns}
              onClose={close}
            />
          ) : null}
          {open === 'save' || open === 'edit' ? (
            <SaveView
              kind={list.kind.name}
              shape={list.shape(input)}
              view={open === 'edit' && list.view ? list.view : undefined}
              mayShare={mayShare}
              onSaved={list.open}
              onClose={close}
            />
          ) : null}
        </Suspense>
      </div>
    </>
  )
}

const countOf = (filter: string | null): number => {
  const read = filter === null ? null : readFilter(filter)
  return read && 'filter' in read ? conditionsIn(read.filter).length : 0
}

/** What a field that can be grouped by is called. */
export const groupLabel = (kind: Kind, key: string): string => fieldLabel(kind, key)

const groupActions = (list: ListView, groups: readonly string[]): MenuGroup[] =>
  groups.length === 0
    ? []
    : [
        {
          title: t('grouping.by'),
          actions: [null, ...groups].map((key) => ({
            id: key ?? 'none',
            label: key === null ? t('grouping.none') : groupLabel(list.kind, key),
            isSelected: list.group === key,
            run: () => list.setGroup(key),
          })),
        },
      ]
