import { useWorkspace } from '../../../../web/data/session.tsx'
import { useDo } from '../../../../web/data/use-do.ts'
import { KindForm } from '../../../../web/records/kind-form.tsx'
import { t } from '../../../../web/text/t.ts'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { release as releaseKind } from '../../contract.ts'

/** The form for a release that is planned; its items are added on its page. */
export function NewRelease({ onClose, onMade }: { onClose: () => void; onMade: (ref: string) => void }) {
  const { product } = useWorkspace()
  const create = useDo('release.create')
  return (
    <Dialog title={t('release.new')} isOpen onClose={onClose}>
      <KindForm
        kind={releaseKind}
        layout={product ? ['title', 'releaseOn', 'audience'] : ['title', 'product', 'releaseOn', 'audience']}
        {...(product
          ? { given: { product: { value: product.id, label: product.title, detail: product.ref } } }
          : {})}
        submit={t('release.make')}
        onCancel={onClose}
        create={(input) => create.run(input)}
        created={({ record }) => onMade(record.ref)}
      />
    </Dialog>
  )
}
