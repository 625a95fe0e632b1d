import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { call } from '../../../../web/data/client.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { t } from '../../../../web/text/t.ts'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { Page, Panel } from '../../../../web/ui/page.tsx'
import { PageSkeleton } from '../../../../web/ui/skeleton.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { Checker } from './checker.tsx'
import { GoalFields } from './goal-fields.tsx'
import {
  beginInput,
  checkedText,
  checkValues,
  type Goal,
  type GoalValues,
  prefilled,
  valuesOf,
} from './goal-values.ts'
import css from './goals.module.css'
import { MarkedText } from './marked-text.tsx'

/** Sets a goal or changes one, with the checker beside it while typing. */
export function GoalFormPage() {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const { goal: ref } = search as { goal?: string }
  return ref ? <ChangeGoal refText={ref} /> : <NewGoal start={prefilled(search)} />
}

function NewGoal({ start }: { start: GoalValues }) {
  const navigate = useNavigate()
  const begin = useDo('goal.begin', { undo: (input) => t('goal.made', { title: String(input.title) }) })
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({})
  const send = async (values: GoalValues) => {
    const made = await begin.run(beginInput(values))
    for (const [rule, reason] of Object.entries(reasons))
      await call('goal.set-rule', { ref: made.ref, rule: rule as 'S1', isAside: true, reason })
    return made.ref
  }
  const form = useForm<GoalValues, string>({
    start,
    send,
    sent: (ref) => void navigate({ href: recordAddress('goal', ref) ?? '.' }),
    // A suggestion has a draft of its own: it neither hides nor is hidden by a goal that was begun from nothing.
    draft: start.skill === null ? 'goal.new' : `goal.new.${start.skill}`,
  })
  const setReason = (rule: string, reason: string | null) =>
    setReasons(({ [rule]: _, ...rest }) => (reason === null ? rest : { ...rest, [rule]: reason }))
  return (
    <Layout
      title={t('goal.new')}
      form={form}
      reasons={reasons}
      onAside={setReason}
      isNew
      submit={t('goal.make')}
    />
  )
}

function ChangeGoal({ refText }: { refText: string }) {
  const read = useRead('goal.get', { ref: refText })
  const measures = useRead('measure.list', { goalId: read.data?.record.id ?? '' }, { enabled: !!read.data })
  if (read.error) return <ErrorState problem={read.error} onRetry={() => void read.refetch()} />
  if (!read.data || !measures.data) return <PageSkeleton />
  const first = measures.data.records.toSorted((a, b) => (a.id < b.id ? -1 : 1))[0]
  return <ChangeForm goal={read.data.record} start={valuesOf(read.data.record, first)} />
}

function ChangeForm({ goal, start }: { goal: Goal; start: GoalValues }) {
  const navigate = useNavigate()
  const change = useDo('goal.change')
  const setRule = useDo('goal.set-rule')
  const form = useForm<GoalValues, unknown>({
    start,
    send: ({ measure: _m, unit: _u, baseline: _b, target: _t, feed: _f, ...fields }) =>
      change.run({ ref: goal.ref, ...fields }),
    sent: () => void navigate({ href: recordAddress('goal', goal.ref) ?? '.' }),
  })
  const reasons = Object.fromEntries(goal.aside.map(({ rule, reason }) => [rule, reason]))
  const onAside = (rule: string, reason: string | null) =>
    void setRule
      .run({ ref: goal.ref, rule: rule as 'S1', isAside: reason !== null, reason: reason ?? '' })
      .catch(() => {})
  return (
    <Layout
      title={t('goal.editTitle', { ref: goal.ref })}
      form={form}
      reasons={reasons}
      onAside={onAside}
      isNew={false}
      goalId={goal.id}
      submit={t('goal.save')}
    />
  )
}

type LayoutProps = {
  title: string
  form: ReturnType<typeof useForm<GoalValues, unknown>>
  reasons: Readonly<Record<string, string>>
  onAside: (rule: string, reason: string | null) => void
  isNew: boolean
  goalId?: string
  submit: string
}

function Layout({ title, form, reasons, onAside, isNew, goalId, submit }: LayoutProps) {
  const dismissed = Object.keys(reasons).join(' ')
  const checked = useMemo(
    () => checkValues(form.values, dismissed.split(' ').filter(Boolean)),
    [form.values, dismissed],
  )
  return (
    <Page title={title} about={t('grow.onlyYou')}>
      <div className={css['form']}>
        <Panel>
          <Form form={form} submit={submit}>
            <GoalFields form={form} isNew={isNew} except={goalId}>
              <MarkedText text={checkedText(form.values)} checked={checked} />
            </GoalFields>
          </Form>
        </Panel>
        <aside className={css['beside']} aria-label={t('check.title')}>
          <Panel>
            <Checker checked={checked} reasons={reasons} onAside={onAside} />
          </Panel>
        </aside>
      </div>
    </Page>
  )
}
