import type { Names } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { KindForm } from '../../../../web/records/kind-form.tsx'
import { t } from '../../../../web/text/t.ts'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { item as itemKind } from '../../contract.ts'
import type { Item } from '../order.ts'
import { itemLayout } from './new-item.tsx'

/** All fields of an item at once. */
export function EditItem({ item, names, onClose }: { item: Item; names: Names; onClose: () => void }) {
  const change = useDo('item.change')
  return (
    <Dialog title={t('item.editTitle', { ref: item.ref })} isOpen onClose={onClose}>
      <KindForm
        kind={itemKind}
        layout={[...itemLayout(), { title: t('item.group.state'), fields: ['state', 'closingReason'] }]}
        record={item}
        names={names}
        submit={t('item.save')}
        onCancel={onClose}
        change={(patch) => change.run({ ref: item.ref, ...patch })}
        changed={onClose}
      />
    </Dialog>
  )
}
