import { lazy, Suspense, useMemo, useState } from 'react'
import { useMayWrite } from '../../../../web/data/may-write.ts'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { useRead } from '../../../../web/data/use-read.ts'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { OutLink } from '../../../../web/ui/link.tsx'
import { Page } from '../../../../web/ui/page.tsx'
import { RecordTable } from '../../../../web/ui/record-table.tsx'
import type { Column, Sort } from '../../../../web/ui/record-table-types.ts'
import { SkeletonRows } from '../../../../web/ui/skeleton.tsx'
import { Tag } from '../../../../web/ui/tag.tsx'
import { policy } from '../../policy.ts'
import { ChooseProduct } from '../parts/choose-product.tsx'
import css from '../parts/decide.module.css'
import { DecideNav } from '../parts/decide-nav.tsx'
import { SumCell } from '../parts/sum-cell.tsx'
import { isDisagreement, METHOD_NAMES, type MethodName, type Row } from '../parts/words.ts'

const WeighItem = lazy(() => import('../parts/weigh-item.tsx').then((part) => ({ default: part.WeighItem })))

type Line = Row & { id: string }

/** The open items of a product side by side under every method, each figure open to its sum. */
export function Compare() {
  const { product } = useWorkspace()
  return (
    <Page title={t('decide.title')} about={t('decide.purpose')}>
      <DecideNav />
      {product ? <CompareTable productRef={product.ref} productId={product.id} /> : <ChooseProduct />}
    </Page>
  )
}

function CompareTable({ productRef, productId }: { productRef: string; productId: string }) {
  const { slug } = useWorkspace()
  const read = useRead('decide.table', { product: productRef, limit: 500 }, { keep: true })
  const mayWrite = useMayWrite(productId, policy.score.write)
  const [sort, setSort] = useState<Sort>({ key: 'order', direction: 'ascending' })
  const [weighing, setWeighing] = useState<string | null>(null)
  const total = read.data?.total ?? 0
  const rows = useMemo<Line[]>(
    () =>
      sorted(
        (read.data?.rows ?? []).map((row) => ({ ...row, id: row.item.id })),
        sort,
      ),
    [read.data, sort],
  )
  const placed = rows.filter((row) => row.spread !== null).length
  const columns = useMemo(() => columnsOf(placed, mayWrite ? setWeighing : undefined), [placed, mayWrite])
  if (read.error) return <ErrorState problem={read.error} onRetry={() => void read.refetch()} />
  if (!read.data) return <SkeletonRows />
  const shaky = rows.filter((row) => isDisagreement(row.spread, placed)).length
  const weighed = rows.find((row) => row.id === weighing)
  if (rows.length === 0)
    return (
      <EmptyState
        title={t('decide.empty')}
        action={
          <OutLink href={`/${slug}/backlog?new=item`} look="primary">
            {t('decide.firstItem')}
          </OutLink>
        }
      >
        {t('decide.emptyAbout')}
      </EmptyState>
    )
  return (
    <>
      <p className={css['lead']}>{t('decide.summary', { total, shaky })}</p>
      <RecordTable<Line>
        label={t('decide.title')}
        columns={columns}
        rows={rows}
        nameOf={(row) => `${row.item.ref} ${row.item.title}`}
        hrefOf={(row) => recordAddress('item', row.item.ref) ?? ''}
        sort={sort}
        onSort={setSort}
        total={total}
        empty={null}
        {...(mayWrite
          ? {
              actionsOf: (row: Line) => [
                { id: 'weigh', label: t('decide.weigh'), run: () => setWeighing(row.id) },
              ],
            }
          : {})}
      />
      {weighed ? (
        <Suspense>
          <WeighItem key={weighed.scoreRef ?? 'new'} row={weighed} onClose={() => setWeighing(null)} />
        </Suspense>
      ) : null}
    </>
  )
}

const WIDTHS: Record<MethodName, number> = {
  rice: 96,
  wsjf: 92,
  moscow: 92,
  'value-effort': 112,
  education: 104,
}

const columnsOf = (placed: number, onWeigh: ((id: string) => void) | undefined): Column<Line>[] => [
  {
    key: 'order',
    label: t('decide.item'),
    isName: true,
    sort: true,
    minWidth: 200,
    render: (row) => row.item.title,
  },
  {
    key: 'points',
    label: t('decide.points'),
    width: 68,
    align: 'end',
    sort: true,
    render: (row) => (row.item.estimate === null ? '–' : formatNumber(row.item.estimate)),
  },
  ...METHOD_NAMES.map(
    (method): Column<Line> => ({
      key: method,
      label: t(`decide.method.${method}`),
      width: WIDTHS[method],
      align: 'end',
      sort: true,
      render: (row) => (
        <SumCell row={row} method={method} {...(onWeigh ? { onWeigh: () => onWeigh(row.id) } : {})} />
      ),
    }),
  ),
  {
    key: 'spread',
    label: t('decide.spread'),
    width: 132,
    align: 'end',
    sort: true,
    isSpare: true,
    render: (row) =>
      row.spread === null ? (
        <span className={css['soft']}>–</span>
      ) : isDisagreement(row.spread, placed) ? (
        <Tag tone="warn">{t('decide.apart', { spread: row.spread })}</Tag>
      ) : (
        t('decide.apart', { spread: row.spread })
      ),
  },
]

/** By the order of the backlog, or by a column; what has no figure there stands at the end either way round. */
const sorted = (rows: Line[], { key, direction }: Sort): Line[] => {
  const turn = direction === 'descending' ? -1 : 1
  if (key === 'order') return turn === 1 ? rows : rows.toReversed()
  const value = (row: Line): number | null => {
    if (key === 'points') return row.item.estimate
    if (key === 'spread') return row.spread
    const standing = row.standings[key as MethodName]
    return key === 'moscow' && standing.figure !== null ? 5 - standing.figure : standing.rank
  }
  return rows.toSorted((a, b) => {
    const [one, other] = [value(a), value(b)]
    if (one === null || other === null) return (one === null ? 1 : 0) - (other === null ? 1 : 0)
    return turn * (one - other)
  })
}
