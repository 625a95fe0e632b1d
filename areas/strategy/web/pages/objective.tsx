import { useMayWrite } from '../../../../web/data/may-write.ts'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { t } from '../../../../web/text/t.ts'
import { KeyValues } from '../../../../web/ui/key-values.tsx'
import { Panel } from '../../../../web/ui/page.tsx'
import { objective as objectiveKind } from '../../contract.ts'
import { policy } from '../../policy.ts'
import { KeyResults } from '../parts/key-results.tsx'
import { ServingItems } from '../parts/serving-items.tsx'
import { ShareBar } from '../parts/share-bar.tsx'
import type { Objective } from '../parts/use-strategy.ts'

/** One objective: how far it has come by its key results, and what is done for it. */
export function ObjectivePage() {
  const mayWrite = useMayWrite(null, policy.objective.write)
  return (
    <KindRecordPage
      kind={objectiveKind}
      mayWrite={mayWrite}
      aside={(record) => <Sum objective={record as never} />}
    >
      {(record) => {
        const objective = record as unknown as Objective
        return (
          <>
            <KeyResults objective={objective} mayWrite={mayWrite && objective.binnedAt === null} />
            <ServingItems objective={objective} />
          </>
        )
      }}
    </KindRecordPage>
  )
}

/** Its progress with what it is the mean of, and its products by name. */
function Sum({ objective }: { objective: Objective }) {
  const { products } = useWorkspace()
  const named = objective.products.map((ref) => products.find((each) => each.ref === ref)?.title ?? ref)
  return (
    <Panel>
      <KeyValues
        pairs={[
          {
            key: 'progress',
            label: t('objective.progress'),
            value: (
              <>
                <ShareBar share={objective.progress} />{' '}
                {t('objective.progressOf', { count: objective.keyResults })}
              </>
            ),
          },
          {
            key: 'named',
            label: t('objective.carriedBy'),
            value: named.length === 0 ? t('objective.noProduct') : named.join(', '),
          },
        ]}
      />
    </Panel>
  )
}
