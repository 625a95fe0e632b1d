import { useLocation } from '@tanstack/react-router'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { t } from '../../../../web/text/t.ts'
import { OutLink } from '../../../../web/ui/link.tsx'
import css from './calendar.module.css'

const PLACES = [
  { path: 'calendar', text: 'calendar.year' },
  { path: 'calendar/spans', text: 'span.many' },
  { path: 'calendar/freezes', text: 'freeze.many' },
] as const

/** The year at a glance, what it is made of, and the rules. */
export function CalendarNav() {
  const { slug } = useWorkspace()
  const { pathname } = useLocation()
  const at = pathname.slice(slug.length + 2)
  const here = PLACES.findLast(({ path }) => at === path || at.startsWith(`${path}/`))
  return (
    <nav aria-label={t('calendar.places')} className={css['nav']}>
      {PLACES.map((place) => (
        <OutLink
          key={place.path}
          href={`/${slug}/${place.path}`}
          look="quiet"
          {...(place === here ? { 'aria-current': 'page' } : {})}
        >
          {t(place.text)}
        </OutLink>
      ))}
    </nav>
  )
}
