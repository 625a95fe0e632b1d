import { useNavigate } from '@tanstack/react-router'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { useDo } from '../../../../web/data/use-do.ts'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { t } from '../../../../web/text/t.ts'
import { ComboBox } from '../../../../web/ui/combo-box.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import type { Option } from '../../../../web/ui/select.tsx'
import { TextArea } from '../../../../web/ui/text-area.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { findPeopleAndGroups } from './engagement-form.tsx'

/** Records that two want different things: an open decision with a position for each, where it is then resolved. */
export function RecordConflict({
  who,
  onClose,
}: {
  who: { id: string; ref: string; title: string }
  onClose: () => void
}) {
  const { product } = useWorkspace()
  const navigate = useNavigate()
  const record = useDo('conflict.record', { undo: () => t('conflict.recorded') })
  const form = useForm({
    start: {
      title: '',
      about: '',
      first: { value: who.id, label: who.title, detail: who.ref } as Option | null,
      firstWants: '',
      second: null as Option | null,
      secondWants: '',
    },
    send: ({ title, about, first, firstWants, second, secondWants }) =>
      record.run({
        title,
        about,
        ...(product ? { product: product.ref } : {}),
        sides: [
          { who: first?.value ?? '', wants: firstWants },
          { who: second?.value ?? '', wants: secondWants },
        ],
      }),
    sent: ({ decision }) => void navigate({ href: recordAddress('decision', decision.ref) ?? '.' }),
  })
  return (
    <Dialog title={t('conflict.record')} isOpen onClose={onClose}>
      <Form form={form} submit={t('conflict.do')} onCancel={onClose}>
        <TextField
          label={t('conflict.about')}
          help={t('conflict.aboutHelp')}
          isRequired
          autoFocus
          {...form.field('title')}
        />
        <ComboBox
          label={t('conflict.first')}
          load={findPeopleAndGroups}
          isRequired
          {...form.field('first')}
        />
        <TextField label={t('conflict.want')} isRequired maxLength={300} {...form.field('firstWants')} />
        <ComboBox
          label={t('conflict.second')}
          load={findPeopleAndGroups}
          isRequired
          {...form.field('second')}
        />
        <TextField label={t('conflict.want')} isRequired maxLength={300} {...form.field('secondWants')} />
        <TextArea label={t('conflict.known')} rows={3} {...form.field('about')} />
      </Form>
    </Dialog>
  )
}
