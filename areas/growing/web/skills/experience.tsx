import type { Skill } from '../../../../engines/skill-matrix/matrix.ts'
import { NEEDED_EVIDENCE } from '../../../../engines/skill-matrix/standing.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { t } from '../../../../web/text/t.ts'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { FigureTable } from '../../../../web/ui/figure-table.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import css from '../grow.module.css'

/** The fields in which experience is asked for, with the skills whose evidence counts as such. */
const FIELDS = {
  agile: ['agile-practice', 'backlog-craft', 'prioritisation'],
  projects: ['launch-and-training', 'business-case', 'privacy-and-procurement'],
  experience: ['user-research', 'accessibility'],
} as const satisfies Record<string, readonly Skill[]>

/** What one has done in the three fields that the work grows from, and how to gain what is thin. */
export function Experience() {
  const read = useRead('skill.standing', {})
  if (read.error) return <ErrorState problem={read.error} onRetry={() => void read.refetch()} />
  if (!read.data) return null
  const all = read.data.rows
  const rows = Object.entries(FIELDS).map(([field, skills]) => {
    const these = all.filter(({ skill }) => skills.some((each) => each === skill))
    const sum = (key: 'evidence' | 'fresh') => these.reduce((total, row) => total + row[key], 0)
    return { field, evidence: sum('evidence'), fresh: sum('fresh') }
  })
  return (
    <Section title={t('skill.experienceTitle')} panel="padded">
      <p className={css['soft']}>{t('experience.about')}</p>
      <FigureTable
        label={t('skill.experienceTitle')}
        rows={rows}
        keyOf={({ field }) => field}
        columns={[
          { key: 'field', label: t('experience.field'), cell: ({ field }) => t(`experience.field.${field}`) },
          { key: 'count', label: t('experience.count'), isFigure: true, cell: ({ evidence }) => evidence },
          { key: 'fresh', label: t('experience.fresh'), isFigure: true, cell: ({ fresh }) => fresh },
          {
            key: 'way',
            label: t('experience.way'),
            cell: ({ field, fresh }) =>
              fresh >= NEEDED_EVIDENCE ? t('experience.enough') : t(`experience.way.${field}`),
          },
        ]}
      />
    </Section>
  )
}
