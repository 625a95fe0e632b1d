import { useState } from 'react'
import { figureWords } from '../../../../engines/win-forms/forms.ts'
import { FORM_LANGUAGES } from '../../../../engines/win-forms/words.ts'
import type { Input } from '../../../../web/data/types.ts'
import { useKeptDo } from '../../../../web/data/use-kept-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { t, textSettings } from '../../../../web/text/t.ts'
import { Banner } from '../../../../web/ui/banner.tsx'
import { Button } from '../../../../web/ui/button.tsx'
import { Checkbox } from '../../../../web/ui/checkbox.tsx'
import { DateField } from '../../../../web/ui/date-field.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { NumberField } from '../../../../web/ui/number-field.tsx'
import { Select } from '../../../../web/ui/select.tsx'
import { TagsField } from '../../../../web/ui/tags-field.tsx'
import { TextArea } from '../../../../web/ui/text-area.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { toast } from '../../../../web/ui/toast-queue.ts'
import { type FormState, useForm } from '../../../../web/ui/use-form.ts'
import { SKILLS } from '../../skills/contract.ts'
import { today } from '../goals/goal-values.ts'
import css from '../grow.module.css'
import type { Suggestion } from './suggestions.tsx'

type Values = {
  title: string
  wonOn: string | null
  goal: string | null
  situation: string
  task: string
  action: string
  result: string
  fromValue: number | null
  toValue: number | null
  unit: string
  timesAYear: number | null
  method: string
  skill: string | null
  tags: string[]
  isConfidential: boolean
}
const empty: Values = {
  title: '',
  wonOn: null,
  goal: null,
  situation: '',
  task: '',
  action: '',
  result: '',
  fromValue: null,
  toValue: null,
  unit: '',
  timesAYear: null,
  method: '',
  skill: null,
  tags: [],
  isConfidential: false,
}

export type CaptureWinProps = { of?: Suggestion; onClose: () => void; onMade: (ref: string) => void }

/** A win in two minutes: one line is enough, everything else can come later. */
export function CaptureWin({ of, onClose, onMade }: CaptureWinProps) {
  const capture = useKeptDo('win.capture', {
    title: ({ title }) => String(title),
    undo: (input) => t('win.made', { title: String(input.title) }),
  })
  const goals = useRead('goal.list', { state: 'open', limit: 100 })
  const [isMore, setMore] = useState(of?.fill.fromValue != null)
  const form = useForm({
    start: { ...empty, ...of?.fill, wonOn: of?.on ?? today(), title: of?.title ?? '' } as Values,
    send: (values) => capture.run(inputOf(values, of)),
    sent: (answer) => {
      if (!answer.isHere) return onMade(answer.output.ref)
      toast({ title: t('kept.toast') })
      onClose()
    },
    ...(of ? {} : { draft: 'win.new' }),
  })
  return (
    <Dialog title={t('win.new')} isOpen onClose={onClose}>
      <Form form={form} submit={t('win.make')} onCancel={onClose}>
        <div className={css['steps']}>
          <p className={css['soft']}>{t('grow.onlyYou')}</p>
          {of ? (
            <Banner>{of.record ? t('win.evidence', { ref: of.record.ref, says: of.says }) : of.says}</Banner>
          ) : null}
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
          <Checkbox {...form.field('isConfidential')}>{t('win.isConfidential')}</Checkbox>
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
  const words = FORM_LANGUAGES[textSettings().language === 'de' ? 'de' : 'en']
  const figures = figureWords({ ...form.values, restsSays: '' }, words)
  return (
    <>
      <TextArea label={t('win.situation')} rows={2} {...form.field('situation')} />
      <TextArea label={t('win.task')} rows={2} {...form.field('task')} />
      <TextArea label={t('win.action')} rows={2} {...form.field('action')} />
      <TextArea label={t('win.result')} rows={2} {...form.field('result')} />
      <div className={css['pair']}>
        <NumberField label={t('win.fromValue')} {...form.field('fromValue')} />
        <NumberField label={t('win.toValue')} {...form.field('toValue')} />
        <TextField label={t('win.unit')} {...form.field('unit')} />
        <NumberField label={t('win.timesAYear')} {...form.field('timesAYear')} />
      </div>
      <p className={css['small']} role="status">
        {figures === '' ? t('win.quantifierAbout') : figures}
      </p>
      <TextField label={t('win.method')} help={t('win.method.help')} {...form.field('method')} />
      <div className={css['pair']}>
        <Select
          label={t('win.skill')}
          options={SKILLS.map((value) => ({ value, label: t(`win.skill.${value}`) }))}
          {...form.field('skill')}
        />
        <TagsField label={t('win.tags')} {...form.field('tags')} />
      </div>
    </>
  )
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0

const inputOf = ({ goal, ...values }: Values, of: Suggestion | undefined): Input<'win.capture'> => {
  const filled = Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== '' && !isEmptyList(value)),
  )
  return {
    ...filled,
    title: values.title.trim(),
    language: textSettings().language,
    ...(goal ? { goal } : {}),
    ...(of ? { from: of.key } : {}),
    ...(of?.record && of.workspace ? { rests: { workspace: of.workspace.id, record: of.record.ref } } : {}),
  } as Input<'win.capture'>
}
