import { useLocation } from '@tanstack/react-router'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { t } from '../../../../web/text/t.ts'
import { OutLink } from '../../../../web/ui/link.tsx'
import css from './strategy.module.css'

const PLACES = [
  { path: 'strategy', text: 'strategy.tree' },
  { path: 'strategy/aims', text: 'aim.many' },
  { path: 'strategy/key-results', text: 'key-result.many' },
] as const

/** The faces of strategy: all of it as a tree, its aims, its figures. */
export function StrategyNav() {
  const { slug } = useWorkspace()
  const { pathname } = useLocation()
  const at = pathname.slice(slug.length + 2)
  const here = PLACES.findLast(({ path }) => at === path || at.startsWith(`${path}/`))
  return (
    <nav aria-label={t('strategy.places')} className={css['nav']}>
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
