import { t } from '../../../../web/text/t.ts'
import { Tag } from '../../../../web/ui/tag.tsx'
import css from './theme-row.module.css'
import type { Theme } from './use-themes.ts'

/** A theme in the tree: its name, and how many notes and people stand behind it, narrower themes included. */
export function ThemeRow({ theme, most }: { theme: Theme; most: number }) {
  return (
    <div className={css['row']}>
      <span className={css['name']}>
        {theme.title} {theme.state === 'open' ? null : <Tag>{t(`theme.state.${theme.state}`)}</Tag>}
      </span>
      <span className={css['figures']}>
        <span className={css['track']} aria-hidden="true">
          <span className={css['bar']} style={{ inlineSize: `${(theme.notes / most) * 100}%` }} />
        </span>
        <span className={css['count']}>{t('theme.notes', { count: theme.notes })}</span>
        <span className={css['count']}>{t('theme.people', { count: theme.people })}</span>
      </span>
    </div>
  )
}
