import type { Output } from '../../../web/data/types.ts'
import { formatDate } from '../../../web/text/format.ts'
import { t } from '../../../web/text/t.ts'
import { HIGH } from '../contract.ts'

export type Entry = Output<'engagement.register'>['entries'][number]
export type Standing = Pick<Entry, 'last' | 'dueOn' | 'overdueDays' | 'paused' | 'cadence' | 'everyWeeks'>

/** The four quarters of the map, as they stand on it: high power above, high interest to the right. */
export const QUADRANTS = ['satisfy', 'closely', 'watch', 'inform'] as const
export type Quadrant = (typeof QUADRANTS)[number]

export const quadrantOf = ({ power, interest }: Pick<Entry, 'power' | 'interest'>): Quadrant =>
  power >= HIGH ? (interest >= HIGH ? 'closely' : 'satisfy') : interest >= HIGH ? 'inform' : 'watch'

/** How often, in words: "every 4 weeks", "once a term". */
export const cadenceWords = ({ cadence, everyWeeks }: Pick<Entry, 'cadence' | 'everyWeeks'>): string =>
  cadence === 'weeks'
    ? t('engagement.everyWeeksIs', { weeks: everyWeeks ?? 0 })
    : t(cadence === 'term' ? 'engagement.eachTerm' : 'engagement.noCadence')

/** By when they are to be heard again: "12 days overdue", "due 8 Dec 2026", and that a break pauses it. */
export const dueWords = (standing: Standing): string => {
  const { cadence, dueOn, overdueDays, paused } = standing
  if (cadence === null) return t('engagement.noCadence')
  if (dueOn === null) return t('engagement.noTerm')
  const words =
    overdueDays > 0
      ? t('engagement.overdueBy', { days: overdueDays })
      : t('engagement.dueOn', { day: formatDate(dueOn) })
  return paused ? t('engagement.pausedNow', { words }) : words
}

export const lastWords = ({ last }: Pick<Standing, 'last'>): string =>
  last === null ? t('engagement.never') : formatDate(last.on)
