import { useLocation } from '@tanstack/react-router'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { t } from '../../../../web/text/t.ts'
import { OutLink } from '../../../../web/ui/link.tsx'
import css from './together.module.css'

const PLACES = [
  { path: 'actions', text: 'action.many' },
  { path: 'meetings', text: 'meeting.many' },
  { path: 'decisions', text: 'decision.many' },
] as const

/** The three that belong together: what is to be done, who meets, what was decided. */
export function TogetherNav() {
  const { slug } = useWorkspace()
  const { pathname } = useLocation()
  const at = pathname.slice(slug.length + 2)
  return (
    <nav aria-label={t('together.places')} className={css['nav']}>
      {PLACES.map(({ path, text }) => (
        <OutLink
          key={path}
          href={`/${slug}/${path}`}
          look="quiet"
          {...(at === path || at.startsWith(`${path}/`) ? { 'aria-current': 'page' } : {})}
        >
          {t(text)}
        </OutLink>
      ))}
    </nav>
  )
}
