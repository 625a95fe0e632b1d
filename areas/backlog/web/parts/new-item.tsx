import { useWorkspace } from '../../../../web/data/session.tsx'
import { useDo } from '../../../../web/data/use-do.ts'
import { type FormLayout, KindForm } from '../../../../web/records/kind-form.tsx'
import { t } from '../../../../web/text/t.ts'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { item } from '../../contract.ts'

/** The fields in the order in which they are thought of; what is found out later comes later. */
export const itemLayout = (): FormLayout<typeof item> => [
  'title',
  'type',
  'personaId',
  'description',
  'criteria',
  { title: t('item.group.value'), fields: ['learningValue', 'institutionValue', 'priorityReason'] },
  { title: t('item.group.effort'), fields: ['estimateLow', 'estimate', 'estimateHigh'] },
  { title: t('item.group.lenses'), fields: ['feasibility', 'viability', 'desirability'] },
  { title: t('item.group.place'), fields: ['parentId', 'source', 'tags', 'duty'] },
]

/** The form for a new item; it goes to the end of the order. */
export function NewItem({ onClose, onMade }: { onClose: () => void; onMade: (ref: string) => void }) {
  const { product } = useWorkspace()
  const create = useDo('item.create')
  return (
    <Dialog title={t('item.new')} isOpen onClose={onClose}>
      <KindForm
        kind={item}
        layout={product ? itemLayout() : ['product', ...itemLayout()]}
        {...(product
          ? { given: { product: { value: product.id, label: product.title, detail: product.ref } } }
          : {})}
        submit={t('item.make')}
        onCancel={onClose}
        create={(input) => create.run(input)}
        created={({ record }) => onMade(record.ref)}
      />
    </Dialog>
  )
}
