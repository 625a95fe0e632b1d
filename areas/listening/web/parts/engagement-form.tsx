import { useDo } from '../../../../web/data/use-do.ts'
import { findOptions, RecordPicker } from '../../../../web/records/record-picker.tsx'
import { t } from '../../../../web/text/t.ts'
import { ComboBox } from '../../../../web/ui/combo-box.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { NumberField } from '../../../../web/ui/number-field.tsx'
import { type Option, Select } from '../../../../web/ui/select.tsx'
import { TextArea } from '../../../../web/ui/text-area.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { type Cadence, STANCES, type Stance } from '../../contract.ts'
import css from './capture-note.module.css'

/** What the form begins with; of somebody new the middle of everything. */
export type EngagementStart = {
  power: number
  interest: number
  now: Stance
  wanted: Stance
  cadence: Cadence | null
  everyWeeks: number | null
  keeper: Option | null
  caresAbout: string
  reachBy: string
}

export const NEW_ENGAGEMENT: EngagementStart = {
  power: 3,
  interest: 3,
  now: 'neutral',
  wanted: 'supportive',
  cadence: 'weeks',
  everyWeeks: 6,
  keeper: null,
  caresAbout: '',
  reachBy: '',
}

export type EngagementFormProps = {
  /** Whom it is with; null where that is still to be chosen. */
  who: { ref: string; title: string } | null
  start: EngagementStart
  onClose: () => void
  onKept?: (ref: string) => void
}

const NO_CADENCE = 'none'

/** How things stand with a person or a group, and how often we want to hear from them. */
export function EngagementForm({ who, start, onClose, onKept }: EngagementFormProps) {
  const keep = useDo('engagement.keep', {
    undo: (_, { record }) => t('engagement.kept', { name: record.title }),
  })
  const form = useForm({
    start: {
      ...start,
      with: null as Option | null,
      power: String(start.power) as string | null,
      interest: String(start.interest) as string | null,
      now: start.now as string | null,
      wanted: start.wanted as string | null,
      cadence: (start.cadence ?? NO_CADENCE) as string | null,
    },
    send: ({
      power,
      interest,
      now,
      wanted,
      cadence,
      everyWeeks,
      keeper,
      caresAbout,
      reachBy,
      with: chosen,
    }) =>
      keep.run({
        with: who?.ref ?? chosen?.value ?? '',
        power: Number(power ?? 3),
        interest: Number(interest ?? 3),
        now: now as Stance,
        wanted: wanted as Stance,
        cadence: cadence === NO_CADENCE || cadence === null ? null : (cadence as Cadence),
        everyWeeks: cadence === 'weeks' ? everyWeeks : null,
        keeperId: keeper?.value ?? null,
        caresAbout,
        reachBy,
      }),
    sent: ({ record }) => {
      onClose()
      onKept?.(record.ref)
    },
  })
  return (
    <Dialog
      title={who ? t('engagement.with', { name: who.title }) : t('engagement.new')}
      isOpen
      onClose={onClose}
    >
      <Form form={form} submit={t('engagement.keep')} onCancel={onClose}>
        {who ? null : (
          <ComboBox
            label={t('engagement.who')}
            help={t('engagement.whoHelp')}
            load={findPeopleAndGroups}
            isRequired
            {...form.field('with')}
          />
        )}
        <div className={css['grid']}>
          <Select
            label={t('engagement.power')}
            options={stepOptions('power')}
            isRequired
            {...form.field('power')}
          />
          <Select
            label={t('engagement.interest')}
            options={stepOptions('interest')}
            isRequired
            {...form.field('interest')}
          />
          <Select label={t('engagement.now')} options={stanceOptions()} isRequired {...form.field('now')} />
          <Select
            label={t('engagement.wanted')}
            options={stanceOptions()}
            isRequired
            {...form.field('wanted')}
          />
          <Select
            label={t('engagement.cadence')}
            help={t('engagement.cadenceHelp')}
            options={[NO_CADENCE, 'weeks', 'term'].map((value) => ({
              value,
              label: t(`engagement.cadence.${value}`),
            }))}
            isRequired
            {...form.field('cadence')}
          />
          {form.values.cadence === 'weeks' ? (
            <NumberField
              label={t('engagement.everyWeeks')}
              minValue={1}
              maxValue={104}
              isRequired
              {...form.field('everyWeeks')}
            />
          ) : null}
        </div>
        <TextArea label={t('engagement.caresAbout')} rows={3} {...form.field('caresAbout')} />
        <TextField
          label={t('engagement.reachBy')}
          help={t('engagement.reachByHelp')}
          {...form.field('reachBy')}
        />
        <RecordPicker
          kind="person"
          label={t('engagement.keeperId')}
          help={t('engagement.keeperHelp')}
          {...form.field('keeper')}
        />
      </Form>
    </Dialog>
  )
}

/** People and groups whose name holds what was typed. */
export const findPeopleAndGroups = async (typed: string, signal: AbortSignal): Promise<Option[]> => [
  ...(await findOptions('person', typed, signal)),
  ...(await findOptions('group', typed, signal)),
]

const stanceOptions = (): Option[] =>
  STANCES.map((value) => ({
    value,
    label: t(`engagement.now.${value}`),
    detail: t(`engagement.stanceAbout.${value}`),
  }))

const stepOptions = (of: 'power' | 'interest'): Option[] =>
  [1, 2, 3, 4, 5].map((step) => ({ value: String(step), label: t(`engagement.${of}Is.${step}`) }))
