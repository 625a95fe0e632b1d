import { useDo } from '../../../../web/data/use-do.ts'
import { findOptions } from '../../../../web/records/record-picker.tsx'
import { t } from '../../../../web/text/t.ts'
import { announce } from '../../../../web/ui/announce.ts'
import { ComboBox } from '../../../../web/ui/combo-box.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import type { Option } from '../../../../web/ui/select.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import type { Theme } from './use-themes.ts'

/** Asks under which theme a theme belongs. Left empty, it goes to the top; a circle is refused by name. */
export function MoveTheme({ theme, onClose }: { theme: Theme; onClose: () => void }) {
  const change = useDo('theme.change')
  const form = useForm<{ parentId: Option | null }, unknown>({
    start: { parentId: null },
    send: ({ parentId }) => change.run({ ref: theme.ref, parentId: parentId?.value ?? null }),
    sent: (_, { parentId }) => {
      announce(
        parentId
          ? t('theme.movedUnder', { theme: theme.title, parent: parentId.label })
          : t('theme.movedTop', { theme: theme.title }),
      )
      onClose()
    },
  })
  return (
    <Dialog title={t('theme.moveTitle', { theme: theme.title })} isOpen onClose={onClose}>
      <Form form={form} submit={t('theme.moveHere')} onCancel={onClose}>
        <ComboBox
          label={t('theme.parentId')}
          help={t('theme.moveHelp')}
          autoFocus
          load={async (typed, signal) =>
            (await findOptions('theme', typed, signal)).filter((option) => option.value !== theme.id)
          }
          {...form.field('parentId')}
        />
      </Form>
    </Dialog>
  )
}
