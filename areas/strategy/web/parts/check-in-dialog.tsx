import { useDo } from '../../../../web/data/use-do.ts'
import { t } from '../../../../web/text/t.ts'
import { DateField } from '../../../../web/ui/date-field.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { NumberField } from '../../../../web/ui/number-field.tsx'
import { TextArea } from '../../../../web/ui/text-area.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { type KeyResult, spanOf } from './key-result-words.ts'

/** Where a key result stands today, and how sure somebody is of reaching it. */
export function CheckInDialog({ result, onClose }: { result: KeyResult; onClose: () => void }) {
  const checkIn = useDo('key-result.check-in')
  const form = useForm<
    { value: number | null; confidence: number | null; day: string | null; note: string },
    unknown
  >({
    start: { value: null, confidence: null, day: null, note: '' },
    send: ({ value, confidence, day, note }) =>
      checkIn.run({
        ref: result.ref,
        value: value ?? Number.NaN,
        confidence,
        note,
        ...(day === null ? {} : { day }),
      }),
    sent: onClose,
    draft: `check-in.${result.id}`,
  })
  return (
    <Dialog title={t('check-in.of', { title: result.title })} isOpen onClose={onClose}>
      <p>{spanOf(result)}</p>
      <Form form={form} submit={t('check-in.keep')} onCancel={onClose}>
        <NumberField label={t('check-in.value')} isRequired autoFocus {...form.field('value')} />
        <NumberField
          label={t('check-in.confidence')}
          help={t('check-in.confidenceHelp')}
          minValue={0}
          maxValue={100}
          {...form.field('confidence')}
        />
        <DateField label={t('check-in.day')} help={t('check-in.dayHelp')} {...form.field('day')} />
        <TextArea label={t('check-in.note')} {...form.field('note')} />
      </Form>
    </Dialog>
  )
}
