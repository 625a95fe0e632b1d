import { useDo } from '../../../../web/data/use-do.ts'
import { RecordPicker } from '../../../../web/records/record-picker.tsx'
import { t } from '../../../../web/text/t.ts'
import { DateField } from '../../../../web/ui/date-field.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { RadioGroup } from '../../../../web/ui/radio-group.tsx'
import type { Option } from '../../../../web/ui/select.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { CONTACT_WAYS, type ContactWay } from '../../contract.ts'
import { SatisfiedSelect } from './satisfied-select.tsx'

/** Logs in one line that somebody was met, called, written to or heard in passing. Enter in the line is enough. */
export function LogContact({ who, onClose }: { who: { ref: string; title: string }; onClose: () => void }) {
  const log = useDo('contact.log', { undo: () => t('contact.logged', { name: who.title }) })
  const form = useForm({
    start: {
      words: '',
      way: 'met' as string | null,
      satisfied: null as number | null,
      on: null as string | null,
      by: null as Option | null,
    },
    send: ({ words, way, satisfied, on, by }) =>
      log.run({
        with: who.ref,
        words,
        way: (way ?? 'met') as ContactWay,
        ...(satisfied === null ? {} : { satisfied }),
        ...(on === null ? {} : { on }),
        ...(by === null ? {} : { by: by.value }),
      }),
    sent: onClose,
  })
  return (
    <Dialog title={t('contact.logWith', { name: who.title })} isOpen onClose={onClose}>
      <Form form={form} submit={t('contact.logDo')} onCancel={onClose}>
        <TextField
          label={t('contact.words')}
          help={t('contact.wordsHelp')}
          autoFocus
          maxLength={500}
          {...form.field('words')}
        />
        <RadioGroup
          label={t('contact.way')}
          options={CONTACT_WAYS.map((way) => ({ value: way, label: t(`contact.way.${way}`) }))}
          {...form.field('way')}
        />
        <SatisfiedSelect {...form.field('satisfied')} />
        <DateField label={t('contact.contactOn')} help={t('contact.onHelp')} {...form.field('on')} />
        <RecordPicker
          kind="person"
          label={t('contact.byId')}
          help={t('contact.byHelp')}
          {...form.field('by')}
        />
      </Form>
    </Dialog>
  )
}
