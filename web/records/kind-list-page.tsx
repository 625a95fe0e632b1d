import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { type ReactNode, useDeferredValue, useState } from 'react'
import type { Kind } from '../../core/kinds/kind.ts'
import { useDo } from '../data/use-do.ts'
import { usePages } from '../data/use-read.ts'
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
import type { FormValues, Names } from './form-values.ts'
import { type AnyRecord, NewRecordDialog, operationOf } from './kind-dialogs.tsx'
import type { FormLayout } from './kind-form.tsx'
import css from './kind-list-page.module.css'

export type KindListPageProps = {
  kind: Kind
  /** One line that says what the page is for. */
  about: ReactNode
  columns: (names: Names) => readonly Column<AnyRecord>[]
  mayWrite: boolean
  layout?: FormLayout
  /** Values that a new record begins with. */
  given?: FormValues
  /** Above the list: the pages that belong together. */
  nav?: ReactNode
  /** Beside the search: links to neighbours, other ways in. */
  tools?: ReactNode
  /** What is read beside the default: a filter of the page's own. */
  filter?: Readonly<Record<string, string>>
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
  const [sort, setSort] = useState<Sort>(props.sort ?? { key: 'title', direction: 'ascending' })
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const list = usePages(operationOf(kind, 'list'), {
    ...props.filter,
    ...(text ? { text } : {}),
    sort: `${sort.direction === 'descending' ? '-' : ''}${sort.key}` as 'title',
    limit: 100,
    count: true,
  } as never)
  const records = list.records as unknown as AnyRecord[]
  const bin = useDo(operationOf(kind, 'bin'), {
    undo: ({ refs }) => t(`${kind.name}.binned`, { count: refs.length }),
    done: () => setSelected(new Set()),
  })
  const setNew = (value: string | undefined) =>
    void navigate({ to: '.', search: ((before: object) => ({ ...before, new: value })) as never })
  useKey('create', () => setNew(kind.name), mayWrite)
  const isEmpty = !list.isLoading && !list.problem && records.length === 0
  const newButton = mayWrite ? (
    <Button kind="primary" hint="C" onPress={() => setNew(kind.name)}>
      {t(`${kind.name}.new`)}
    </Button>
  ) : undefined
  const refsOf = (ids: ReadonlySet<string>) =>
    records.filter((each) => ids.has(each.id)).map(({ ref }) => ref)
  return (
    <Page title={t(`${kind.name}.many`)} about={props.about} action={newButton}>
      {props.nav}
      <div className={css['tools']}>
        <SearchField label={t('records.search')} value={typed} onChange={setTyped} />
        {props.tools}
      </div>
      {list.problem ? <ErrorState problem={list.problem} onRetry={() => void list.query.refetch()} /> : null}
      {list.isLoading ? <SkeletonRows rows={6} /> : null}
      {isEmpty ? (
        text ? (
          <p>{t('records.noneFound', { text })}</p>
        ) : (
          <EmptyState title={t(`${kind.name}.emptyTitle`)} action={newButton}>
            {t(`${kind.name}.empty`)}
          </EmptyState>
        )
      ) : null}
      {records.length > 0 ? (
        <RecordTable
          label={t(`${kind.name}.many`)}
          columns={props.columns(list.names)}
          rows={records}
          nameOf={(record) => record.title}
          hrefOf={(record) => recordAddress(kind.name, record.ref) ?? ''}
          currentId={records.find((each) => each.ref === openRef)?.id}
          sort={sort}
          onSort={setSort}
          onLoadMore={list.hasMore ? list.loadMore : undefined}
          isLoading={list.isLoadingMore}
          total={list.total ?? undefined}
          more={list.more}
          empty={null}
          {...(mayWrite
            ? {
                selected,
                onSelect: setSelected,
                bulk: (
                  <Button kind="danger" onPress={() => void bin.run({ refs: refsOf(selected) })}>
                    {t('records.bin')}
                  </Button>
                ),
              }
            : {})}
        />
      ) : null}
      {search['new'] === kind.name && mayWrite ? (
        <NewRecordDialog
          kind={kind}
          layout={layout}
          {...(props.given ? { given: props.given } : {})}
          onClose={() => setNew(undefined)}
          onMade={(ref) => void navigate({ to: recordAddress(kind.name, ref) ?? '.' })}
        />
      ) : null}
    </Page>
  )
}
