import { useWorkspace } from '../../../../web/data/session.tsx'
import { useDo } from '../../../../web/data/use-do.ts'
import { KindForm } from '../../../../web/records/kind-form.tsx'
import { t } from '../../../../web/text/t.ts'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { theme as themeKind } from '../../contract.ts'
import type { Theme } from './use-themes.ts'

type NewThemeProps = { parent: Theme | undefined; onClose: () => void; onMade: (ref: string) => void }

/** The form for a new theme, at the top of the tree or below another. */
export function NewTheme({ parent, onClose, onMade }: NewThemeProps) {
  const { product } = useWorkspace()
  const create = useDo('theme.create')
  return (
    <Dialog title={t('theme.new')} isOpen onClose={onClose}>
      <KindForm
        kind={themeKind}
        layout={['title', 'description', 'parentId', 'product']}
        given={{
          parentId: parent ? { value: parent.id, label: parent.title, detail: parent.ref } : null,
          product: product && { value: product.id, label: product.title, detail: product.ref },
        }}
        submit={t('theme.make')}
        onCancel={onClose}
        create={(input) => create.run(input)}
        created={({ record }) => onMade(record.ref)}
      />
    </Dialog>
  )
}
