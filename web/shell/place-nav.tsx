import { useLocation } from '@tanstack/react-router'
import { useWorkspace } from '../data/session.tsx'
import { OutLink } from '../ui/link.tsx'
import css from './place-nav.module.css'

export type Place = {
  /** Below the workspace: `strategy/aims`. */
  path: string
  label: string
}

/** The pages that belong together, above each of them: which there are, and which one this is. */
export function PlaceNav({ label, places }: { label: string; places: readonly Place[] }) {
  const { slug } = useWorkspace()
  const { pathname } = useLocation()
  const at = pathname.slice(slug.length + 2)
  // The last that fits: `strategy/aims/AIM-1` lies below `strategy` too.
  const here = places.findLast(({ path }) => at === path || at.startsWith(`${path}/`))
  return (
    <nav aria-label={label} className={css['nav']}>
      {places.map((place) => (
        <OutLink
          key={place.path}
          href={`/${slug}/${place.path}`}
          look="quiet"
          {...(place === here ? { 'aria-current': 'page' } : {})}
        >
          {place.label}
        </OutLink>
      ))}
    </nav>
  )
}
