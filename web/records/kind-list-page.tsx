import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { type ReactNode, useDeferredValue, useState } from 'react'
import type { Kind } from '../../core/kinds/kind.ts'
import { useDo } from '../data/use-do.ts'
import { FIRST_ROWS, usePages } from '../data/use-read.ts'
import { useKey } from '../keys/use-key.ts'
import { recordAddress } from '../shell/record-address.ts'
import { t } from '../text/t.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Page } from '../ui/page.tsx'
import { RecordTable } from '../ui/record-table.tsx'
import type { Column, Sort } from '../ui/record-table-types.ts'
import { SearchField } from '../ui/search-field.tsx'
import { SkeletonRows } from '../ui/skeleton.tsx'
import { BulkOwnField } from './bulk-own-field.tsx'
import { readDay } from './compare-day.tsx'
import { useCompareList } from './compare-list.tsx'
import type { FormValues, Names } from './form-values.ts'
import { type AnyRecord, NewRecordDialog, operationOf } from './kind-dialogs.tsx'
import type { FormLayout } from './kind-form.tsx'
import css from './kind-list-page.module.css'
import { chosenColumns, furtherColumns } from './list-view/columns.tsx'
import { GroupRows, type TableMore } from './list-view/group-rows.tsx'
import { GroupedList } from './list-view/grouped-list.tsx'
import { ListTools } from './list-view/list-tools.tsx'
import { sortFrom, sortText } from './list-view/sort-text.ts'
import { useGroupRows } from './list-view/use-group-rows.ts'
import { useListView } from './list-view/use-list-view.ts'

export type KindListPageProps = {
  kind: Kind
  /** One line that says what the page is for. */
  about: ReactNode
  columns: (names: Names) => readonly Column<AnyRecord>[]
  mayWrite: boolean
  layout?: FormLayout
  /** How a record comes to be, where that is no form of its fields: in place of the button for a new one. */
  action?: ReactNode
  /** Values that a new record begins with. */
  given?: FormValues
  /** Above the list: the pages that belong together. */
  nav?: ReactNode
  /** Beside the search: links to neighbours, other ways in. */
  tools?: ReactNode
  /** Below the list: what could be taken over. */
  below?: ReactNode
  /** What is read beside the default: a filter of the page's own. */
  filter?: Readonly<Record<string, string>>
  /** What can be done with the selected ones, beside the bin: their refs are given. */
  bulk?: (refs: readonly string[]) => ReactNode
  /** A form of the page's own for a new record, in place of the one that is made from the kind. */
  make?: (onClose: () => void, onMade: (ref: string) => void) => ReactNode
  /** How the list begins; the title unless said otherwise. */
  sort?: Sort
}

/**
 * A kind's list as a page: search, sort, select and bin, the record beside it, a new one with C. Texts of the kind:
 * `<kind>.many`, `.new`, `.make`, `.emptyTitle`, `.empty`, `.binned`.
 */
