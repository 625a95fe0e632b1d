import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useRead } from '../../../../web/data/use-read.ts'
import { t, textSettings } from '../../../../web/text/t.ts'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Link } from '../../../../web/ui/link.tsx'
import { Page, Section } from '../../../../web/ui/page.tsx'
import { Segments } from '../../../../web/ui/segments.tsx'
import { Select } from '../../../../web/ui/select.tsx'
import { SkeletonRows } from '../../../../web/ui/skeleton.tsx'
import { Tag } from '../../../../web/ui/tag.tsx'
import { GOAL_TYPES } from '../../goals/contract.ts'
import { GROWTH_LEVELS } from '../../skills/contract.ts'
import css from '../grow.module.css'
import { GrowNav } from '../grow-nav.tsx'
import type { Library, LibraryGoal } from './begin-values.ts'
import own from './goals.module.css'
import { InWords } from './in-words.tsx'

const INSTITUTIONS = ['school', 'college', 'university', 'other'] as const
const ALL = 'all'
type Search = { level?: string; institution?: string; type?: string }

/** Twelve goals to begin from, as they read at one's level and in one's own words. */
export function LibraryPage() {
  const { workspace } = useParams({ strict: false }) as { workspace: string }
  const search: Search = useSearch({ strict: false })
  const navigate = useNavigate()
  const set = (change: Search) =>
    void navigate({ to: '.', search: ((before: object) => ({ ...before, ...change })) as never })
  const asked = {
    language: textSettings().language,
    ...(GROWTH_LEVELS.some((each) => each === search.level) ? { level: search.level } : {}),
    ...(INSTITUTIONS.some((each) => each === search.institution) ? { institution: search.institution } : {}),
  }
  const library = useRead('goal.library', asked as { level?: Library['level'] }, { keep: true })
  const begin = `/${workspace}/grow/begin`
  const shown = (library.data?.templates ?? []).filter(({ type }) => (search.type ?? type) === type)
  const lines = (list: readonly LibraryGoal[]) => (
    <ul className={css['list']}>
      {list.map((goal) => (
        <LibraryLine
          key={goal.name}
          goal={goal}
          begin={begin}
          institution={library.data?.institution ?? ''}
        />
      ))}
    </ul>
  )
  const fitting = shown.filter(({ suggested }) => suggested)
  const others = shown.filter(({ suggested }) => !suggested)
  return (
    <Page
      title={t('goal-library.title')}
      about={t('goal-library.about')}
      action={
        <Link to={begin} look="primary">
          {t('goal-library.own')}
        </Link>
      }
    >
      <GrowNav />
      {library.error ? <ErrorState problem={library.error} onRetry={() => void library.refetch()} /> : null}
      {library.data ? (
        <div className={own['filters']}>
          <div>
            <span className={css['small']} aria-hidden="true">
              {t('goal.level')}
            </span>
            <Segments
              label={t('goal.level')}
              options={GROWTH_LEVELS.map((value) => ({ value, label: t(`goal.level.${value}`) }))}
              value={library.data.level}
              onChange={(level) => set({ level })}
            />
          </div>
          <Select
            label={t('goal.type')}
            options={[
              { value: ALL, label: t('goal.all.type') },
              ...GOAL_TYPES.map((value) => ({ value, label: t(`goal.type.${value}`) })),
            ]}
            value={search.type ?? ALL}
            onChange={(type) => set({ type: type === ALL ? undefined : type } as Search)}
          />
          <Select
            label={t('goal-library.words')}
            options={INSTITUTIONS.map((value) => ({ value, label: t(`goal-library.words.${value}`) }))}
            value={library.data.institution}
            onChange={(institution) => set({ institution: institution ?? undefined } as Search)}
          />
        </div>
      ) : (
        <SkeletonRows rows={6} />
      )}
      {fitting.length > 0 ? (
        <Section title={t('goal-library.fitting')} panel="flush">
          {lines(fitting)}
        </Section>
      ) : null}
      {others.length > 0 ? (
        <Section title={t('goal-library.others')} panel="flush">
          {lines(others)}
        </Section>
      ) : null}
    </Page>
  )
}

type LineProps = { goal: LibraryGoal; begin: string; institution: string }

/** One goal of the library: its sentence with blanks, what it is counted by, and the way to set it. */
function LibraryLine({ goal, begin, institution }: LineProps) {
  const live = goal.measures.filter(({ source }) => source !== 'by-hand').length
  return (
    <li className={css['line']}>
      <span className={css['words']}>
        <strong>{goal.title}</strong> <Tag>{t(`goal.type.${goal.type}`)}</Tag>{' '}
        {goal.goal ? <Tag tone="ok">{t('goal-library.has', { ref: goal.goal })}</Tag> : null}
        <span className={own['pattern']}>
          <InWords text={goal.statement} />
        </span>
        <span className={css['small']}>
          {t('goal-library.brings', {
            measures: goal.measures.length,
            live,
            steps: goal.milestones.length,
            skill: t(`goal.skill.${goal.skill}`),
          })}
        </span>
      </span>
      <Link
        to={begin}
        search={{ from: goal.name, level: goal.level, institution } as never}
        look="button"
        aria-label={t('goal-library.setOne', { title: goal.title })}
      >
        {t('goal-library.set')}
      </Link>
    </li>
  )
}
