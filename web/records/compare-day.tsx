import { t } from '../text/t.ts'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Menu } from '../ui/menu.tsx'
import css from './compare.module.css'

const DAY = 86_400_000
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY).toISOString().slice(0, 10)

/** A day out of an address; undefined for what is none. */
export const readDay = (text: unknown): string | undefined =>
  typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text) ? text : undefined

/** Opens the comparison with an earlier day: with a usual one, which can then be set to any. */
export function CompareMenu({ onSince }: { onSince: (day: string) => void }) {
  return (
    <Menu
      actions={[1, 7, 28, 91].map((days) => ({
        id: String(days),
        label: t('compare.ago', { count: days }),
        run: () => onSince(daysAgo(days)),
      }))}
    >
      {t('compare.with')}
    </Menu>
  )
}

type DayProps = { since: string; onSince: (day: string | undefined) => void }

/** The day that is compared with, and the way out. */
export function CompareDay({ since, onSince }: DayProps) {
  return (
    <div className={css['day']}>
      <DateField
        label={t('compare.day')}
        value={since}
        max={daysAgo(0)}
        onChange={(day) => {
          if (day !== null) onSince(day)
        }}
      />
      <Button onPress={() => onSince(undefined)}>{t('compare.stop')}</Button>
    </div>
  )
}
