import { useState } from 'react'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { NewRecordDialog } from '../../../../web/records/kind-dialogs.tsx'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { formatDate, formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Checkbox } from '../../../../web/ui/checkbox.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { OutLink } from '../../../../web/ui/link.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { studyStep as kind } from '../../credentials/contract.ts'
import { today } from '../goals/goal-values.ts'
import css from '../grow.module.css'
import type { Credential } from './credential-words.ts'
import own from './credentials.module.css'

export const STEP_LAYOUT = ['title', 'dueOn', 'hours', 'doneOn', 'notes'] as const

const hours = (value: number): string => formatNumber(value, { maximumFractionDigits: 2 })

/** The steps to a credential, and what the rest of them takes a week until the examination. */
export function StudyPlan({ credential }: { credential: Credential }) {
  const list = useRead('study-step.list', { credentialId: credential.id, sort: 'dueOn', limit: 100 })
  const [isAdding, setAdding] = useState(false)
  const steps = list.data?.records ?? []
  return (
    <Section
      title={t('study-step.many')}
      panel="flush"
      more={
        <Button size="small" onPress={() => setAdding(true)}>
          {t('study-step.new')}
        </Button>
      }
    >
      {list.error ? <ErrorState problem={list.error} /> : null}
      {list.data && steps.length === 0 ? <p className={css['none']}>{t('study-step.empty')}</p> : null}
      <ul className={css['list']}>
        {steps.map((step) => (
          <li key={step.id}>
            <StepLine step={step} />
          </li>
        ))}
      </ul>
      {credential.study ? <Sum credential={credential} study={credential.study} /> : null}
      {isAdding ? (
        <NewRecordDialog
          kind={kind}
          layout={STEP_LAYOUT}
          given={{ credentialId: credential.id }}
          onClose={() => setAdding(false)}
          onMade={() => setAdding(false)}
        />
      ) : null}
    </Section>
  )
}

type Step = { ref: string; title: string; dueOn: string | null; hours: number | null; doneOn: string | null }

function StepLine({ step }: { step: Step }) {
  const change = useDo('study-step.change', {
    foresee: ({ ref, doneOn }) => ({ kind: 'study-step', refs: [ref], set: { doneOn } }),
  })
  const { ref, title, dueOn, doneOn } = step
  const isLate = doneOn === null && dueOn !== null && dueOn < today()
  return (
    <>
      {change.problem ? <ErrorState problem={change.problem} /> : null}
      <div className={css['line']}>
        <span className={css['words']}>
          <Checkbox
            aria-label={t('study-step.doneOne', { title })}
            value={doneOn !== null}
            onChange={(isDone) => void change.run({ ref, doneOn: isDone ? today() : null }).catch(() => {})}
          />{' '}
          <OutLink href={recordAddress('study-step', ref) ?? ''}>{title}</OutLink>
        </span>
        <span className={css['soft']}>
          {[
            step.hours === null ? '' : t('study-step.hoursShort', { hours: hours(step.hours) }),
            dueOn === null ? '' : formatDate(dueOn),
            isLate ? t('study-step.late') : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
    </>
  )
}

/** The arithmetic of it: hours left, by weeks, is hours a week. */
function Sum({ credential, study }: { credential: Credential; study: NonNullable<Credential['study']> }) {
  const { left, days, aWeek, free } = study
  return (
    <div className={own['foot']}>
      <p>
        {t('study-step.sum', {
          done: study.done,
          of: study.steps,
          left: hours(left),
          hours: hours(study.hours),
        })}
        {study.unsaid > 0 ? ` ${t('study-step.unsaid', { count: study.unsaid })}` : ''}
      </p>
      {days !== null && aWeek !== null && left > 0 ? (
        <p>
          {t('study-step.aWeek', {
            day: formatDate(credential.examOn ?? ''),
            left: hours(left),
            weeks: formatNumber(days / 7, { maximumFractionDigits: 1 }),
            aWeek: formatNumber(aWeek, { maximumFractionDigits: 1 }),
          })}{' '}
          {free === null
            ? t('study-step.sayFree')
            : t('study-step.free', {
                free: formatNumber(free, { maximumFractionDigits: 1 }),
                enough: free >= left ? 'yes' : 'no',
              })}
        </p>
      ) : null}
      {study.after > 0 ? <p>{t('study-step.after', { count: study.after })}</p> : null}
    </div>
  )
}
