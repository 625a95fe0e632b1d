import { PlaceNav } from '../../../../web/shell/place-nav.tsx'
import { t } from '../../../../web/text/t.ts'

/** The year at a glance, what it is made of, and the rules. */
export function CalendarNav() {
  return (
    <PlaceNav
      label={t('calendar.places')}
      places={[
        { path: 'calendar', label: t('calendar.year') },
        { path: 'calendar/spans', label: t('span.many') },
        { path: 'calendar/freezes', label: t('freeze.many') },
      ]}
    />
  )
}
