import { useMayWrite } from '../../../../web/data/may-write.ts'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { FieldValue } from '../../../../web/records/field-value.tsx'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { t } from '../../../../web/text/t.ts'
import { score as scoreKind } from '../../contract.ts'
import { policy } from '../../policy.ts'
import { DecideNav } from '../parts/decide-nav.tsx'

/** What items were weighed with, one line for each weighing. */
export function ScoreList() {
  const { product } = useWorkspace()
  return (
    <KindListPage
      kind={scoreKind}
      about={t('score.aboutPage')}
      mayWrite={useMayWrite(product?.id ?? null, policy.score.write)}
      nav={<DecideNav />}
      {...(product
        ? {
            filter: { product: product.ref },
            given: { product: { value: product.id, label: product.title, detail: product.ref } },
          }
        : {})}
      columns={(names) => [
        { key: 'title', label: t('score.title'), isName: true, sort: true, render: (each) => each.title },
        ...(['itemId', 'reach', 'impact', 'confidence', 'moscow', 'value'] as const).map((name) => ({
          key: name,
          label: t(`score.${name}`),
          width: name === 'itemId' ? ('1fr' as const) : 104,
          isSpare: name !== 'reach',
          render: (each: Record<string, unknown>) => (
            <FieldValue kind={scoreKind} name={name} value={each[name]} names={names} blank />
          ),
        })),
      ]}
    />
  )
}

/** One weighing, with its history. */
export function ScorePage() {
  const { product } = useWorkspace()
  return <KindRecordPage kind={scoreKind} mayWrite={useMayWrite(product?.id ?? null, policy.score.write)} />
}
