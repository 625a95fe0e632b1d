import { useMemo, useState } from 'react'
import { useMayWrite } from '../../../../web/data/may-write.ts'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { useRead } from '../../../../web/data/use-read.ts'
import { useKey } from '../../../../web/keys/use-key.ts'
import { useBesideList } from '../../../../web/records/beside-list.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { OutLink } from '../../../../web/ui/link.tsx'
import type { MenuAction } from '../../../../web/ui/menu.tsx'
import { OrderedTree } from '../../../../web/ui/ordered-tree.tsx'
import { Page } from '../../../../web/ui/page.tsx'
import { RecordTree, type Shift } from '../../../../web/ui/record-tree.tsx'
import { SkeletonRows } from '../../../../web/ui/skeleton.tsx'
import { Switch } from '../../../../web/ui/switch.tsx'
import { BacklogNav } from '../parts/backlog-nav.tsx'
import { PartOf } from '../parts/part-of.tsx'
import { RollupSum } from '../parts/rollup-sum.tsx'
import { TreeRowPart } from '../parts/tree-row.tsx'
import { nodesOf, type TreeRow } from '../tree-nodes.ts'
import { useTreeMoves } from '../use-tree-moves.ts'
import css from './item-tree.module.css'

/** How many of the first level come at once. */
const STEP = 100
const SHIFTS = [
  ['in', 'Alt →'],
  ['out', 'Alt ←'],
  ['up', 'Alt ↑'],
  ['down', 'Alt ↓'],
] as const satisfies readonly (readonly [Shift, string])[]

/** The one order on several levels: what is larger can be unfolded, and shows what its parts come to. */
export function ItemTree() {
  const { slug, product } = useWorkspace()
  const { openRef, hrefOf, open } = useBesideList('backlog/levels')
  const mayWrite = useMayWrite(product?.id ?? null)
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set())
  const [limit, setLimit] = useState(STEP)
  const [closed, setClosed] = useState(false)
  const [summed, setSummed] = useState<TreeRow | null>(null)
  const [placing, setPlacing] = useState<TreeRow | null>(null)
  const read = useRead(
    'backlog.tree',
    { unfolded: [...unfolded].slice(0, 500), limit, closed, ...(product ? { product: product.ref } : {}) },
    { keep: true },
  )
  const rows = useMemo(() => read.data?.rows ?? [], [read.data])
  const nodes = useMemo(() => nodesOf(rows), [rows])
  const unfold = (id: string) => setUnfolded((before) => new Set([...before, id]))
  const { shift, drop, can } = useTreeMoves(nodes, unfold)
  // An order belongs to one product: over all of them, places cannot be compared.
  const mayMove = mayWrite && product !== null
  useKey('item.partOf', () => partOfRow(rows, setPlacing), mayWrite)
  const actionsOf = (row: TreeRow): MenuAction[] => [
    { id: 'open', label: t('item.open'), hint: '↵', run: () => open(row.ref) },
    { id: 'sum', label: t('item.rollupShow'), isDisabled: row.rollup.count === 0, run: () => setSummed(row) },
    ...(mayWrite
      ? [
          ...(mayMove ? SHIFTS : []).map(([to, hint]) => ({
            id: to,
            label: t(`item.shift.${to}`),
            hint,
            isDisabled: !can(row, to),
            run: () => shift(row, to),
          })),
          { id: 'partOf', label: t('item.partOf'), hint: 'P', run: () => setPlacing(row) },
        ]
      : []),
  ]
  const tree = {
    label: t('backlog.levels'),
    nodes,
    idOf: (row: TreeRow) => row.id,
    nameOf: (row: TreeRow) => `${row.ref} ${row.title}`,
    hrefOf,
    render: (row: TreeRow) => <TreeRowPart row={row} onSum={setSummed} />,
    expanded: unfolded,
    onExpand: setUnfolded,
    currentId: rows.find((row) => row.ref === openRef)?.id,
    actionsOf,
  }
  const total = read.data?.total ?? 0
  const cut = read.data?.cut.reduce((sum, each) => sum + each.more, 0) ?? 0
  const larger = rows.filter((row) => row.parts > 0)
  return (
    <Page title={t('backlog.levels')} about={t('backlog.levelsAbout')}>
      <BacklogNav />
      <div className={css['bar']}>
        <Button onPress={() => setUnfolded(new Set([...unfolded, ...larger.map((row) => row.id)]))}>
          {t('backlog.unfold')}
        </Button>
        <Button isDisabled={unfolded.size === 0} onPress={() => setUnfolded(new Set())}>
          {t('backlog.fold')}
        </Button>
        <Switch value={closed} onChange={setClosed}>
          {t('backlog.alsoClosed')}
        </Switch>
      </div>
      {read.error ? <ErrorState problem={read.error} onRetry={() => void read.refetch()} /> : null}
      {read.isPending ? <SkeletonRows /> : null}
      {read.data && rows.length === 0 ? (
        <EmptyState
          title={t('backlog.levelsEmpty')}
          action={
            <OutLink href={`/${slug}/backlog?new=item`} look="primary">
              {t('item.new')}
            </OutLink>
          }
        >
          {t('backlog.levelsEmptyAbout')}
        </EmptyState>
      ) : null}
      {rows.length === 0 ? null : mayMove ? (
        <OrderedTree<TreeRow> {...tree} onShift={shift} onDrop={drop} />
      ) : (
        <RecordTree<TreeRow> {...tree} />
      )}
      {cut > 0 ? <p>{t('backlog.cut', { count: cut })}</p> : null}
      {total > limit ? (
        <p>
          {t('backlog.shownOf', { shown: limit, total })}{' '}
          <Button
            size="small"
            isDisabled={limit >= 500}
            onPress={() => setLimit(Math.min(500, limit + STEP))}
          >
            {t('backlog.more')}
          </Button>
        </p>
      ) : null}
      {summed ? <RollupSum item={summed} onClose={() => setSummed(null)} /> : null}
      {placing ? <PartOf items={[placing]} onClose={() => setPlacing(null)} /> : null}
    </Page>
  )
}

/** What the row that holds the cursor is part of; where none does, the key is meant for somebody else. */
const partOfRow = (rows: readonly TreeRow[], ask: (row: TreeRow) => void): unknown => {
  const id = document.activeElement?.closest('[role="row"][data-key]')?.getAttribute('data-key')
  const row = rows.find((each) => each.id === id)
  return row ? ask(row) : false
}
