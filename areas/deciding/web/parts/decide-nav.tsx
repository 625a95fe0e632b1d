import { useLocation } from '@tanstack/react-router'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { t } from '../../../../web/text/t.ts'
import { OutLink } from '../../../../web/ui/link.tsx'
import css from './decide.module.css'

const PLACES = [
  { path: 'decide', text: 'decide.compare' },
  { path: 'decide/best-set', text: 'scenario.go' },
  { path: 'decide/scores', text: 'score.many' },
] as const

/** The faces of deciding: items side by side, the best set, and what items were weighed with. */
export function DecideNav() {
  const { slug } = useWorkspace()
  const { pathname } = useLocation()
  const at = pathname.slice(slug.length + 2)
  const here = PLACES.findLast(({ path }) => at === path || at.startsWith(`${path}/`))
  return (
    <nav aria-label={t('decide.places')} className={css['nav']}>
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
