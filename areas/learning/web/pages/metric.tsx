import { useMayWrite } from '../../../../web/data/may-write.ts'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { metric as metricKind } from '../../contract.ts'
import type { Metric } from '../parts/learn-cells.tsx'
import { MetricFigures } from '../parts/metric-figures.tsx'

/** One metric: what it counts by which rule, and its figures, each with its arithmetic. */
export function MetricPage() {
  const mayWrite = useMayWrite(null)
  return (
    <KindRecordPage kind={metricKind} mayWrite={mayWrite}>
      {(record) => (
        <MetricFigures metric={record as unknown as Metric} mayWrite={mayWrite && record.binnedAt === null} />
      )}
    </KindRecordPage>
  )
}
