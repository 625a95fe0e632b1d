import { useParams } from '@tanstack/react-router'
import { SKILL_LEVELS, SKILLS } from '../../../../engines/skill-matrix/matrix.ts'
import type { Output } from '../../../../web/data/types.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { classes } from '../../../../web/ui/classes.ts'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { FigureTable } from '../../../../web/ui/figure-table.tsx'
import { Link, OutLink } from '../../../../web/ui/link.tsx'
import { Page, Section } from '../../../../web/ui/page.tsx'
import { PageSkeleton } from '../../../../web/ui/skeleton.tsx'
import { Tag } from '../../../../web/ui/tag.tsx'
import css from '../grow.module.css'
import { behavioursOf, gapSum, levelWords, skillName } from './skill-words.ts'
import own from './skills.module.css'

type Skill = Output<'skill.get'>

/** One skill: its path by levels, how it was rated, what shows it, and the goals that build it. */
export function SkillPage() {
  const { ref, workspace } = useParams({ strict: false }) as { ref: string; workspace: string }
  const skill = SKILLS.find((each) => each === ref)
  const read = useRead('skill.get', { skill: skill ?? 'agile-practice' }, { enabled: skill !== undefined })
  if (!skill)
    return (
      <Page title={ref}>
        <EmptyState title={t('skill.unknown')}>{t('skill.unknownAbout')}</EmptyState>
      </Page>
    )
  if (read.error)
    return (
      <Page title={skillName(skill)}>
        <ErrorState problem={read.error} onRetry={() => void read.refetch()} />
      </Page>
    )
  if (!read.data) return <PageSkeleton />
  return <SkillRecord data={read.data} workspace={workspace} />
}

function SkillRecord({ data, workspace }: { data: Skill; workspace: string }) {
  const { row, ratings, evidence, goals, level } = data
  const { skill, self, others, target } = row
  const base = `/${workspace}/grow`
  return (
    <Page
      title={skillName(skill)}
      above={
        <>
          {t(`skill.criterion.${row.criterion}`)}{' '}
          <Tag>{t('skill.targetAt', { level: t(`goal.level.${level}`), target: levelWords(target) })}</Tag>
        </>
      }
      action={
        <Link to={`${base}/skills/check`} search={{ skill } as never} look="button">
          {t('skill.rate')}
        </Link>
      }
    >
      <Section title={t('skill.gap')}>
        {self === null && others === null ? <p className={css['soft']}>{t('skill.notRated')}</p> : null}
        {self ? <p>{t('skill.gapSelf', { sum: gapSum(target, self.level) })}</p> : null}
        {others ? (
          <p>{t('skill.gapOthers', { sum: gapSum(target, others.level), n: others.n ?? 0 })}</p>
        ) : null}
      </Section>
      <Section title={t('skill.path')}>
        <Path skill={skill} level={self?.level ?? 0} target={target} />
      </Section>
      <Section title={t('skill.evidence')} more={t('skill.evidenceFresh', { count: row.fresh })}>
        {evidence.length === 0 ? (
          <p className={css['soft']}>{t('skill.noEvidence')}</p>
        ) : (
          <FigureTable
            label={t('skill.evidence')}
            rows={evidence}
            keyOf={({ id }) => id}
            columns={[
              {
                key: 'title',
                label: t('skill-evidence.title'),
                cell: (each) => (
                  <OutLink href={recordAddress(each.kind, each.ref) ?? ''}>{each.title}</OutLink>
                ),
              },
              { key: 'how', label: t('skill-evidence.type'), cell: howWords },
              { key: 'on', label: t('skill-evidence.happenedOn'), cell: ({ on }) => formatDate(on) },
            ]}
          />
        )}
        <p>
          <Link to={`${base}/skills/evidence`} search={{ new: 'skill-evidence' } as never}>
            {t('skill-evidence.new')}
          </Link>
        </p>
      </Section>
      <Section title={t('skill.ratings')}>
        {ratings.length === 0 ? (
          <p className={css['soft']}>{t('skill.notRated')}</p>
        ) : (
          <FigureTable
            label={t('skill.ratings')}
            rows={ratings.toReversed()}
            keyOf={({ on, by, level: rated }) => `${on} ${by} ${rated}`}
            columns={[
              { key: 'on', label: t('skill.ratedOn'), cell: ({ on }) => formatDate(on) },
              {
                key: 'by',
                label: t('skill.ratedBy'),
                cell: byWords,
              },
              { key: 'level', label: t('skill.rated'), cell: (rating) => levelWords(rating.level) },
              { key: 'spread', label: t('skill.spread'), cell: ({ counts }) => spreadWords(counts) },
              { key: 'from', label: t('skill.from'), cell: From },
              { key: 'note', label: t('skill.note'), cell: ({ note }) => note },
            ]}
          />
        )}
      </Section>
      <Section title={t('skill.goals')}>
        {goals.length === 0 ? (
          <p className={css['soft']}>{t('skill.noGoals')}</p>
        ) : (
          <ul className={own['plain']}>
            {goals.map((goal) => (
              <li key={goal.ref}>
                <OutLink href={recordAddress('goal', goal.ref) ?? ''}>{goal.title}</OutLink>{' '}
                <Tag>{t(`goal.state.${goal.state}`)}</Tag>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </Page>
  )
}

type Kept = Skill['ratings'][number]

/** "Teachers, faculty, 4 others". */
const byWords = ({ by, n, raters }: Kept): string =>
  by === 'self'
    ? t('skill.self')
    : [raters === null ? '' : t(`feedback-request.raters.${raters}`), t('skill.ofOthers', { n: n ?? 0 })]
        .filter((part) => part !== '')
        .join(', ')

/** How many saw each level: "2 × level 1, 1 × level 3". */
const spreadWords = (counts: Kept['counts']): string =>
  (counts ?? [])
    .flatMap((count, at) => (count > 0 ? [t('skill.spreadPart', { count, level: at + 1 })] : []))
    .join(', ')

/** The look or the request that a rating comes from. */
function From({ from }: Kept) {
  return from === null ? null : (
    <OutLink href={recordAddress(from.kind, from.ref) ?? ''}>{from.title}</OutLink>
  )
}

const howWords = ({ kind, type }: Skill['evidence'][number]): string => {
  if (kind === 'skill-evidence') return t(`skill-evidence.type.${type}`)
  if (kind === 'learning-entry') return t(`learning-entry.type.${type}`)
  return t(`skill.shownBy.${kind}`)
}

/** The four levels in order, with what would be seen at each: which are reached, which is next, where the target lies. */
function Path({ skill, level, target }: { skill: Skill['row']['skill']; level: number; target: number }) {
  const next = Math.floor(level) + 1
  return (
    <ol className={own['levels']}>
      {behavioursOf(skill).map((behaviour, at) => {
        const number = at + 1
        return (
          <li key={number} className={classes(own['level'], number <= level && own['reached'])}>
            <span className={own['levelNumber']}>{number}</span>
            <span>
              <strong>{t(`platform.familiarity.${SKILL_LEVELS[at]}`)}</strong>{' '}
              {number <= level ? <Tag tone="ok">{t('skill.reached')}</Tag> : null}{' '}
              {number === next ? <Tag>{t('skill.next')}</Tag> : null}{' '}
              {number === target ? <Tag>{t('skill.target')}</Tag> : null}
            </span>
            <span>{behaviour}</span>
          </li>
        )
      })}
    </ol>
  )
}
