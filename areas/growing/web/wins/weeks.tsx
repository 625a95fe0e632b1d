import type { Output } from '../../../../web/data/types.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { classes } from '../../../../web/ui/classes.ts'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import css from '../grow.module.css'
import own from './wins.module.css'

type Read = Output<'rhythm.weeks'>
const MARK = { logged: 'full', paused: 'paused', open: 'open', empty: '' } as const

/** The last twelve weeks: which hold a win, which are paused. A week without one is neutral. */
export function Weeks() {
  const { data } = useRead('rhythm.weeks', {})
  if (!data) return <SkeletonLines />
  return (
    <div>
      <div className={own['weeks']} role="img" aria-label={inWords(data)}>
        {data.weeks.map(({ week, state, pause }) => (
          <i
            key={week}
            title={`${formatDate(week)}: ${pause ?? t(`win.week.${state}`)}`}
            className={classes(own['week'], MARK[state] !== '' && own[MARK[state]])}
          />
        ))}
      </div>
      <p className={css['small']}>{inWords(data)}</p>
    </div>
  )
}

const inWords = ({ weeks, logged, of, run }: Read): string => {
  const paused = weeks.filter(({ state }) => state === 'paused').length
  return [
    t('win.weeks', { count: logged, of }),
    run > 1 ? t('win.run', { count: run }) : '',
    paused > 0 ? t('win.weeksPaused', { count: paused }) : '',
    t('win.noFault'),
  ]
    .filter(Boolean)
    .join(' ')
}
