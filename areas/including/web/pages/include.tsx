import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useMemo, useState } from 'react'
import { useMayWrite } from '../../../../web/data/may-write.ts'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { usePages } from '../../../../web/data/use-read.ts'
import { useKey } from '../../../../web/keys/use-key.ts'
import { useBesideList, useWalkOpen } from '../../../../web/records/beside-list.ts'
import { NewRecordDialog } from '../../../../web/records/kind-dialogs.tsx'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { FilterBar } from '../../../../web/ui/filter-bar.tsx'
import { Page, Row, Section } from '../../../../web/ui/page.tsx'
import { RecordTable } from '../../../../web/ui/record-table.tsx'
import { SkeletonRows } from '../../../../web/ui/skeleton.tsx'
import {
  FINDING_STATES,
  finding as findingKind,
  obligation as obligationKind,
  SEVERITIES,
} from '../../contract.ts'
import { Blocking } from '../parts/blocking.tsx'
import { type Finding, findingColumns, type Obligation, obligationColumns } from '../parts/include-cells.tsx'

const Templates = lazy(() => import('../parts/templates.tsx').then((part) => ({ default: part.Templates })))

/** Who is kept out by what, what is demanded by when, and what cannot go live because of it. */
export function Include() {
  const { product, slug } = useWorkspace()
  const navigate = useNavigate()
  const beside = useBesideList('include')
  const { search, set } = beside
  const view = FINDING_STATES.find((each) => each === search['show']) ?? 'open'
  const mayWrite = useMayWrite(product?.id ?? null)
  const findings = usePages('finding.list', {
    ...(product ? { product: product.ref } : {}),
    state: view,
    limit: 200,
    count: true,
  })
  const obligations = usePages('obligation.list', { state: 'open', sort: 'dueOn', limit: 100 })
  const [isTaking, setTaking] = useState(false)
  const rows = useMemo(
    () =>
      findings.records.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)),
    [findings.records],
  )
  useWalkOpen(rows, beside.openRef, beside.open)
  useKey('create', () => set({ new: 'finding' }), mayWrite)
  const columns = useMemo(
    () => findingColumns(product ? null : ({ productId }) => findings.names[productId ?? '']?.title ?? ''),
    [product, findings.names],
  )
  const duties = useMemo(() => obligationColumns(), [])
  const newFinding = mayWrite ? (
    <Button kind="primary" hint="C" onPress={() => set({ new: 'finding' })}>
      {t('finding.new')}
    </Button>
  ) : undefined
  const newObligation = mayWrite ? (
    <Row>
      <Button size="small" onPress={() => setTaking(true)}>
        {t('obligation.fromTemplate')}
      </Button>
      <Button size="small" onPress={() => set({ new: 'obligation' })}>
        {t('obligation.new')}
      </Button>
    </Row>
  ) : undefined
  const problem = findings.problem ?? obligations.problem
  return (
    <Page title={t('including.title')} about={t('including.purpose')} action={newFinding}>
      {problem ? <ErrorState problem={problem} onRetry={() => void findings.query.refetch()} /> : null}
      <Section title={t('finding.many')}>
        <FilterBar
          label={t('finding.many')}
          views={FINDING_STATES.map((id) => ({ id, label: t(`finding.state.${id}`) }))}
          view={view}
          onView={(id) => set({ show: id === 'open' ? undefined : id })}
        />
        {findings.isLoading ? (
          <SkeletonRows />
        ) : (
          <RecordTable<Finding>
            label={t('finding.many')}
            columns={columns}
            rows={rows}
            nameOf={(each) => `${each.ref} ${each.title}`}
            hrefOf={beside.hrefOf}
            currentId={rows.find((each) => each.ref === beside.openRef)?.id}
            onLoadMore={findings.hasMore ? findings.loadMore : undefined}
            isLoading={findings.isLoadingMore}
            total={findings.total ?? undefined}
            empty={
              view === 'open' ? (
                <EmptyState title={t('finding.emptyTitle')} action={newFinding}>
                  {t('finding.empty')}
                </EmptyState>
              ) : (
                t('finding.noneSo')
              )
            }
          />
        )}
      </Section>
      <Blocking product={product?.ref} />
      <Section title={t('obligation.many')} more={newObligation}>
        {obligations.isLoading ? (
          <SkeletonRows rows={3} />
        ) : (
          <RecordTable<Obligation>
            label={t('obligation.many')}
            columns={duties}
            rows={obligations.records}
            nameOf={(each) => `${each.ref} ${each.title}`}
            hrefOf={(each) => `/${slug}/include/obligations/${each.ref}`}
            empty={
              <EmptyState title={t('obligation.emptyTitle')} action={newObligation}>
                {t('obligation.empty')}
              </EmptyState>
            }
          />
        )}
      </Section>
      <Suspense fallback={null}>{isTaking ? <Templates onClose={() => setTaking(false)} /> : null}</Suspense>
      {search['new'] === 'finding' ? (
        <NewRecordDialog
          kind={findingKind}
          {...(product
            ? { given: { product: { value: product.id, label: product.title, detail: product.ref } } }
            : {})}
          layout={[
            ...(product ? ['title'] : ['title', 'product']),
            'severity',
            'page',
            'criterion',
            'what',
            'foundBy',
            'obligationId',
          ]}
          onClose={() => set({ new: undefined })}
          onMade={beside.open}
        />
      ) : null}
      {search['new'] === 'obligation' ? (
        <NewRecordDialog
          kind={obligationKind}
          layout={[
            'title',
            'concerns',
            'regime',
            'wcagVersion',
            'wcagLevel',
            'dueOn',
            'appliesTo',
            'source',
            'asOf',
          ]}
          onClose={() => set({ new: undefined })}
          onMade={(ref) => void navigate({ to: `/${slug}/include/obligations/${ref}` })}
        />
      ) : null}
    </Page>
  )
}
