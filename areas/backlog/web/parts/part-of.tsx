import { useDo } from '../../../../web/data/use-do.ts'
import { findOptions } from '../../../../web/records/record-picker.tsx'
import { t } from '../../../../web/text/t.ts'
import { announce } from '../../../../web/ui/announce.ts'
import { ComboBox } from '../../../../web/ui/combo-box.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import type { Option } from '../../../../web/ui/select.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'

export type PartOfProps = {
  items: readonly { id: string; ref: string; title: string }[]
  onClose: () => void
}

/** Asks what items are part of. Left empty, they are part of nothing; a circle is refused by name. */
export function PartOf({ items, onClose }: PartOfProps) {
  const refs = items.map((item) => item.ref)
  const name = items[0]?.title ?? ''
  const change = useDo('item.change-many', { undo: () => t('item.partOfDone', { count: refs.length }) })
  const form = useForm<{ parentId: Option | null }, unknown>({
    start: { parentId: null },
    send: ({ parentId }) => change.run({ refs, set: { parentId: parentId?.value ?? null } }),
    sent: (_, { parentId }) => {
      announce(
        parentId ? t('item.partOfNow', { name, parent: parentId.label }) : t('item.partOfNothing', { name }),
      )
      onClose()
    },
  })
  return (
    <Dialog title={t('item.partOfTitle', { name, count: refs.length })} isOpen onClose={onClose}>
      <Form form={form} submit={t('item.partOfDo')} onCancel={onClose}>
        <ComboBox
          label={t('item.parentId')}
          help={t('item.partOfHelp')}
          autoFocus
          load={async (typed, signal) =>
            (await findOptions('item', typed, signal)).filter(
              (option) => !items.some((item) => item.id === option.value),
            )
          }
          {...form.field('parentId')}
        />
      </Form>
    </Dialog>
  )
}
