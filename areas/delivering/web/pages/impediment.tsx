import { useMayWrite } from '../../../../web/data/may-write.ts'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { t } from '../../../../web/text/t.ts'
import { AsidePanel } from '../../../../web/ui/record-page.tsx'
import { impediment as impedimentKind } from '../../contract.ts'

/** One thing that is in the way: since when, who takes care, what it holds up. */
export function ImpedimentPage() {
  const { product } = useWorkspace()
  return (
    <KindRecordPage
      kind={impedimentKind}
      mayWrite={useMayWrite(product?.id ?? null)}
      layout={['title', 'since', 'ownerId', 'itemId', 'sprintId', 'resolvedOn', 'notes']}
      aside={(record) => (
        <AsidePanel title={t('impediment.age')}>
          {t('impediment.ageDays', { days: Number(record['age']) })}
        </AsidePanel>
      )}
    />
  )
}
