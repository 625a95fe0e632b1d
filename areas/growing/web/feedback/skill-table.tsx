import { SKILL_LEVELS } from '../../../../engines/skill-matrix/matrix.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { FigureTable } from '../../../../web/ui/figure-table.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import css from '../grow.module.css'
import { oneDigit, skillName } from '../skills/skill-words.ts'
import type { Request } from './request.tsx'

/** What was seen of skills: how many saw each level, the mean, and the step by which it comes into their standing. */
export function SkillTable({ request }: { request: Request }) {
  const read = useRead('feedback-request.answers', { ref: request.ref })
  const take = useDo('feedback-request.take-skills', {
    undo: (_, { taken }) => t('feedback.skillsTaken', { count: taken.length }),
  })
  const skills = read.data?.skills ?? []
  const withheld = read.data?.withheld ?? []
  if (skills.length === 0 && withheld.length === 0) return null
  return (
    <Section title={t('feedback.skills')} panel="padded">
      {take.problem ? <ErrorState problem={take.problem} /> : null}
      {skills.length === 0 ? null : (
        <FigureTable
          label={t('feedback.skills')}
          rows={skills}
          keyOf={({ skill }) => skill}
          columns={[
            { key: 'skill', label: t('goal.skill'), cell: ({ skill }) => skillName(skill) },
            ...SKILL_LEVELS.map((level, at) => ({
              key: level,
              label: `${at + 1} ${t(`platform.familiarity.${level}`)}`,
              isFigure: true,
              cell: ({ counts }: { counts: readonly number[] }) => counts[at] ?? 0,
            })),
            {
              key: 'mean',
              label: t('feedback.mean'),
              isFigure: true,
              cell: ({ mean, n }) =>
                mean === null ? '–' : t('feedback.meanOf', { mean: oneDigit(mean), n }),
            },
          ]}
        />
      )}
      {withheld.length === 0 ? null : (
        <p className={css['small']}>
          {t('feedback.skillsWithheld', {
            least: request.least,
            skills: withheld.map((skill) => skillName(skill)).join(', '),
          })}
        </p>
      )}
      {skills.length === 0 || request.state !== 'closed' ? null : request.skillsTakenOn === null ? (
        <>
          <p className={css['small']}>{t('feedback.takeSkillsAbout')}</p>
          <p>
            <Button
              isDisabled={take.pending}
              onPress={() => void take.run({ ref: request.ref }).catch(() => {})}
            >
              {t('feedback.takeSkills')}
            </Button>
          </p>
        </>
      ) : (
        <p className={css['small']}>
          {t('feedback.skillsTakenOn', { day: formatDate(request.skillsTakenOn) })}
        </p>
      )}
    </Section>
  )
}
