import { useLocation } from '@tanstack/react-router'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { t } from '../../../../web/text/t.ts'
import { OutLink } from '../../../../web/ui/link.tsx'
import css from './backlog-nav.module.css'

const PLACES = [
  { path: 'backlog', text: 'backlog.place.order' },
  { path: 'backlog/levels', text: 'backlog.place.levels' },
  { path: 'backlog/refine', text: 'backlog.place.refine' },
  { path: 'backlog/health', text: 'backlog.place.health' },
] as const

/** The faces of the one backlog: its order, its levels, what is to be refined next, and how it is. */
export function BacklogNav() {
  const { slug } = useWorkspace()
  const { pathname } = useLocation()
  const at = pathname.slice(slug.length + 2)
  const here = PLACES.findLast(({ path }) => at === path || at.startsWith(`${path}/`))
  return (
    <nav aria-label={t('backlog.places')} className={css['nav']}>
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