export function KindListPage(props: KindListPageProps) {
  const { kind, mayWrite, layout } = props
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const { ref: openRef } = useParams({ strict: false }) as { ref?: string }
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const text = useDeferredValue(typed.trim())
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const set = (change: Readonly<Record<string, string | undefined>>) =>
    void navigate({ to: '.', search: ((before: object) => ({ ...before, ...change })) as never })
  const view = useListView({ kind, search, set, own: [] })
  const bare = { limit: 100, count: true, ...(text ? { text } : {}) }
  const input = view.input({ ...props.filter, ...bare, sort: sortText(props.sort ?? BY_TITLE) }, bare)
  const sort = sortFrom(String(input['sort'] ?? 'title'))
  const list = usePages(operationOf(kind, 'list'), input as never, { first: FIRST_ROWS })
  const records = list.records as unknown as AnyRecord[]
  const bin = useDo(operationOf(kind, 'bin'), {
    undo: (_, { binned }) => t(`${kind.name}.binned`, { count: binned }),
    done: () => setSelected(new Set()),
  })
  const setNew = (value: string | undefined) =>
    void navigate({ to: '.', search: ((before: object) => ({ ...before, new: value })) as never })
  const onMade = (ref: string) => void navigate({ to: recordAddress(kind.name, ref) ?? '.' })
  useKey('create', () => setNew(kind.name), mayWrite)
  const compare = useCompareList({
    kind,
    product: undefined,
    since: readDay(search['since']),
    onSince: (since) =>
      void navigate({ to: '.', search: ((before: object) => ({ ...before, since })) as never }),
    hrefOf: ({ ref }) => recordAddress(kind.name, ref) ?? '',
  })
  const isEmpty = !list.isLoading && !list.problem && records.length === 0
  const isBare = isEmpty && text === '' && view.filter === null && !view.view
  const newButton =
    props.action ??
    (mayWrite ? (
      <Button kind="primary" hint="C" onPress={() => setNew(kind.name)}>
        {t(`${kind.name}.new`)}
      </Button>
    ) : undefined)
  const [grouped, onGroupRows] = useGroupRows<AnyRecord>()
  const own = props.columns(list.names)
  const further = furtherColumns<AnyRecord>(view.kind, list.names, own)
  const columns = chosenColumns<AnyRecord>(own, further, view.columns)
  const refsOf = (ids: ReadonlySet<string>) =>
    (view.group === null ? records : grouped).filter((each) => ids.has(each.id)).map(({ ref }) => ref)
  const table = (rows: readonly AnyRecord[], more: TableMore) => (
    <RecordTable
      label={t(`${kind.name}.many`)}
      columns={compare.withMarks(columns)}
      rows={rows}
      nameOf={(record) => record.title}
      hrefOf={(record) => recordAddress(kind.name, record.ref) ?? ''}
      currentId={records.find((each) => each.ref === openRef)?.id}
      sort={sort}
      onSort={(next) => set({ sort: sortText(next) })}
      {...more}
      density={view.density}
      empty={null}
      {...(mayWrite
        ? {
            selected,
            onSelect: setSelected,
            bulk: (
              <>
                {props.bulk?.(refsOf(selected))}
                <BulkOwnField kind={kind} refs={refsOf(selected)} />
                <Button kind="danger" onPress={() => void bin.run({ refs: refsOf(selected) })}>
                  {t('records.bin')}
                </Button>
              </>
            ),
          }
        : {})}
    />
  )
  return (
    <Page
      title={t(`${kind.name}.many`)}
      about={props.about}
      action={props.action && isBare ? undefined : newButton}
    >
      {props.nav}
      <div className={css['tools']}>
        <SearchField label={t('records.search')} value={typed} onChange={setTyped} />
        {props.tools}
        <ListTools list={view} input={input} columns={[...own, ...further]} shown={columns}>
          {compare.button}
        </ListTools>
      </div>
      {compare.panel}
      {list.problem ? <ErrorState problem={list.problem} onRetry={() => void list.query.refetch()} /> : null}
      {list.isLoading ? <SkeletonRows rows={6} /> : null}
      {isEmpty ? (
        text ? (
          <p>{t('records.noneFound', { text })}</p>
        ) : view.filter !== null || view.view ? (
          <p>{t('filter.nothing')}</p>
        ) : (
          <EmptyState title={t(`${kind.name}.emptyTitle`)} action={newButton}>
            {t(`${kind.name}.empty`)}
          </EmptyState>
        )
      ) : null}
      {view.group !== null && records.length > 0 ? (
        <GroupedList
          kind={view.kind}
          by={view.group}
          input={input}
          render={(of, label) => (
            <GroupRows kind={kind} input={of} label={label} table={table} onRows={onGroupRows} />
          )}
        />
      ) : records.length > 0 ? (
        table(records, {
          onLoadMore: list.hasMore ? list.loadMore : undefined,
          isLoading: list.isLoadingMore,
          total: list.total ?? undefined,
          more: list.more,
        })
      ) : null}
      {props.below ? <div className={css['below']}>{props.below}</div> : null}
      {search['new'] === kind.name && mayWrite ? (
        props.make ? (
          props.make(() => setNew(undefined), onMade)
        ) : (
          <NewRecordDialog
            kind={kind}
            layout={layout}
            {...(props.given ? { given: props.given } : {})}
            onClose={() => setNew(undefined)}
            onMade={onMade}
          />
        )
      ) : null}
    </Page>
  )
}

const BY_TITLE: Sort = { key: 'title', direction: 'ascending' }
