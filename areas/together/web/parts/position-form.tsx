import { useDo } from '../../../../web/data/use-do.ts'
import { findOptions } from '../../../../web/records/record-picker.tsx'
import { t } from '../../../../web/text/t.ts'
import { ComboBox } from '../../../../web/ui/combo-box.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { RadioGroup } from '../../../../web/ui/radio-group.tsx'
import type { Option } from '../../../../web/ui/select.tsx'
import { TextArea } from '../../../../web/ui/text-area.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import type { DecisionOption } from './option-list.tsx'

const FISTS = ['5', '4', '3', '2', '1', '0', 'none'] as const

/** Where somebody stands to an option: a fist of five, words, or both. */
export function PositionForm({ option, onClose }: { option: DecisionOption; onClose: () => void }) {
  const say = useDo('position.set')
  const form = useForm({
    start: { who: null as Option | null, fist: 'none' as string | null, words: '' },
    send: ({ who, fist, words }) =>
      say.run({
        option: option.id,
        ...(who ? { who: who.value } : {}),
        fist: fist === null || fist === 'none' ? null : Number(fist),
        words,
      }),
    sent: onClose,
  })
  const load = async (typed: string, signal: AbortSignal) => [
    ...(await findOptions('group', typed, signal)),
    ...(await findOptions('person', typed, signal)),
  ]
  return (
    <Dialog title={t('position.of', { title: option.title })} isOpen onClose={onClose}>
      <Form form={form} submit={t('position.save')} onCancel={onClose}>
        <ComboBox label={t('position.who')} help={t('position.whoHelp')} load={load} {...form.field('who')} />
        <RadioGroup
          label={t('position.fistOf')}
          options={FISTS.map((value) => ({ value, label: t(`position.fist.${value}`) }))}
          {...form.field('fist')}
        />
        <TextArea label={t('position.words')} {...form.field('words')} />
      </Form>
    </Dialog>
  )
}
