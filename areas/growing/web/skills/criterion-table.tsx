import type { Criterion } from '../../../../engines/skill-matrix/matrix.ts'
import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { FigureTable } from '../../../../web/ui/figure-table.tsx'
import { Link } from '../../../../web/ui/link.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { levelWords, oneDigit, type SkillRow, skillName } from './skill-words.ts'
import css from './skills.module.css'

export type CriterionTableProps = {
  criterion: Criterion
  rows: readonly SkillRow[]
  isShown: (row: SkillRow) => boolean
  /** The address of the skills. */
  base: string
}

/** One of the four criteria with its skills: level, evidence and gap of the whole, and of each. */
export function CriterionTable({ criterion, rows, isShown, base }: CriterionTableProps) {
  const shown = rows.filter(isShown)
  if (shown.length === 0) return null
  return (
    <Section title={t(`skill.criterion.${criterion}`)} more={<Whole rows={rows} />} panel="padded">
      <div className={css['matrix']}>
        <FigureTable
          label={t(`skill.criterion.${criterion}`)}
          rows={shown}
          keyOf={({ skill }) => skill}
          columns={[
            {
              key: 'skill',
              label: t('goal.skill'),
              cell: ({ skill }) => <Link to={`${base}/${skill}`}>{skillName(skill)}</Link>,
            },
            {
              key: 'self',
              label: t('skill.self'),
              cell: ({ self }) => (self === null ? '–' : levelWords(self.level)),
            },
            {
              key: 'others',
              label: t('skill.others'),
              isFigure: true,
              cell: ({ others }) =>
                others === null
                  ? '–'
                  : t('skill.othersShort', { level: oneDigit(others.level), n: others.n ?? 0 }),
            },
            { key: 'target', label: t('skill.target'), isFigure: true, cell: ({ target }) => target },
            { key: 'gap', label: t('skill.gap'), isFigure: true, cell: gapWords },
            {
              key: 'evidence',
              label: t('skill.evidence'),
              isFigure: true,
              cell: ({ evidence }) => formatNumber(evidence),
            },
          ]}
        />
      </div>
      {levelsOf(rows).length > 0 ? (
        <details className={css['sum']}>
          <summary>{t('skill.howWorkedOut')}</summary>
          {t('skill.criterionSum', { levels: sumOf(levelsOf(rows)), gaps: sumOf(gapsOf(rows)) })}
        </details>
      ) : null}
    </Section>
  )
}

const gapWords = ({ gapSelf, gapOthers }: SkillRow): string => {
  if (gapSelf === null && gapOthers === null) return '–'
  const own = gapSelf === null ? '–' : oneDigit(gapSelf)
  return gapOthers === null ? own : t('skill.gapBoth', { own, others: oneDigit(gapOthers) })
}

const levelsOf = (rows: readonly SkillRow[]) => rows.flatMap(({ self }) => self?.level ?? [])
const gapsOf = (rows: readonly SkillRow[]) => rows.flatMap(({ gapSelf }) => gapSelf ?? [])
const meanOf = (figures: readonly number[]): number | null =>
  figures.length === 0 ? null : figures.reduce((sum, each) => sum + each, 0) / figures.length

/** "(3 + 2 + 2) ÷ 3 = 2.3". */
const sumOf = (figures: readonly number[]): string => {
  const mean = meanOf(figures)
  return mean === null ? '–' : `(${figures.join(' + ')}) ÷ ${figures.length} = ${oneDigit(mean)}`
}

function Whole({ rows }: { rows: readonly SkillRow[] }) {
  const [level, gap] = [meanOf(levelsOf(rows)), meanOf(gapsOf(rows))]
  const count = rows.reduce((sum, { evidence }) => sum + evidence, 0)
  return level === null || gap === null
    ? t('skill.wholeUnrated', { count })
    : t('skill.whole', { level: oneDigit(level), gap: oneDigit(gap), count })
}
