import { useDo } from '../../../../web/data/use-do.ts'
import { t } from '../../../../web/text/t.ts'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { TextArea } from '../../../../web/ui/text-area.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import type { Decision, DecisionOption } from './option-list.tsx'

type OptionFormProps = { decision: Decision; option?: DecisionOption; onClose: () => void }

/** One option in words: what it is, what speaks for it, what against it. */
export function OptionForm({ decision, option, onClose }: OptionFormProps) {
  const add = useDo('option.add', { undo: () => t('option.added') })
  const change = useDo('option.change')
  const form = useForm<{ title: string; pros: string; cons: string }, unknown>({
    start: { title: option?.title ?? '', pros: option?.pros ?? '', cons: option?.cons ?? '' },
    send: (values) =>
      option ? change.run({ id: option.id, ...values }) : add.run({ ref: decision.ref, ...values }),
    sent: onClose,
  })
  return (
    <Dialog title={t(option ? 'option.change' : 'option.add')} isOpen onClose={onClose}>
      <Form form={form} submit={t('option.save')} onCancel={onClose}>
        <TextField label={t('option.title')} isRequired autoFocus {...form.field('title')} />
        <TextArea label={t('option.pros')} {...form.field('pros')} />
        <TextArea label={t('option.cons')} {...form.field('cons')} />
      </Form>
    </Dialog>
  )
}
