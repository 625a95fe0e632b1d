import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { CRITERIA } from '../../../../engines/skill-matrix/matrix.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { t } from '../../../../web/text/t.ts'
import { Banner } from '../../../../web/ui/banner.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Link } from '../../../../web/ui/link.tsx'
import { Columns, Page } from '../../../../web/ui/page.tsx'
import { Segments } from '../../../../web/ui/segments.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import { GROWTH_LEVELS } from '../../skills/contract.ts'
import { GrowNav } from '../grow-nav.tsx'
import { BalancePanel } from './balance.tsx'
import { CriterionTable } from './criterion-table.tsx'
import { GapGoals } from './gap-goals.tsx'
import { ReadinessPanel } from './readiness.tsx'
import type { SkillRow } from './skill-words.ts'
import css from './skills.module.css'
import { WorkEvidence } from './work-evidence.tsx'

const SHOWN = ['all', 'gaps', 'unrated'] as const
const isShown: Record<(typeof SHOWN)[number], (row: SkillRow) => boolean> = {
  all: () => true,
  gaps: ({ gapSelf, gapOthers }) => (gapSelf ?? 0) > 0 || (gapOthers ?? 0) > 0,
  unrated: ({ self }) => self === null,
}

/** The sixteen skills: what one thinks oneself, what others see, what shows it, and what is missing. */
export function SkillsPage() {
  const { workspace } = useParams({ strict: false }) as { workspace: string }
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const navigate = useNavigate()
  const asked = GROWTH_LEVELS.find((level) => level === search['level'])
  const show = SHOWN.find((each) => each === search['show']) ?? 'all'
  const read = useRead('skill.standing', asked ? { level: asked } : {}, { keep: true })
  const set = (change: Record<string, string>) =>
    void navigate({ to: '.', search: ((before: object) => ({ ...before, ...change })) as never })
  const base = `/${workspace}/grow/skills`
  return (
    <Page
      title={t('skill.title')}
      about={t('skill.about')}
      action={
        <Link to={`${base}/check`} look="primary">
          {t('skill-check.begin')}
        </Link>
      }
    >
      <GrowNav />
      {read.error ? <ErrorState problem={read.error} onRetry={() => void read.refetch()} /> : null}
      {read.isPending ? <SkeletonLines /> : null}
      {read.data ? (
        <>
          <div className={css['tools']}>
            <Segments
              label={t('skill.targetsOf')}
              options={GROWTH_LEVELS.map((value) => ({ value, label: t(`goal.level.${value}`) }))}
              value={read.data.level}
              onChange={(level) => set({ level })}
            />
            <Segments
              label={t('skill.shown')}
              options={SHOWN.map((value) => ({ value, label: t(`skill.show.${value}`) }))}
              value={show}
              onChange={(value) => set({ show: value })}
            />
          </div>
          {read.data.rows.every(({ self }) => self === null) ? (
            <div className={css['banner']}>
              <Banner>{t('skill.none')}</Banner>
            </div>
          ) : null}
          <Columns
            aside={
              <>
                <ReadinessPanel readiness={read.data.readiness} />
                <BalancePanel balance={read.data.balance} />
              </>
            }
          >
            {CRITERIA.map((criterion) => (
              <CriterionTable
                key={criterion}
                criterion={criterion}
                rows={read.data.rows.filter((row) => row.criterion === criterion)}
                isShown={isShown[show]}
                base={base}
              />
            ))}
            <GapGoals standing={read.data} workspace={workspace} />
            <WorkEvidence />
          </Columns>
        </>
      ) : null}
    </Page>
  )
}
