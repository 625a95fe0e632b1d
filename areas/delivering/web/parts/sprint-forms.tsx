import { useState } from 'react'
import type { RecordOf } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Checkbox } from '../../../../web/ui/checkbox.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { RadioGroup } from '../../../../web/ui/radio-group.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import css from './deliver.module.css'

export type Sprint = RecordOf<'sprint'>

/** The verb that fits a sprint now: start it, or close it. */
export function SprintVerb({ sprint }: { sprint: Sprint }) {
  const [isClosing, setClosing] = useState(false)
  const start = useDo('sprint.start', { undo: () => t('sprint.started', { title: sprint.title }) })
  return (
    <>
      {start.problem ? <ErrorState problem={start.problem} /> : null}
      {sprint.state === 'planned' ? (
        <Button kind="primary" onPress={() => void start.run({ ref: sprint.ref }).catch(() => {})}>
          {t('sprint.start')}
        </Button>
      ) : null}
      {sprint.state === 'running' ? (
        <Button kind="primary" onPress={() => setClosing(true)}>
          {t('sprint.close')}
        </Button>
      ) : null}
      {isClosing ? <CloseSprint sprint={sprint} onClose={() => setClosing(false)} /> : null}
    </>
  )
}

type Values = { unfinished: 'backlog' | 'next'; isLearned: boolean }

function CloseSprint({ sprint, onClose }: { sprint: Sprint; onClose: () => void }) {
  const close = useDo('sprint.close', {
    undo: (_, { unfinished }) => t('sprint.closed', { title: sprint.title, count: unfinished }),
  })
  const form = useForm<Values, unknown>({
    start: { unfinished: 'backlog', isLearned: false },
    send: (values) => close.run({ ref: sprint.ref, ...values }),
    sent: onClose,
  })
  const left = sprint.items - sprint.done
  return (
    <Dialog title={t('sprint.closeTitle', { title: sprint.title })} isOpen onClose={onClose}>
      <Form form={form} submit={t('sprint.closeIt')} onCancel={onClose}>
        <div className={css['steps']}>
          <p>{t('sprint.closeAbout', { done: sprint.done, left })}</p>
          {left > 0 ? (
            <RadioGroup
              label={t('sprint.unfinished')}
              options={(['backlog', 'next'] as const).map((value) => ({
                value,
                label: t(`sprint.unfinished.${value}`),
                help: t(`sprint.unfinished.${value}.help`),
              }))}
              name="unfinished"
              value={form.values.unfinished}
              onChange={(unfinished) => form.set({ unfinished: unfinished as Values['unfinished'] })}
            />
          ) : null}
          {sprint.learningGoal === '' ? null : (
            <Checkbox {...form.field('isLearned')}>
              {t('sprint.learnedIt', { goal: sprint.learningGoal })}
            </Checkbox>
          )}
        </div>
      </Form>
    </Dialog>
  )
}
