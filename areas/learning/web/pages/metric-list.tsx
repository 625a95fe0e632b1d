import { useMayWrite } from '../../../../web/data/may-write.ts'
import { useWorkspace } from '../../../../web/data/session.tsx'
import type { AnyRecord } from '../../../../web/records/kind-dialogs.tsx'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { t } from '../../../../web/text/t.ts'
import type { Column } from '../../../../web/ui/record-table-types.ts'
import { metric as metricKind } from '../../contract.ts'
import { metricColumns } from '../parts/learn-cells.tsx'

/** Every metric with its newest figure. */
export function MetricList() {
  const { product } = useWorkspace()
  const mayWrite = useMayWrite(product?.id ?? null)
  return (
    <KindListPage
      kind={metricKind}
      about={t('metric.purpose')}
      mayWrite={mayWrite}
      columns={(names) =>
        metricColumns(
          product ? null : ({ productId }) => names[productId ?? '']?.title ?? '',
        ) as unknown as readonly Column<AnyRecord>[]
      }
      {...(product
        ? {
            filter: { product: product.ref },
            given: { product: { value: product.id, label: product.title, detail: product.ref } },
          }
        : {})}
    />
  )
}
