import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { classes } from '../../../../web/ui/classes.ts'
import { weeksWith } from '../../model.ts'
import { today } from '../goals/goal-values.ts'
import css from '../grow.module.css'

/** The last twelve weeks and which of them hold a win. A week without one is neutral. */
export function Weeks({ days }: { days: readonly string[] }) {
  const weeks = weeksWith(days, today())
  const held = weeks.filter(({ has }) => has).length
  return (
    <div>
      <div className={css['weeks']} role="img" aria-label={t('win.weeks', { count: held, of: weeks.length })}>
        {weeks.map(({ week, has }) => (
          <i key={week} title={formatDate(week)} className={classes(css['week'], has && css['full'])} />
        ))}
      </div>
      <p className={css['small']}>{t('win.weeks', { count: held, of: weeks.length })}</p>
    </div>
  )
}
