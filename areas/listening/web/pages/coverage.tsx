import { useMemo } from 'react'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { useRead } from '../../../../web/data/use-read.ts'
import { formatDate, formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Page } from '../../../../web/ui/page.tsx'
import { RecordTable } from '../../../../web/ui/record-table.tsx'
import type { Column } from '../../../../web/ui/record-table-types.ts'
import { SkeletonRows } from '../../../../web/ui/skeleton.tsx'
import { Tag } from '../../../../web/ui/tag.tsx'
import css from '../parts/group-bars.module.css'
import { ListenNav } from '../parts/listen-nav.tsx'
import type { Group } from '../unheard.ts'

type Row = Group & { id: string; level: number }

const makeColumns = (): Column<Row>[] => [
  {
    key: 'name',
    label: t('note.groupId'),
    isName: true,
    minWidth: 180,
    render: (row) => (
      <>
        <span className={css['indent']} style={{ inlineSize: `${row.level * 22}px` }} />
        {row.name} {row.core ? <Tag>{t('coverage.core')}</Tag> : null}
      </>
    ),
  },
  {
    key: 'size',
    label: t('voices.size'),
    align: 'end',
    width: 120,
    render: (row) => (row.size === null ? t('coverage.unknown') : formatNumber(row.size)),
  },
  {
    key: 'people',
    label: t('voices.people'),
    align: 'end',
    width: 110,
    render: (row) => formatNumber(row.people),
  },
  {
    key: 'notes',
    label: t('note.plural'),
    align: 'end',
    width: 90,
    render: (row) => formatNumber(row.notes),
  },
  {
    key: 'lastOn',
    label: t('coverage.last'),
    align: 'end',
    width: 130,
    render: (row) =>
      row.lastOn === null ? <Tag tone="warn">{t('coverage.never')}</Tag> : formatDate(row.lastOn),
  },
]

/** Who was heard, group by group, against how many there really are; the groups nobody heard stand out. */
export function Coverage() {
  const { product, slug } = useWorkspace()
  const read = useRead('voice.coverage', product ? { product: product.ref } : {})
  const groups = read.data?.groups
  const rows = useMemo(() => inTree(groups ?? []), [groups])
  const columns = useMemo(makeColumns, [])
  return (
    <Page title={t('coverage.title')} about={t('coverage.purpose')}>
      <ListenNav />
      {read.error ? <ErrorState problem={read.error} onRetry={() => void read.refetch()} /> : null}
      {read.isPending ? <SkeletonRows /> : null}
      {read.data ? (
        <>
          <p className={css['sentence']}>{sentenceOf(rows, read.data.ungrouped)}</p>
          <RecordTable<Row>
            label={t('coverage.title')}
            columns={columns}
            rows={rows}
            nameOf={(row) => row.name}
            hrefOf={(row) => `/${slug}/listen?groupId=${row.ref}`}
            empty={<EmptyState title={t('coverage.empty')}>{t('coverage.emptyAbout')}</EmptyState>}
          />
        </>
      ) : null}
    </Page>
  )
}

/** Narrower groups below the wider one, so that it is seen whose notes count twice. */
const inTree = (groups: readonly Group[]): Row[] => {
  const ids = new Set(groups.map((group) => group.groupId))
  const below = Map.groupBy(groups, ({ parentId }) =>
    parentId !== null && ids.has(parentId) ? parentId : null,
  )
  const rowsOf = (parent: string | null, level: number): Row[] =>
    (below.get(parent) ?? []).flatMap((group) => [
      { ...group, id: group.groupId, level },
      ...rowsOf(group.groupId, level + 1),
    ])
  return rowsOf(null, 0)
}

const sentenceOf = (rows: readonly Row[], ungrouped: number): string => {
  const core = rows.filter((row) => row.core)
  const unheard = core.filter((row) => row.notes === 0).map((row) => row.name)
  const words = [
    core.length > 0
      ? t('coverage.sentence', { heard: core.length - unheard.length, total: core.length })
      : '',
    unheard.length > 0 ? t('voices.unheard', { groups: unheard.join(', ') }) : '',
    ungrouped > 0 ? t('coverage.ungrouped', { count: ungrouped }) : '',
  ]
  return words.filter((each) => each !== '').join(' ')
}
