import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useRead } from '../../../../web/data/use-read.ts'
import { useKey } from '../../../../web/keys/use-key.ts'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Link } from '../../../../web/ui/link.tsx'
import { Columns, Page, Panel, Section } from '../../../../web/ui/page.tsx'
import { AsidePanel } from '../../../../web/ui/record-page.tsx'
import { RecordTable } from '../../../../web/ui/record-table.tsx'
import { SkeletonRows } from '../../../../web/ui/skeleton.tsx'
import css from '../grow.module.css'
import { GrowNav } from '../grow-nav.tsx'
import { ReflectLine } from '../rhythm/reflect-line.tsx'
import { CaptureWin } from '../wins/capture-win.tsx'
import { type Suggestion, Suggestions } from '../wins/suggestions.tsx'
import { Weeks } from '../wins/weeks.tsx'
import { WinLines } from '../wins/win-lines.tsx'
import { Balance } from './balance.tsx'
import { goalColumns } from './goal-cells.tsx'
import { filterGoals, GoalFilters } from './goal-filters.tsx'
import type { Goal, Measure } from './goal-values.ts'
import { useFreshMeasures } from './use-fresh-measures.ts'

const RECENT = 5

/** One's own growth: goals with what feeds them, what went live and may be a win, and wins. */
export function GrowPage() {
  const { workspace, ref: openRef } = useParams({ strict: false }) as { workspace: string; ref?: string }
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const navigate = useNavigate()
  const goals = useRead('goal.list', { limit: 200 })
  const measures = useRead('measure.list', { limit: 500 })
  const wins = useRead('win.list', { sort: '-wonOn', limit: 200 })
  const [taken, take] = useState<Suggestion | null>(null)
  const setNew = (value: string | undefined) =>
    void navigate({ to: '.', search: ((before: object) => ({ ...before, new: value })) as never })
  const begin = `/${workspace}/grow/begin`
  useFreshMeasures()
  useKey('create', () => setNew('win'))
  const columns = useMemo(() => goalColumns(firstMeasure(measures.data?.records ?? [])), [measures.data])
  const all = goals.data?.records ?? []
  const open = all.filter((goal) => goal.state === 'open')
  const shown = filterGoals(search['show'] === 'all' ? all : open, search)
  const won = wins.data?.records ?? []
  const made = (ref: string) => {
    take(null)
    void navigate({ href: recordAddress('win', ref) ?? '.' })
  }
  const writeWin = (
    <Button kind="primary" hint="C" onPress={() => setNew('win')}>
      {t('win.new')}
    </Button>
  )
  return (
    <Page title={t('grow.title')} about={t('grow.onlyYou')} action={writeWin}>
      <GrowNav />
      {goals.error ? <ErrorState problem={goals.error} onRetry={() => void goals.refetch()} /> : null}
      <Columns
        aside={
          <>
            <AsidePanel title={t('win.weeksTitle')}>
              <Weeks />
            </AsidePanel>
            {open.length > 0 ? <Balance open={open} /> : null}
          </>
        }
      >
        <Section
          title={t('goal.plural')}
          more={
            all.length > 0 ? (
              <>
                {all.length > open.length && search['show'] !== 'all' ? (
                  <Link to={`/${workspace}/grow`} search={{ show: 'all' } as never}>
                    {t('goal.showClosed', { count: all.length - open.length })}
                  </Link>
                ) : null}{' '}
                <Link to={begin}>{t('goal.new')}</Link>
              </>
            ) : undefined
          }
        >
          {goals.isPending ? <SkeletonRows rows={3} /> : null}
          {goals.data && all.length === 0 ? (
            <EmptyState
              title={t('goal.empty')}
              action={
                <>
                  <Link to={`/${workspace}/grow/library`} look="primary">
                    {t('goal-library.see')}
                  </Link>{' '}
                  <Link to={begin} look="button">
                    {t('goal.new')}
                  </Link>
                </>
              }
            >
              {t('goal.emptyAbout')}
            </EmptyState>
          ) : null}
          {all.length > 1 ? <GoalFilters search={search} /> : null}
          {all.length > 0 ? (
            <RecordTable<Goal>
              label={t('goal.plural')}
              columns={columns}
              rows={shown}
              nameOf={(goal) => goal.title}
              hrefOf={(goal) => recordAddress('goal', goal.ref) ?? ''}
              currentId={shown.find((goal) => goal.ref === openRef)?.id}
              isWrapped
              empty={<p className={css['none']}>{t('goal.noneFits')}</p>}
            />
          ) : null}
        </Section>
        <Section title={t('reflection.one')} panel="padded">
          <ReflectLine />
        </Section>
        <Suggestions onTake={take} />
        <Section
          title={t('win.plural')}
          panel={won.length > 0 ? 'flush' : 'none'}
          more={
            won.length > RECENT ? (
              <Link to={`/${workspace}/grow/wins`}>{t('win.all', { count: won.length })}</Link>
            ) : undefined
          }
        >
          {wins.data && won.length === 0 ? (
            <Panel>
              <p className={css['soft']}>{t('win.emptyAbout')}</p>
            </Panel>
          ) : (
            <WinLines wins={won.slice(0, RECENT)} />
          )}
        </Section>
      </Columns>
      {search['new'] === 'win' ? <CaptureWin onClose={() => setNew(undefined)} onMade={made} /> : null}
      {taken ? <CaptureWin of={taken} onClose={() => take(null)} onMade={made} /> : null}
    </Page>
  )
}

const firstMeasure = (measures: readonly Measure[]) => {
  const byGoal = Map.groupBy(
    measures.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    (measure) => measure.goalId,
  )
  return (goal: Goal) => byGoal.get(goal.id)?.[0]
}
