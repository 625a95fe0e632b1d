import { useMayWrite } from '../../../../web/data/may-write.ts'
import { useWorkspace } from '../../../../web/data/session.tsx'
import type { RecordOf } from '../../../../web/data/types.ts'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { decision as decisionKind } from '../../contract.ts'
import { policy } from '../../policy.ts'
import { DecisionState } from '../parts/decision-state.tsx'
import { TogetherNav } from '../parts/together-nav.tsx'

type Decision = RecordOf<'decision'>

/** Every decision: what is open, what was decided, what is sealed. */
export function DecisionList() {
  const { product } = useWorkspace()
  return (
    <KindListPage
      kind={decisionKind}
      about={t('decision.purpose')}
      mayWrite={useMayWrite(product?.id ?? null, policy.decision.write)}
      layout={['title', 'product', 'question']}
      {...(product
        ? {
            given: { product: { value: product.id, label: product.title, detail: product.ref } },
            filter: { product: product.ref },
          }
        : {})}
      nav={<TogetherNav />}
      sort={{ key: 'createdAt', direction: 'descending' }}
      columns={(names) => [
        { key: 'title', label: t('decision.one'), isName: true, sort: true, render: (each) => each.title },
        {
          key: 'state',
          label: t('decision.state'),
          width: 104,
          sort: true,
          render: (each) => <DecisionState state={(each as unknown as Decision).state} />,
        },
        {
          key: 'chosen',
          label: t('decision.chosen'),
          width: 210,
          isSpare: true,
          render: (each) => (each as unknown as Decision).chosen ?? '',
        },
        {
          key: 'decidedOn',
          label: t('decision.decidedOn'),
          width: 118,
          sort: true,
          render: ({ decidedOn }) => (typeof decidedOn === 'string' ? formatDate(decidedOn) : ''),
        },
        {
          key: 'heard',
          label: t('decision.heard'),
          width: 92,
          align: 'end',
          isSpare: true,
          render: (each) => String(each['heard']),
        },
        {
          key: 'product',
          label: t('record.product'),
          width: 120,
          isSpare: true,
          render: (each) => names[String(each['productId'])]?.title ?? '',
        },
      ]}
    />
  )
}
