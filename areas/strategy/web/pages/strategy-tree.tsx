import { lazy, Suspense, useState } from 'react'
import { useMayWrite } from '../../../../web/data/may-write.ts'
import { useKey } from '../../../../web/keys/use-key.ts'
import { useBesideList } from '../../../../web/records/beside-list.ts'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Page } from '../../../../web/ui/page.tsx'
import { RecordTree, type TreeNode } from '../../../../web/ui/record-tree.tsx'
import { SkeletonRows } from '../../../../web/ui/skeleton.tsx'
import { objective as objectiveKind } from '../../contract.ts'
import { policy } from '../../policy.ts'
import css from '../parts/strategy.module.css'
import { StrategyNav } from '../parts/strategy-nav.tsx'
import { StrategyRow } from '../parts/strategy-row.tsx'
import { UnalignedItems } from '../parts/unaligned.tsx'
import { type StrategyRow as Row, useStrategy } from '../parts/use-strategy.ts'

const NewRecordDialog = lazy(() =>
  import('../../../../web/records/kind-dialogs.tsx').then((part) => ({ default: part.NewRecordDialog })),
)

const idsOf = (nodes: readonly TreeNode<Row>[]): string[] =>
  nodes.flatMap((node) => [node.row.id, ...idsOf(node.children)])

/** What the institution wants, what the products want for it, how that is seen; and what serves none of it. */
export function StrategyTree() {
  const { search, openRef, open, set } = useBesideList('strategy')
  const { nodes, isLoading, problem, retry } = useStrategy()
  const mayWrite = useMayWrite(null, policy.objective.write)
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const all = idsOf(nodes)
  useKey('create', () => set({ new: 'objective' }), mayWrite)
  const create = mayWrite ? (
    <Button kind="primary" hint="C" onPress={() => set({ new: 'objective' })}>
      {t('objective.new')}
    </Button>
  ) : undefined
  return (
    <Page title={t('strategy.name')} about={t('strategy.purpose')} action={create}>
      <StrategyNav />
      {problem ? <ErrorState problem={problem} onRetry={retry} /> : null}
      {isLoading ? <SkeletonRows /> : null}
      {!isLoading && !problem && nodes.length === 0 ? (
        <EmptyState title={t('strategy.empty')} action={create}>
          {t('strategy.emptyAbout')}
        </EmptyState>
      ) : null}
      {nodes.length > 0 ? (
        <div className={css['tree']}>
          <RecordTree<Row>
            label={t('strategy.tree')}
            nodes={nodes}
            idOf={(row) => row.id}
            nameOf={(row) => row.title}
            hrefOf={(row) => recordAddress(row.kind, row.ref) ?? ''}
            render={(row) => <StrategyRow row={row} />}
            expanded={new Set(all.filter((id) => !closed.has(id)))}
            onExpand={(ids) => setClosed(new Set(all.filter((id) => !ids.has(id))))}
            currentId={nodes.length > 0 && openRef ? idOfRef(nodes, openRef) : undefined}
          />
        </div>
      ) : null}
      <UnalignedItems mayWrite={mayWrite} />
      {search['new'] === 'objective' && mayWrite ? (
        <Suspense>
          <NewRecordDialog
            kind={objectiveKind}
            layout={['title', 'aimId', 'products', 'term', 'dueOn', 'ownerId', 'description']}
            onClose={() => set({ new: undefined })}
            onMade={open}
          />
        </Suspense>
      ) : null}
    </Page>
  )
}

const idOfRef = (nodes: readonly TreeNode<Row>[], ref: string): string | undefined => {
  for (const { row, children } of nodes) {
    const found = row.ref === ref ? row.id : idOfRef(children, ref)
    if (found) return found
  }
  return undefined
}
