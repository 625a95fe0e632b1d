import { useMayWrite } from '../../../../web/data/may-write.ts'
import { useWorkspace } from '../../../../web/data/session.tsx'
import type { AnyRecord } from '../../../../web/records/kind-dialogs.tsx'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { formatDay, formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { scenario as scenarioKind } from '../../contract.ts'
import { policy } from '../../policy.ts'
import { DecideNav } from '../parts/decide-nav.tsx'
import { StatusTag } from '../parts/status-tag.tsx'
import type { Scenario } from '../parts/use-scenario.ts'
import { numberWords } from '../parts/words.ts'

const as = (record: AnyRecord): Scenario => record as unknown as Scenario

/** Plans that touch nothing until they are accepted: which set of items is best for a capacity. */
export function ScenarioList() {
  const { product } = useWorkspace()
  return (
    <KindListPage
      kind={scenarioKind}
      about={t('scenario.aboutPage')}
      mayWrite={useMayWrite(product?.id ?? null, policy.scenario.write)}
      nav={<DecideNav />}
      sort={{ key: 'createdAt', direction: 'descending' }}
      layout={
        product ? ['title', 'capacity', 'axis', 'note'] : ['title', 'product', 'capacity', 'axis', 'note']
      }
      {...(product
        ? {
            filter: { product: product.ref },
            given: { product: { value: product.id, label: product.title, detail: product.ref } },
          }
        : {})}
      columns={() => [
        { key: 'title', label: t('scenario.title'), isName: true, sort: true, render: (each) => each.title },
        {
          key: 'capacity',
          label: t('scenario.capacity'),
          width: 92,
          align: 'end',
          sort: true,
          render: (each) => numberWords(as(each).capacity ?? 0),
        },
        {
          key: 'status',
          label: t('scenario.status'),
          width: 140,
          render: (each) => <StatusTag status={as(each).status} />,
        },
        {
          key: 'objective',
          label: t('scenario.worth'),
          width: 96,
          align: 'end',
          render: (each) => {
            const { objective } = as(each)
            return objective === null ? '–' : numberWords(objective)
          },
        },
        {
          key: 'items',
          label: t('scenario.items'),
          width: 76,
          align: 'end',
          isSpare: true,
          render: (each) => formatNumber(as(each).items),
        },
        {
          key: 'workedOutAt',
          label: t('scenario.workedOutAt'),
          width: 120,
          isSpare: true,
          render: (each) => {
            const { workedOutAt } = as(each)
            return workedOutAt === null ? '–' : formatDay(workedOutAt)
          },
        },
      ]}
    />
  )
}
