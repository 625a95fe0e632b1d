import { useWorkspace } from '../../data/session.tsx'
import { useDo } from '../../data/use-do.ts'
import { t } from '../../text/t.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useForm } from '../../ui/use-form.ts'
import type { SavedView } from './view-state.ts'

export type SaveViewProps = {
  kind: string
  shape: SavedView['shape']
  /** The view whose name and sharing are changed; without it a new one is made. */
  view?: SavedView | undefined
  mayShare: boolean
  onSaved: (ref: string) => void
  onClose: () => void
}

/** Names a view and says who else sees it. */
export function SaveView({ kind, shape, view, mayShare, onSaved, onClose }: SaveViewProps) {
  const { product } = useWorkspace()
  const create = useDo('view.create')
  const change = useDo('view.change')
  const form = useForm({
    start: { name: view?.name ?? '', shared: (view?.shared ?? 'private') as string | null },
    send: ({ name, shared }) => {
      const place = {
        shared: (shared ?? 'private') as SavedView['shared'],
        ...(shared === 'product' ? { product: view?.productId ?? product?.ref ?? '' } : {}),
      }
      return view
        ? change.run({ ref: view.ref, name, ...place })
        : create.run({ kind, name, shape, ...place })
    },
    sent: (answer) => {
      onSaved(answer.view.ref)
      onClose()
    },
  })
  const places: SavedView['shared'][] = [
    'private',
    ...(product || view?.shared === 'product' ? (['product'] as const) : []),
    'workspace',
  ]
  return (
    <Dialog title={t(view ? 'view.editTitle' : 'view.saveTitle')} isOpen onClose={onClose}>
      <Form form={form} submit={t('view.save')} onCancel={onClose}>
        <TextField label={t('view.nameField')} isRequired maxLength={100} autoFocus {...form.field('name')} />
        {mayShare ? (
          <Select
            label={t('view.shared')}
            {...form.field('shared')}
            options={places.map((value) => ({ value, label: t(`view.shared.${value}`) }))}
          />
        ) : null}
      </Form>
    </Dialog>
  )
}
