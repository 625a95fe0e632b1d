import { useState } from 'react'
import type { Input } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { t } from '../../../../web/text/t.ts'
import { Banner } from '../../../../web/ui/banner.tsx'
import { Button } from '../../../../web/ui/button.tsx'
import { DateField } from '../../../../web/ui/date-field.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { NumberField } from '../../../../web/ui/number-field.tsx'
import { Select } from '../../../../web/ui/select.tsx'
import { TextArea } from '../../../../web/ui/text-area.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { type FormState, useForm } from '../../../../web/ui/use-form.ts'
import { today } from '../goals/goal-values.ts'
import css from '../grow.module.css'
import type { Suggestion } from './suggestions.tsx'

type Values = {
  title: string
  wonOn: string | null
  goal: string | null
  task: string
  action: string
  result: string
  fromValue: number | null
  toValue: number | null
  unit: string
}
const empty: Values = {
  title: '',
  wonOn: null,
  goal: null,
  task: '',
  action: '',
  result: '',
  fromValue: null,
  toValue: null,
  unit: '',
}

export type CaptureWinProps = { of?: Suggestion; onClose: () => void; onMade: (ref: string) => void }

/** A win in two minutes: one line is enough, everything else can come later. */
export function CaptureWin({ of, onClose, onMade }: CaptureWinProps) {
  const capture = useDo('win.capture', { undo: (input) => t('win.made', { title: String(input.title) }) })
  const goals = useRead('goal.list', { state: 'open', limit: 100 })
  const [isMore, setMore] = useState(false)
  const form = useForm<Values, { ref: string }>({
    start: { ...empty, wonOn: of?.on ?? today(), title: of?.title ?? '' },
    send: (values) => capture.run(inputOf(values, of)),
    sent: ({ ref }) => onMade(ref),
    ...(of ? {} : { draft: 'win.new' }),
  })
  return (
    <Dialog title={t('win.new')} isOpen onClose={onClose}>
      <Form form={form} submit={t('win.make')} onCancel={onClose}>
        <div className={css['steps']}>
          <p className={css['soft']}>{t('grow.onlyYou')}</p>
          {of ? <Banner>{t('win.evidence', { ref: of.record.ref, says: of.says })}</Banner> : null}
          <TextField
            label={t('win.title')}
            help={t('win.title.help')}
            isRequired
            autoFocus
            {...form.field('title')}
          />
          <div className={css['pair']}>
            <DateField label={t('win.wonOn')} {...form.field('wonOn')} />
            <Select
              label={t('win.goal')}
              options={(goals.data?.records ?? []).map((goal) => ({ value: goal.ref, label: goal.title }))}
              {...form.field('goal')}
            />
          </div>
          {isMore ? (
            <More form={form} />
          ) : (
            <div>
              <Button size="small" onPress={() => setMore(true)}>
                {t('win.more')}
              </Button>
            </div>
          )}
        </div>
      </Form>
    </Dialog>
  )
}

function More({ form }: { form: FormState<Values> }) {
  return (
    <>
      <TextArea label={t('win.task')} rows={2} {...form.field('task')} />
      <TextArea label={t('win.action')} rows={2} {...form.field('action')} />
      <TextArea label={t('win.result')} rows={2} {...form.field('result')} />
      <div className={css['pair']}>
        <NumberField label={t('win.fromValue')} {...form.field('fromValue')} />
        <NumberField label={t('win.toValue')} {...form.field('toValue')} />
        <TextField label={t('win.unit')} {...form.field('unit')} />
      </div>
    </>
  )
}

const inputOf = ({ goal, ...values }: Values, of: Suggestion | undefined): Input<'win.capture'> => {
  const filled = Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== ''),
  )
  return {
    ...filled,
    title: values.title.trim(),
    ...(goal ? { goal } : {}),
    ...(of ? { rests: { workspace: of.workspace.id, record: of.record.ref } } : {}),
  } as Input<'win.capture'>
}
