import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
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
import { Link } from '../../../../web/ui/link.tsx'
import { Page, Section } from '../../../../web/ui/page.tsx'
import { RecordTable } from '../../../../web/ui/record-table.tsx'
import { SkeletonRows } from '../../../../web/ui/skeleton.tsx'
import { experiment as experimentKind, metric as metricKind } from '../../contract.ts'
import { type Experiment, experimentColumns, type Metric, metricColumns } from '../parts/learn-cells.tsx'

/** What was measured and what was tried: whether it helped anybody learn. */
export function Learn() {
  const { product, slug } = useWorkspace()
  const navigate = useNavigate()
  const beside = useBesideList('learn')
  const { search, set } = beside
  const mayWrite = useMayWrite(product?.id ?? null)
  const query = { ...(product ? { product: product.ref } : {}), limit: 100 }
  const experiments = usePages('experiment.list', { ...query, sort: '-createdAt' })
  const metrics = usePages('metric.list', { ...query, sort: 'title' })
  useWalkOpen(experiments.records, beside.openRef, beside.open)
  useKey('create', () => set({ new: 'experiment' }), mayWrite)
  const [given] = useState(() =>
    product ? { given: { product: { value: product.id, label: product.title, detail: product.ref } } } : {},
  )
  const columns = useMemo(() => {
    const names = { ...experiments.names, ...metrics.names }
    const named = product
      ? null
      : (of: { productId: string | null }) => names[of.productId ?? '']?.title ?? ''
    return { experiments: experimentColumns(named), metrics: metricColumns(named) }
  }, [product, experiments.names, metrics.names])
  const newExperiment = mayWrite ? (
    <Button kind="primary" hint="C" onPress={() => set({ new: 'experiment' })}>
      {t('experiment.new')}
    </Button>
  ) : undefined
  const newMetric = mayWrite ? (
    <Button size="small" onPress={() => set({ new: 'metric' })}>
      {t('metric.new')}
    </Button>
  ) : undefined
  const problem = experiments.problem ?? metrics.problem
  const isLoading = experiments.isLoading || metrics.isLoading
  return (
    <Page title={t('learning.title')} about={t('learning.purpose')} action={newExperiment}>
      {problem ? <ErrorState problem={problem} onRetry={() => void experiments.query.refetch()} /> : null}
      {isLoading ? <SkeletonRows /> : null}
      {isLoading || problem ? null : (
        <>
          <Section title={t('experiment.many')}>
            {experiments.records.length === 0 ? (
              <EmptyState title={t('experiment.emptyTitle')} action={newExperiment}>
                {t('experiment.empty')}
              </EmptyState>
            ) : (
              <RecordTable<Experiment>
                label={t('experiment.many')}
                columns={columns.experiments}
                rows={experiments.records}
                nameOf={(each) => `${each.ref} ${each.title}`}
                hrefOf={beside.hrefOf}
                currentId={experiments.records.find((each) => each.ref === beside.openRef)?.id}
                onLoadMore={experiments.hasMore ? experiments.loadMore : undefined}
                isLoading={experiments.isLoadingMore}
                empty={null}
              />
            )}
          </Section>
          <Section title={t('metric.many')} more={newMetric}>
            {metrics.records.length === 0 ? (
              <EmptyState title={t('metric.emptyTitle')} action={newMetric}>
                {t('metric.empty')}
              </EmptyState>
            ) : (
              <RecordTable<Metric>
                label={t('metric.many')}
                columns={columns.metrics}
                rows={metrics.records}
                nameOf={(each) => `${each.ref} ${each.title}`}
                hrefOf={(each) => `/${slug}/learn/metrics/${each.ref}`}
                onLoadMore={metrics.hasMore ? metrics.loadMore : undefined}
                isLoading={metrics.isLoadingMore}
                empty={null}
              />
            )}
          </Section>
          <p>
            <Link to={`/${slug}/learn/metrics`}>{t('metric.all')}</Link>
          </p>
        </>
      )}
      {search['new'] === 'experiment' ? (
        <NewRecordDialog
          kind={experimentKind}
          {...given}
          layout={[
            ...(product ? ['title'] : ['title', 'product']),
            'hypothesis',
            'design',
            'metricId',
            'threshold',
            'direction',
            'expected',
            'randomised',
            'startOn',
            'endOn',
          ]}
          onClose={() => set({ new: undefined })}
          onMade={beside.open}
        />
      ) : null}
      {search['new'] === 'metric' ? (
        <NewRecordDialog
          kind={metricKind}
          {...given}
          layout={[
            ...(product ? ['title'] : ['title', 'product']),
            'measure',
            'definition',
            'unit',
            'better',
            'dimensions',
            'hideBelow',
          ]}
          onClose={() => set({ new: undefined })}
          onMade={(ref) => void navigate({ to: `/${slug}/learn/metrics/${ref}` })}
        />
      ) : null}
    </Page>
  )
}
