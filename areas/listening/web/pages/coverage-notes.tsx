import { useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useWorkspace } from '../../../../web/data/session.tsx'
import type { Names, Output } from '../../../../web/data/types.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Page } from '../../../../web/ui/page.tsx'
import { RecordTable } from '../../../../web/ui/record-table.tsx'
import type { Column } from '../../../../web/ui/record-table-types.ts'
import { SkeletonRows } from '../../../../web/ui/skeleton.tsx'
import { periodOf } from '../parts/coverage-period.tsx'
import { ListenNav } from '../parts/listen-nav.tsx'
import { HeardTag } from '../parts/note-cells.tsx'

type Row = Output<'voice.notes'>['notes'][number]

/** A figure of the coverage, opened: every note that it counts. */
export function CoverageNotes() {
  const { product } = useWorkspace()
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const group = typeof search['group'] === 'string' ? { group: search['group'] } : {}
  const period = periodOf(search)
  const read = useRead('voice.notes', {
    ...group,
    ...period,
    ...(product ? { product: product.ref } : {}),
    limit: 500,
  })
  const { data } = read
  const columns = useMemo(() => columnsWith(data?.names ?? {}), [data])
  return (
    <Page
      title={data?.group ? t('coverage.notesOf', { group: data.group.title }) : t('coverage.notes')}
      about={data ? saysOf(data, period) : undefined}
    >
      <ListenNav />
      {read.error ? <ErrorState problem={read.error} onRetry={() => void read.refetch()} /> : null}
      {read.isPending ? <SkeletonRows /> : null}
      {data ? (
        <RecordTable<Row>
          label={t('note.plural')}
          columns={columns}
          rows={data.notes}
          nameOf={(note) => `${note.ref} ${note.title}`}
          hrefOf={(note) => recordAddress('note', note.ref) ?? ''}
          total={data.total}
          empty={t('coverage.noNotes')}
        />
      ) : null}
    </Page>
  )
}

const saysOf = (
  { total, people, unsigned }: Output<'voice.notes'>,
  { since, until }: { since?: string; until?: string },
): string =>
  [
    t('coverage.notesSay', { total, people, unsigned, voices: people + unsigned }),
    since && until ? t('coverage.between', { since: formatDate(since), until: formatDate(until) }) : '',
  ]
    .filter((words) => words !== '')
    .join(' ')

const columnsWith = (names: Names): Column<Row>[] => [
  { key: 'title', label: t('note.column.note'), isName: true, minWidth: 200, render: (note) => note.title },
  {
    key: 'saidBy',
    label: t('note.saidBy'),
    width: 150,
    render: (note) =>
      note.saidBy === null ? t('note.nobody') : (names[note.saidBy]?.title ?? t('record.hidden')),
  },
  {
    key: 'group',
    label: t('note.groupId'),
    width: 160,
    isSpare: true,
    render: (note) => (note.groupId === null ? '' : (names[note.groupId]?.title ?? t('record.hidden'))),
  },
  {
    key: 'heard',
    label: t('note.column.heard'),
    width: 112,
    render: (note) => <HeardTag heard={note.heard} />,
  },
  {
    key: 'on',
    label: t('note.column.when'),
    width: 118,
    align: 'end',
    render: (note) => formatDate(note.on),
  },
]
