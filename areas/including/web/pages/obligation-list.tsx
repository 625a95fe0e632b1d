import { useMayWrite } from '../../../../web/data/may-write.ts'
import type { AnyRecord } from '../../../../web/records/kind-dialogs.tsx'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { t } from '../../../../web/text/t.ts'
import type { Column } from '../../../../web/ui/record-table-types.ts'
import { obligation as obligationKind } from '../../contract.ts'
import { obligationColumns } from '../parts/include-cells.tsx'

/** Every obligation, met ones too. */
export function ObligationList() {
  const mayWrite = useMayWrite(null)
  return (
    <KindListPage
      kind={obligationKind}
      about={t('obligation.purpose')}
      mayWrite={mayWrite}
      columns={() => obligationColumns() as unknown as readonly Column<AnyRecord>[]}
      sort={{ key: 'dueOn', direction: 'ascending' }}
    />
  )
}
