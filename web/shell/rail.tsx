import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, Ref } from 'react'
import { t } from '../text/t.ts'
import { Count } from '../ui/tag.tsx'
import type { RailEntry } from './area-pages.ts'
import css from './rail.module.css'

/** A plain anchor: the router fills in its address and `aria-current`. */
const RailLink = createLink(
  (props: AnchorHTMLAttributes<HTMLAnchorElement> & { ref?: Ref<HTMLAnchorElement> }) => (
    <a {...props} className={css['link']}>
      {props.children}
    </a>
  ),
)

/** Entries below the line, beside the chain. */
const belowLine = 100

export type RailProps = {
  /** `/` and the workspace's short name. */
  base: string
  entries: readonly RailEntry[]
  /** The same for the areas of the chain. */
  chainBase: string
  /** The same of the person's own workspace, for entries that lead there. */
  ownBase: string
  /** What waits for the person, by the entry's `count`. */
  counts: Readonly<Record<string, number>>
  onGo?: () => void
}

/** The areas in the order of the chain, each with its count of what waits for the person. */
export function Rail({ base, chainBase, ownBase, entries, counts, onGo }: RailProps) {
  const chain = entries.filter((entry) => entry.order < belowLine)
  const rest = entries.filter((entry) => entry.order >= belowLine)
  const list = (shown: readonly RailEntry[]) => (
    <ul className={css['list']}>
      {shown.map((entry) => {
        const start = entry.own ? ownBase : entry.order < belowLine ? chainBase : base
        const count = entry.count === undefined ? 0 : (counts[entry.count] ?? 0)
        return (
          <li key={entry.path}>
            <RailLink
              to={entry.path === '' ? start : `${start}/${entry.path}`}
              activeOptions={{ exact: entry.path === '', includeSearch: false }}
              onClick={onGo}
            >
              {t(entry.text)}
              {count > 0 ? <Count value={count} label={t('rail.waiting', { count })} /> : null}
            </RailLink>
          </li>
        )
      })}
    </ul>
  )
  return (
    <nav aria-label={t('rail.label')} className={css['rail']}>
      {list(chain)}
      {rest.length > 0 ? (
        <>
          <hr className={css['line']} />
          {list(rest)}
        </>
      ) : null}
    </nav>
  )
}
