import { formatDate, formatShare } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Progress } from '../../../../web/ui/progress.tsx'
import { AsidePanel } from '../../../../web/ui/record-page.tsx'
import css from '../grow.module.css'
import { oneDigit, type Standing, skillName } from './skill-words.ts'
import own from './skills.module.css'

type Readiness = Standing['readiness']

/** How many of the sixteen are where the next level wants them, with evidence; what is met and what is missing. */
export function ReadinessPanel({ readiness }: { readiness: Readiness }) {
  const { met, of, share, since, rows } = readiness
  const level = t(`goal.level.${readiness.for}`)
  return (
    <AsidePanel title={t('skill.readiness', { level })}>
      <Progress
        label={t('skill.readySkills')}
        value={met}
        max={of}
        words={t('skill.readyOf', { met, of, share: formatShare(share) })}
      />
      <p className={own['rule']}>{t('skill.readyRule', { day: formatDate(since) })}</p>
      {([true, false] as const).map((isMet) => {
        const these = rows.filter((row) => row.met === isMet)
        if (these.length === 0) return null
        return (
          <details key={String(isMet)}>
            <summary>{t(isMet ? 'skill.readyMet' : 'skill.readyMissing', { count: these.length })}</summary>
            <ul className={own['plain']}>
              {these.map((row) => (
                <li key={row.skill}>
                  {skillName(row.skill)}
                  <span className={css['small']}>
                    {t('skill.readyRow', {
                      level: row.level === null ? '–' : oneDigit(row.level),
                      target: row.target,
                      evidence: row.evidence,
                    })}
                  </span>
                </li>
              ))}
            </ul>
          </details>
        )
      })}
    </AsidePanel>
  )
}
