import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { useBinNotice } from '../../../../web/records/bin-notice.tsx'
import { RecordChain } from '../../../../web/records/record-chain.tsx'
import { RecordComments, RecordHistory } from '../../../../web/records/record-talk.tsx'
import { formatDate, formatNumber } from '../../../../web/text/format.ts'
import { t, textSettings } from '../../../../web/text/t.ts'
import { Banner } from '../../../../web/ui/banner.tsx'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { KeyValues } from '../../../../web/ui/key-values.tsx'
import { Link } from '../../../../web/ui/link.tsx'
import { Menu } from '../../../../web/ui/menu.tsx'
import { Page, Panel, Section } from '../../../../web/ui/page.tsx'
import { Prose } from '../../../../web/ui/prose.tsx'
import { RecordPage } from '../../../../web/ui/record-page.tsx'
import { PageSkeleton, SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import { RefLabel } from '../../../../web/ui/tag.tsx'
import { goal as goalKind } from '../../goals/contract.ts'
import { isReached } from '../../goals/model.ts'
import css from '../grow.module.css'
import { GoalReflections } from '../rhythm/goal-reflections.tsx'
import { Checker } from './checker.tsx'
import { CloseGoal } from './close-goal.tsx'
import { Confidence } from './confidence.tsx'
import { Family } from './family.tsx'
import { ProgressTag } from './goal-cells.tsx'
import type { Goal } from './goal-values.ts'
import { Measures } from './measures.tsx'
import { Milestones } from './milestones.tsx'
import { useFreshMeasures } from './use-fresh-measures.ts'

/** One goal: its sentence and how good it is, its measures, what came of it. */
export function GoalPage() {
  const { ref = '' } = useParams({ strict: false }) as { ref?: string }
  const read = useRead('goal.get', { ref })
  if (read.isPending) return <PageSkeleton />
  if (!read.data)
    return (
      <Page title={ref}>
        <ErrorState problem={read.error} onRetry={() => void read.refetch()} />
      </Page>
    )
  return <GoalRecord key={read.data.record.id} goal={read.data.record} />
}

function GoalRecord({ goal }: { goal: Goal }) {
  useFreshMeasures()
  const { workspace } = useParams({ strict: false }) as { workspace: string }
  const navigate = useNavigate()
  const isOpen = goal.state === 'open' && goal.binnedAt === null
  const [isClosing, setClosing] = useState(false)
  const bin = useDo('goal.bin', { undo: () => t('goal.binned'), done: () => void navigate({ to: '..' }) })
  const notice = useBinNotice(goal)
  return (
    <RecordPage
      title={goal.title}
      above={
        <>
          <RefLabel>{goal.ref}</RefLabel> <ProgressTag goal={goal} />{' '}
          <span className={css['soft']}>{t('grow.onlyYou')}</span>
        </>
      }
      notice={
        notice ?? (isOpen && isReached(goal.progress, goal.isStretch) ? <Reached goal={goal} /> : undefined)
      }
      action={
        <>
          {isOpen ? <Button onPress={() => setClosing(true)}>{t('goal.close')}</Button> : null}
          <Link to={`/${workspace}/grow/write`} search={{ goal: goal.ref } as never} look="button">
            {t('goal.edit')}
          </Link>
          <Menu
            label={t('goal.more')}
            placement="bottom end"
            actions={[{ id: 'bin', label: t('goal.bin'), run: () => void bin.run({ refs: [goal.ref] }) }]}
          >
            <span aria-hidden="true">⋯</span>
          </Menu>
        </>
      }
      chain={<RecordChain record={goal} />}
      aside={
        <>
          <Panel>
            <Confidence goal={goal} isOpen={isOpen} />
          </Panel>
          <Facts goal={goal} />
        </>
      }
      comments={<RecordComments refText={goal.ref} />}
      history={<RecordHistory kind={goalKind} refText={goal.ref} mayUndo />}
    >
      {goal.statement === '' ? null : (
        <Section title={t('goal.statement')} panel="padded">
          <Prose text={goal.statement} />
        </Section>
      )}
      <Family goal={goal} isOpen={isOpen} />
      <Measures goal={goal} isOpen={isOpen} />
      <Milestones goal={goal} isOpen={isOpen} />
      {goal.outcome === '' ? null : (
        <Section title={t('goal.outcome')} panel="padded">
          <Prose text={goal.outcome} />
        </Section>
      )}
      <GoalReflections goal={goal} isOpen={isOpen} />
      <Section title={t('check.title')} panel="padded">
        <Check goal={goal} />
      </Section>
      {isClosing ? <CloseGoal goal={goal} onClose={() => setClosing(false)} /> : null}
    </RecordPage>
  )
}

/** Its measures have come far enough. Only its owner ends it. */
function Reached({ goal }: { goal: Goal }) {
  return (
    <Banner tone="ok" title={t('goal.reached')}>
      {goal.isStretch ? t('goal.reachedStretch') : t('goal.reachedAbout')}
    </Banner>
  )
}

/** What the checker says of the goal as it stands, with its measures and readings. */
function Check({ goal }: { goal: Goal }) {
  const checked = useRead('goal.check', { goal: goal.ref, language: textSettings().language })
  const setRule = useDo('goal.set-rule')
  if (!checked.data) return <SkeletonLines />
  return (
    <Checker
      checked={checked.data as Parameters<typeof Checker>[0]['checked']}
      reasons={Object.fromEntries(goal.aside.map(({ rule, reason }) => [rule, reason]))}
      onAside={(rule, reason) =>
        void setRule
          .run({ ref: goal.ref, rule: rule as 'S1', isAside: reason !== null, reason: reason ?? '' })
          .catch(() => {})
      }
    />
  )
}

function Facts({ goal }: { goal: Goal }) {
  const none = <span className={css['soft']}>{t('record.empty')}</span>
  const word = (key: 'beneficiary' | 'cadence' | 'skill' | 'level') => {
    const value = goal[key]
    return value === null ? none : t(`goal.${key}.${value}`)
  }
  const day = (value: string | null) => (value === null ? none : formatDate(value))
  const hours =
    goal.hoursNeeded === null
      ? none
      : t('goal.hours', { needed: formatNumber(goal.hoursNeeded), week: formatNumber(goal.hoursAWeek ?? 0) })
  const pairs = [
    { key: 'type', value: t(`goal.type.${goal.type}`) },
    { key: 'horizon', value: t(`goal.horizon.${goal.horizon}`) },
    { key: 'beneficiary', value: word('beneficiary') },
    { key: 'endsOn', value: day(goal.endsOn) },
    ...(goal.closedOn === null ? [] : [{ key: 'closedOn', value: day(goal.closedOn) }]),
    { key: 'cadence', value: word('cadence') },
    { key: 'firstStep', value: goal.firstStep === '' ? none : goal.firstStep },
    { key: 'firstStepOn', value: day(goal.firstStepOn) },
    { key: 'ifThen', value: goal.ifThen === '' ? none : goal.ifThen },
    { key: 'reason', value: goal.reason === '' ? none : goal.reason },
    { key: 'skill', value: word('skill') },
    { key: 'level', value: word('level') },
    { key: 'hoursNeeded', value: hours },
  ]
  return (
    <Panel>
      <KeyValues pairs={pairs.map(({ key, value }) => ({ key, label: t(`goal.${key}`), value }))} />
    </Panel>
  )
}
