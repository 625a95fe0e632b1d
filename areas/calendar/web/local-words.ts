import { addDays } from '../../../engines/calendar/days.ts'
import { formatDate } from '../../../web/text/format.ts'
import { t } from '../../../web/text/t.ts'

/** A local moment, `2026-08-28T00:01`, as people read it. */
export const localWords = (local: string): string =>
  t('calendar.moment', { day: formatDate(local.slice(0, 10)), time: local.slice(11) })

/** Where a half-open stretch ends: midnight is the end of the day before it. */
export const endWords = (local: string): string =>
  local.endsWith('T00:00')
    ? t('calendar.moment', { day: formatDate(addDays(local.slice(0, 10), -1)), time: '24:00' })
    : localWords(local)

type Edge = {
  anchor: string
  offset: number | null
  unit: string
  weekday: number | null
  time: string
}

/** One end of a rule in words: "00:01, the Friday before: 1 day before First class day". */
export const edgeWords = ({ anchor, offset, unit, weekday, time }: Edge, side: 'start' | 'end'): string => {
  const days = offset ?? 0
  const at = t('freeze.at', {
    anchor: t(`freeze.startAnchor.${anchor}`),
    days: Math.abs(days),
    side: days === 0 ? 'on' : days < 0 ? 'before' : 'after',
    unit: unit === 'business' ? 'business' : 'calendar',
  })
  const office = unit === 'calendar-to-business' ? [t('freeze.toBusiness')] : []
  const to = weekday === null ? [] : [t(`freeze.to.${side}`, { weekday: t(`freeze.weekday.${weekday}`) })]
  return [at, ...office, ...to, time].join(', ')
}
