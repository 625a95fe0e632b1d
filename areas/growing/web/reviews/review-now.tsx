import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { Input } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Checkbox } from '../../../../web/ui/checkbox.tsx'
import { DateField } from '../../../../web/ui/date-field.tsx'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { Link } from '../../../../web/ui/link.tsx'
import { Page, Panel } from '../../../../web/ui/page.tsx'
import { Select } from '../../../../web/ui/select.tsx'
import { PageSkeleton } from '../../../../web/ui/skeleton.tsx'
import { TextArea } from '../../../../web/ui/text-area.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { BESIDES } from '../../reviews/contract.ts'
import { type Goal, today } from '../goals/goal-values.ts'
import css from '../grow.module.css'
import { GrowNav } from '../grow-nav.tsx'
import { GoalVerdict, type Line, lineOf, sentLine } from './goal-verdict.tsx'

/** Goes through the open goals one by one, and sets the day of the next time. `?light` begins the two-minute one. */
export function ReviewNow() {
  const { workspace } = useParams({ strict: false }) as { workspace: string }
  const goals = useRead('goal.list', { state: 'open', limit: 100 })
  const due = useRead('review.due', {})
  const problem = goals.error ?? due.error
  if (problem) return <ErrorState problem={problem} onRetry={() => void goals.refetch()} />
  if (!goals.data || !due.data) return <PageSkeleton />
  return (
    <Page title={t('review.now')} about={t('review.nowAbout')}>
      <GrowNav />
      {goals.data.records.length === 0 ? (
        <EmptyState
          title={t('review.noGoals')}
          action={
            <Link to={`/${workspace}/grow/write`} look="primary">
              {t('goal.new')}
            </Link>
          }
        >
          {t('review.noGoalsAbout')}
        </EmptyState>
      ) : (
        <Review goals={goals.data.records} termEnds={due.data.termEnds} latest={due.data.latestNext} />
      )}
    </Page>
  )
}

type Values = {
  title: string
  beside: string | null
  isLight: boolean
  notes: string
  nextOn: string | null
}
type ReviewProps = {
  goals: readonly Goal[]
  termEnds: readonly { on: string; term: string; place: string }[]
  latest: string
}

function Review({ goals, termEnds, latest }: ReviewProps) {
  const navigate = useNavigate()
  const { light } = useSearch({ strict: false }) as { light?: unknown }
  const [lines, setLines] = useState<Readonly<Record<string, Line>>>(
    Object.fromEntries(goals.map((goal) => [goal.ref, lineOf(goal)])),
  )
  const complete = useDo('review.complete', {
    undo: (_, { nextOn }) =>
      nextOn === null ? t('review.doneLight') : t('review.done', { day: formatDate(nextOn) }),
  })
  const form = useForm<Values, { ref: string }>({
    start: {
      title: t('review.titleOf', { day: formatDate(today()) }),
      beside: light === undefined ? 'alone' : 'retrospective',
      isLight: light !== undefined,
      notes: '',
      nextOn: termEnds[0]?.on ?? latest,
    },
    send: ({ nextOn, ...values }) =>
      complete.run({
        ...values,
        ...(nextOn === null || values.isLight ? {} : { nextOn }),
        goals: goals.flatMap(({ ref }) => sentLine(ref, lines[ref])),
      } as Input<'review.complete'>),
    sent: ({ ref }) => void navigate({ href: recordAddress('review', ref) ?? '.' }),
  })
  return (
    <Form form={form} submit={t('review.complete')}>
      <Panel flush>
        <ul className={css['list']}>
          {goals.map((goal) => (
            <li key={goal.id}>
              <GoalVerdict
                goal={goal}
                line={lines[goal.ref] ?? lineOf(goal)}
                onChange={(line) => setLines((before) => ({ ...before, [goal.ref]: line }))}
              />
            </li>
          ))}
        </ul>
      </Panel>
      <Panel>
        <div className={css['steps']}>
          <div className={css['pair']}>
            <TextField label={t('review.title')} isRequired {...form.field('title')} />
            <Select
              label={t('review.beside')}
              options={BESIDES.map((value) => ({ value, label: t(`review.beside.${value}`) }))}
              {...form.field('beside')}
            />
          </div>
          <TextArea label={t('review.notes')} rows={2} {...form.field('notes')} />
          <Checkbox {...form.field('isLight')}>{t('review.isLight.long')}</Checkbox>
          {form.values.isLight ? null : (
            <DateField
              label={t('review.nextOn')}
              help={nextHelp(termEnds, latest)}
              max={latest}
              {...form.field('nextOn')}
            />
          )}
        </div>
      </Panel>
    </Form>
  )
}

const nextHelp = (termEnds: ReviewProps['termEnds'], latest: string): string =>
  [
    ...termEnds.slice(0, 2).map(({ on, term }) => t('review.termEnd', { term, day: formatDate(on) })),
    t('review.latest', { day: formatDate(latest) }),
  ].join(' ')
