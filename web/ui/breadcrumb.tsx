import { Link as AriaLink } from 'react-aria-components/Link'
import { t } from '../text/t.ts'
import css from './breadcrumb.module.css'
import { classes } from './classes.ts'

export type Crumb = { label: string; href: string }

/** The way back up: the lists above this page. The page itself is its own h1 and not repeated here. */
export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label={t('breadcrumb.label')}>
      <ol className={css['list']}>
        {crumbs.map((crumb) => (
          <li key={crumb.href} className={css['crumb']}>
            <AriaLink href={crumb.href} className={classes(css['link'])}>
              {crumb.label}
            </AriaLink>
          </li>
        ))}
      </ol>
    </nav>
  )
}
