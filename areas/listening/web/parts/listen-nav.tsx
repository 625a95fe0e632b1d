import { useLocation } from '@tanstack/react-router'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { t } from '../../../../web/text/t.ts'
import { OutLink } from '../../../../web/ui/link.tsx'
import css from './listen-nav.module.css'

const PLACES = [
  { path: 'listen', text: 'note.go' },
  { path: 'listen/themes', text: 'theme.go' },
  { path: 'listen/confirm', text: 'confirm.go' },
  { path: 'listen/heard', text: 'coverage.go' },
  { path: 'listen/people', text: 'engagement.go' },
] as const

/** The faces of listening: what was said, what it shares, whether we understood, who was heard, whom we talk with. */
export function ListenNav() {
  const { slug } = useWorkspace()
  const { pathname } = useLocation()
  const at = pathname.slice(slug.length + 2)
  const here = PLACES.findLast(({ path }) => at === path || at.startsWith(`${path}/`))
  return (
    <nav aria-label={t('listening.places')} className={css['nav']}>
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
