import { useState } from 'react'
import { useRead } from '../../../../web/data/use-read.ts'
import { formatDate } from '../../../../web/text/format.ts'
import { t, textSettings } from '../../../../web/text/t.ts'
import { wallClock } from '../../../../web/text/zoned.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { timelineOf } from '../../goals/model.ts'
import css from '../grow.module.css'
import { type Goal, type Milestone, today } from './goal-values.ts'
import { MilestoneDialog, Step } from './milestone-step.tsx'
import { Dot, markWords, Timeline } from './timeline.tsx'
import way from './way.module.css'

/** The way to a goal: its days on a line, and in the same order as a list whose steps are ticked. */
export function Milestones({ goal, isOpen }: { goal: Goal; isOpen: boolean }) {
  const list = useRead('milestone.list', { goalId: goal.id, limit: 100 })
  const [edited, edit] = useState<Milestone | 'new' | null>(null)
  const milestones = list.data?.records ?? []
  const begunOn = wallClock(goal.createdAt, textSettings().timeZone).slice(0, 10)
  const marks = timelineOf({ ...goal, begunOn, milestones }, today())
  const byRef = new Map(milestones.map((each) => [each.ref, each]))
  const undated = milestones.filter(({ dueOn, doneOn }) => dueOn === null && doneOn === null)
  const step = (milestone: Milestone) => (
    <Step milestone={milestone} isOpen={isOpen} onEdit={() => edit(milestone)} />
  )
  return (
    <Section
      title={t('milestone.way')}
      panel="flush"
      more={
        isOpen ? (
          <Button size="small" onPress={() => edit('new')}>
            {t('milestone.add')}
          </Button>
        ) : undefined
      }
    >
      {list.error ? <ErrorState problem={list.error} /> : null}
      {list.data && milestones.length === 0 ? <p className={css['none']}>{t('milestone.empty')}</p> : null}
      {list.data ? (
        <>
          <Timeline marks={marks} />
          <ol className={css['list']} aria-label={t('milestone.timeline')}>
            {marks.map((mark) => {
              const milestone = byRef.get(mark.ref ?? '')
              return (
                <li key={`${mark.what} ${mark.on} ${mark.ref}`} className={way['day']}>
                  <Dot mark={mark} />
                  {milestone ? (
                    step(milestone)
                  ) : (
                    <span className={css['line']}>
                      <span className={css['words']}>
                        {mark.what === 'first-step' ? `${t('goal.firstStep')}: ` : ''}
                        {markWords(mark)}
                      </span>
                      <span className={css['soft']}>{formatDate(mark.on)}</span>
                    </span>
                  )}
                </li>
              )
            })}
            {undated.map((milestone) => (
              <li key={milestone.id} className={way['day']}>
                <span />
                {step(milestone)}
              </li>
            ))}
          </ol>
        </>
      ) : null}
      {edited ? (
        <MilestoneDialog
          goal={goal}
          milestone={edited === 'new' ? null : edited}
          onClose={() => edit(null)}
        />
      ) : null}
    </Section>
  )
}
