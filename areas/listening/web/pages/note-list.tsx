import { useMemo, useState } from 'react'
import { useMayWrite } from '../../../../web/data/may-write.ts'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { useDo } from '../../../../web/data/use-do.ts'
import { usePages, useRead } from '../../../../web/data/use-read.ts'
import { useKey } from '../../../../web/keys/use-key.ts'
import { useBesideList, useWalkOpen } from '../../../../web/records/beside-list.ts'
import { readDay } from '../../../../web/records/compare-day.tsx'
import { useCompareList } from '../../../../web/records/compare-list.tsx'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { FilterBar } from '../../../../web/ui/filter-bar.tsx'
import { Page } from '../../../../web/ui/page.tsx'
import { RecordTable } from '../../../../web/ui/record-table.tsx'
import type { Sort } from '../../../../web/ui/record-table-types.ts'
import { SkeletonRows } from '../../../../web/ui/skeleton.tsx'
import { note as noteKind } from '../../contract.ts'
import { listInput, readSearch, VIEWS } from '../list-search.ts'
import { CaptureNote } from '../parts/capture-note.tsx'
import { ListenNav } from '../parts/listen-nav.tsx'
import { NoteBulk } from '../parts/note-bulk.tsx'
import { type Note, noteColumns } from '../parts/note-cells.tsx'
import { NoteFilterMenu, useNoteFilterWords } from '../parts/note-filter.tsx'
import { PasteNotes } from '../parts/paste-notes.tsx'

/** Every note: what somebody said, and whether it leads anywhere yet. */
export function NoteList() {
  const { product } = useWorkspace()
  const { search: raw, openRef, hrefOf, open, set } = useBesideList('listen')
  const search = readSearch(raw)
  const list = usePages('note.list', listInput(search, product?.ref))
  const counts = useRead('listening.waiting', product ? { product: product.ref } : {})
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const mayWrite = useMayWrite(product?.id ?? null)
  const setFilter = (key: string, value: string | undefined) => set({ [key]: value })
  const filters = useNoteFilterWords({ search, onSet: setFilter })
  useWalkOpen(list.records, openRef, open)
  const columns = useMemo(() => noteColumns(list.names, product === null), [list.names, product])
  const bin = useDo('note.bin', { undo: () => t('note.binned', { count: 1 }) })
  // Only what is in sight is chosen: a note that left the view is not changed by what is done to the rest.
  const chosen = useMemo(() => list.records.filter((note) => selected.has(note.id)), [list.records, selected])
  const chosenIds = useMemo(() => new Set(chosen.map((note) => note.id)), [chosen])
  const close = () => set({ new: undefined })
  useKey('create', () => set({ new: 'note' }), mayWrite)
  const compare = useCompareList({
    kind: noteKind,
    product: product?.ref,
    since: readDay(raw['since']),
    onSince: (since) => set({ since }),
    hrefOf,
  })
  const marked = useMemo(() => compare.withMarks(columns), [compare.withMarks, columns])
  const isEmpty = counts.data?.notes === 0 && counts.data.inbox === 0
  const capture = mayWrite ? (
    <Button kind="primary" hint="C" onPress={() => set({ new: 'note' })}>
      {t('note.new')}
    </Button>
  ) : undefined
  return (
    <Page
      title={t('listening.title')}
      about={aboutOf(counts.data)}
      action={
        mayWrite ? (
          <>
            <Button onPress={() => set({ new: 'paste' })}>{t('note.pasteNew')}</Button>
            {capture}
          </>
        ) : undefined
      }
    >
      <ListenNav />
      {isEmpty ? null : (
        <FilterBar
          label={t('note.plural')}
          views={VIEWS.filter((view) => view !== 'inbox' || product !== null).map((id) => ({
            id,
            label: t(`note.view.${id}`),
            count: countOf(id, counts.data),
          }))}
          view={search.show ?? 'all'}
          onView={(id) => set({ show: id === 'all' ? undefined : id })}
          filters={filters}
          search={search.q ?? ''}
          onSearch={(q) => set({ q: q === '' ? undefined : q })}
        >
          <NoteFilterMenu search={search} onSet={setFilter} />
          {compare.button}
        </FilterBar>
      )}
      {compare.panel}
      {list.problem ? <ErrorState problem={list.problem} onRetry={() => void list.query.refetch()} /> : null}
      {list.isLoading ? (
        <SkeletonRows />
      ) : (
        <RecordTable<Note>
          label={t('note.plural')}
          columns={marked}
          rows={list.records}
          nameOf={(note) => `${note.ref} ${note.title}`}
          hrefOf={hrefOf}
          currentId={list.records.find((note) => note.ref === openRef)?.id}
          sort={sortOf(search.sort)}
          onSort={({ key, direction }) => set({ sort: direction === 'descending' ? `-${key}` : key })}
          onLoadMore={list.hasMore ? list.loadMore : undefined}
          isLoading={list.isLoadingMore}
          total={list.total ?? undefined}
          empty={
            isEmpty ? (
              <EmptyState title={t('note.empty')} action={capture}>
                {t('note.emptyAbout')}
              </EmptyState>
            ) : (
              t(
                search.q || filters.length > 0
                  ? 'note.nothingFits'
                  : `note.emptyView.${search.show ?? 'all'}`,
              )
            )
          }
          {...(mayWrite
            ? {
                selected: chosenIds,
                onSelect: setSelected,
                actionsOf: (note: Note) => [
                  { id: 'open', label: t('note.open'), hint: '↵', run: () => open(note.ref) },
                  { id: 'bin', label: t('note.bin'), run: () => void bin.run({ refs: [note.ref] }) },
                ],
                bulk: <NoteBulk notes={chosen} onGone={() => setSelected(new Set())} />,
              }
            : {})}
        />
      )}
      {raw['new'] === 'note' ? <CaptureNote onClose={close} onMade={open} /> : null}
      {raw['new'] === 'paste' ? <PasteNotes onClose={close} /> : null}
    </Page>
  )
}

type Counts = { notes: number; nowhere: number; unconfirmed: number; inbox: number }

const aboutOf = (counts: Counts | undefined): string =>
  counts === undefined || counts.notes === 0
    ? t('listening.purpose')
    : t('listening.about', { notes: counts.notes, nowhere: counts.nowhere })

const countOf = (view: (typeof VIEWS)[number], counts: Counts | undefined): number | undefined =>
  counts && { all: counts.notes, ...counts }[view]

const sortOf = (sort: string | undefined): Sort | undefined =>
  sort === undefined
    ? undefined
    : { key: sort.replace(/^-/, ''), direction: sort.startsWith('-') ? 'descending' : 'ascending' }
