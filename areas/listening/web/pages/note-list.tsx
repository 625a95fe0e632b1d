import { useMemo, useState } from 'react'
import { useMayWrite } from '../../../../web/data/may-write.ts'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { useDo } from '../../../../web/data/use-do.ts'
import { FIRST_ROWS, usePages, useRead } from '../../../../web/data/use-read.ts'
import { useKey } from '../../../../web/keys/use-key.ts'
import { useBesideList, useWalkOpen } from '../../../../web/records/beside-list.ts'
import { readDay } from '../../../../web/records/compare-day.tsx'
import { useCompareList } from '../../../../web/records/compare-list.tsx'
import { chosenColumns, furtherColumns } from '../../../../web/records/list-view/columns.tsx'
import { GroupRows, type TableMore } from '../../../../web/records/list-view/group-rows.tsx'
import { GroupedList } from '../../../../web/records/list-view/grouped-list.tsx'
import { ListTools } from '../../../../web/records/list-view/list-tools.tsx'
import { useGroupRows } from '../../../../web/records/list-view/use-group-rows.ts'
import { leave, useListView } from '../../../../web/records/list-view/use-list-view.ts'
import { noParts } from '../../../../web/records/list-view/view-state.ts'
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
import { FILTERS, listInput, readSearch, VIEWS } from '../list-search.ts'
import { CaptureNote } from '../parts/capture-note.tsx'
import { ListenNav } from '../parts/listen-nav.tsx'
import { MergeNotes } from '../parts/merge-dialog.tsx'
import { useToggleVote } from '../parts/note-behind.tsx'
import { NoteBulk } from '../parts/note-bulk.tsx'
import { type Note, noteColumns } from '../parts/note-cells.tsx'
import { NoteFilterMenu, useNoteFilterWords } from '../parts/note-filter.tsx'
import { PasteNotes } from '../parts/paste-notes.tsx'

/** Parts of the address that are this list's own: a saved view takes their place. */
const OWN = ['show', 'q', ...FILTERS] as const

/** Every note: what somebody said, and whether it leads anywhere yet. */
export function NoteList() {
  const { product } = useWorkspace()
  const { search: raw, openRef, hrefOf, open, set } = useBesideList('listen')
  const search = readSearch(raw)
  const view = useListView({
    kind: noteKind,
    search: raw,
    set,
    own: OWN,
    product: product?.id ?? null,
    sort: search.sort,
  })
  const { show: _, ...bare } = search
  const input = view.input(listInput(search, product?.ref), listInput(bare, product?.ref))
  const list = usePages('note.list', input, { first: FIRST_ROWS })
  const counts = useRead('listening.waiting', product ? { product: product.ref } : {})
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const mayWrite = useMayWrite(product?.id ?? null)
  const setFilter = (key: string, value: string | undefined) => set({ [key]: value })
  const filters = useNoteFilterWords({ search, onSet: setFilter })
  useWalkOpen(list.records, openRef, open)
  const { toggle, problem: voteProblem } = useToggleVote()
  const [merging, setMerging] = useState<Note | null>(null)
  const { all, columns } = useMemo(() => {
    const own = noteColumns(list.names, product === null)
    const further = furtherColumns<Note>(view.kind, list.names, own)
    return { all: [...own, ...further], columns: chosenColumns<Note>(own, further, view.columns) }
  }, [list.names, product, view.kind, view.columns])
  const [grouped, onGroupRows] = useGroupRows<Note>()
  const seen = view.group === null ? list.records : grouped
  const bin = useDo('note.bin', { undo: () => t('note.binned', { count: 1 }) })
  // Only what is in sight is chosen: a note that left the view is not changed by what is done to the rest.
  const chosen = useMemo(() => seen.filter((note) => selected.has(note.id)), [seen, selected])
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
  const table = (rows: readonly Note[], more: TableMore, label: string) => (
    <RecordTable<Note>
      label={label}
      columns={marked}
      rows={rows}
      nameOf={(note) => `${note.ref} ${note.title}`}
      hrefOf={hrefOf}
      currentId={list.records.find((note) => note.ref === openRef)?.id}
      sort={sortOf(view.sort)}
      density={view.density}
      onSort={({ key, direction }) => set({ sort: direction === 'descending' ? `-${key}` : key })}
      {...more}
      empty={
        isEmpty ? (
          <EmptyState title={t('note.empty')} action={capture}>
            {t('note.emptyAbout')}
          </EmptyState>
        ) : (
          t(search.q || filters.length > 0 ? 'note.nothingFits' : `note.emptyView.${search.show ?? 'all'}`)
        )
      }
      {...(mayWrite
        ? {
            selected: chosenIds,
            onSelect: setSelected,
            actionsOf: (note: Note) => [
              { id: 'open', label: t('note.open'), hint: '↵', run: () => open(note.ref) },
              {
                id: 'vote',
                label: t(note.voted ? 'vote.takeBack' : 'vote.give'),
                run: () => toggle(note),
              },
              { id: 'merge', label: t('merge.open'), run: () => setMerging(note) },
              { id: 'bin', label: t('note.bin'), run: () => void bin.run({ refs: [note.ref] }) },
            ],
            bulk: <NoteBulk notes={chosen} onGone={() => setSelected(new Set())} />,
          }
        : {})}
    />
  )
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
          {...(view.view ? {} : { view: search.show ?? 'all' })}
          onView={(id) => set({ ...noParts, ...leave(view), show: id === 'all' ? undefined : id })}
          filters={filters}
          search={search.q ?? ''}
          onSearch={(q) => set({ q: q === '' ? undefined : q })}
        >
          <NoteFilterMenu search={search} onSet={setFilter} />
        </FilterBar>
      )}
      {compare.panel}
      {isEmpty ? null : (
        <ListTools list={view} input={input} columns={all} shown={columns}>
          {compare.button}
        </ListTools>
      )}
      {list.problem ? <ErrorState problem={list.problem} onRetry={() => void list.query.refetch()} /> : null}
      {voteProblem ? <ErrorState problem={voteProblem} /> : null}
      {list.isLoading ? (
        <SkeletonRows />
      ) : view.group !== null && list.records.length > 0 ? (
        <GroupedList
          kind={view.kind}
          by={view.group}
          input={input}
          render={(of, label) => (
            <GroupRows
              kind={noteKind}
              input={of}
              label={label}
              onRows={onGroupRows}
              table={(rows, more) => table(rows as unknown as Note[], more, label)}
            />
          )}
        />
      ) : (
        table(
          list.records,
          {
            onLoadMore: list.hasMore ? list.loadMore : undefined,
            isLoading: list.isLoadingMore,
            total: list.total ?? undefined,
            more: list.more,
          },
          t('note.plural'),
        )
      )}
      {merging ? <MergeNotes notes={[merging]} onClose={() => setMerging(null)} /> : null}
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
