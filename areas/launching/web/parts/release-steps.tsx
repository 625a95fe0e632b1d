import { useState } from 'react'
import type { Names, Output } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { RecordPicker } from '../../../../web/records/record-picker.tsx'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Checkbox } from '../../../../web/ui/checkbox.tsx'
import { DateField } from '../../../../web/ui/date-field.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { RadioGroup } from '../../../../web/ui/radio-group.tsx'
import type { Option } from '../../../../web/ui/select.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import { Tag } from '../../../../web/ui/tag.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { TRACKS, type Track } from '../../contract.ts'
import css from './release.module.css'
import type { Release } from './release-cells.tsx'

type Step = Output<'release.steps'>['steps'][number]

/** Its four tracks: who it is for, who learns it, who hears of it, what they say. Steps are ordinary actions. */
export function ReleaseSteps({ release, mayWrite }: { release: Release; mayWrite: boolean }) {
  const steps = useRead('release.steps', { ref: release.ref })
  const [adding, setAdding] = useState(false)
  const finish = useDo('action.finish', {
    undo: ({ done }) => t(done === false ? 'steps.opened' : 'steps.done'),
  })
  const { data } = steps
  return (
    <Section
      title={t('steps.title')}
      panel="flush"
      more={
        mayWrite ? (
          <Button size="small" onPress={() => setAdding(true)}>
            {t('steps.add')}
          </Button>
        ) : undefined
      }
    >
      {steps.error ? <ErrorState problem={steps.error} onRetry={() => void steps.refetch()} /> : null}
      {finish.problem ? <ErrorState problem={finish.problem} /> : null}
      {!data && !steps.error ? <SkeletonLines /> : null}
      {data?.steps.length === 0 ? <p className={css['none']}>{t('steps.none')}</p> : null}
      {data && data.steps.length > 0 ? (
        <ul className={css['list']}>
          {TRACKS.flatMap((track) =>
            data.steps
              .filter((step) => step.track === track)
              .map((step) => (
                <StepLine
                  key={step.linkId}
                  step={step}
                  names={data.names}
                  mayWrite={mayWrite}
                  onTick={(done) => void finish.run({ refs: [step.ref], done }).catch(() => {})}
                />
              )),
          )}
        </ul>
      ) : null}
      {adding ? <AddStep release={release} onClose={() => setAdding(false)} /> : null}
    </Section>
  )
}

type LineProps = { step: Step; names: Names; mayWrite: boolean; onTick: (done: boolean) => void }

function StepLine({ step, names, mayWrite, onTick }: LineProps) {
  const owner = step.ownerId === null ? null : (names[step.ownerId]?.title ?? null)
  return (
    <li>
      <Checkbox
        value={step.doneAt !== null}
        isDisabled={!mayWrite}
        onChange={onTick}
        aria-label={t('steps.tick', { step: step.title })}
      />
      <div className={css['line']}>
        <div className={css['words']}>
          <RecordLink named={{ ref: step.ref, kind: 'action', title: step.title }} />
          <span className={css['small']}>
            {[
              t(`steps.track.${step.track}`),
              owner ?? t('steps.nobody'),
              step.dueOn === null ? t('steps.noDay') : t('steps.by', { day: formatDate(step.dueOn) }),
              ...(step.term ? [t('steps.week', { week: step.term.week, term: step.term.title })] : []),
            ].join(' · ')}
          </span>
        </div>
        {step.before ? (
          <div className={css['tools']}>
            <Tag tone={step.doneAt === null ? 'warn' : 'ok'}>{t('steps.before')}</Tag>
          </div>
        ) : null}
      </div>
    </li>
  )
}

type Values = { track: Track; title: string; owner: Option | null; dueOn: string | null; before: boolean }

function AddStep({ release, onClose }: { release: Release; onClose: () => void }) {
  const add = useDo('release.step', { undo: () => t('steps.added') })
  const form = useForm<Values, unknown>({
    start: { track: 'training', title: '', owner: null, dueOn: null, before: false },
    send: ({ owner, ...rest }) => add.run({ ref: release.ref, ...rest, owner: owner?.value ?? null }),
    sent: onClose,
  })
  return (
    <Dialog title={t('steps.addTitle')} isOpen onClose={onClose}>
      <Form form={form} submit={t('steps.make')} onCancel={onClose}>
        <div className={css['steps']}>
          <TextField label={t('steps.what')} isRequired autoFocus {...form.field('title')} />
          <RadioGroup
            label={t('steps.track')}
            options={TRACKS.map((value) => ({
              value,
              label: t(`steps.track.${value}`),
              help: t(`steps.track.${value}.help`),
            }))}
            {...form.field('track')}
            onChange={(value) => form.set({ track: TRACKS.find((each) => each === value) ?? 'training' })}
          />
          <RecordPicker kind="person" label={t('steps.owner')} {...form.field('owner')} />
          <DateField label={t('steps.due')} {...form.field('dueOn')} />
          <Checkbox {...form.field('before')}>{t('steps.beforeHelp')}</Checkbox>
        </div>
      </Form>
    </Dialog>
  )
}
