import { useDo } from '../../../../web/data/use-do.ts'
import { t } from '../../../../web/text/t.ts'
import { DateField } from '../../../../web/ui/date-field.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { RadioGroup } from '../../../../web/ui/radio-group.tsx'
import { TextArea } from '../../../../web/ui/text-area.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { type Decision, fistWords, type Parts } from './option-list.tsx'

type DecideProps = { decision: Decision; parts: Parts; onClose: () => void }

/** Which option it is, why, and who did not agree. */
export function DecideForm({ decision, parts, onClose }: DecideProps) {
  const decide = useDo('decision.decide', { undo: () => t('decision.wasDecided') })
  const chosen = parts.options.find((option) => option.chosen)?.id ?? 'none'
  const form = useForm({
    start: {
      option: (decision.state === 'open' ? null : chosen) as string | null,
      outcome: decision.outcome,
      dissent: decision.dissent,
      on: decision.decidedOn,
    },
    send: ({ option, outcome, dissent, on }) =>
      decide.run({
        ref: decision.ref,
        option: option === null || option === 'none' ? null : option,
        outcome,
        dissent,
        ...(on ? { on } : {}),
      }),
    sent: onClose,
  })
  return (
    <Dialog title={t('decision.decideTitle')} isOpen onClose={onClose}>
      <Form form={form} submit={t('decision.decide')} onCancel={onClose}>
        <RadioGroup
          label={t('decision.which')}
          options={[
            ...parts.options.map((option) => ({
              value: option.id,
              label: option.title,
              help: fistWords(option.fists),
            })),
            { value: 'none', label: t('decision.noneOfThem') },
          ]}
          {...form.field('option')}
        />
        <TextArea label={t('decision.outcome')} isRequired {...form.field('outcome')} />
        <TextArea
          label={t('decision.dissent')}
          help={t('decision.dissent.help')}
          {...form.field('dissent')}
        />
        <DateField label={t('decision.decidedOn')} help={t('decision.onHelp')} {...form.field('on')} />
      </Form>
    </Dialog>
  )
}
