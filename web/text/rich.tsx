import { Children, createElement, Fragment, type ReactNode } from 'react'
import { compiledText } from './t.ts'

type Wrap = (parts: ReactNode[]) => ReactNode
type RichValues = Readonly<Record<string, string | number | Date | ReactNode | Wrap>>

/**
 * Like `t`, for messages with marks in them:
 * `rich('home.hint', { link: (parts) => <Link to="/people">{parts}</Link> })` for "See <link>all people</link>".
 */
export function rich(key: string, values: RichValues): ReactNode {
  const found = compiledText(key)
  if (!found) return key
  const parts = found.message.format<ReactNode>({ ...found.words, ...joined(values) })
  // Within one element, so that no part that is handed this as its child wants keys.
  return Array.isArray(parts) ? createElement(Fragment, null, ...parts) : parts
}

/** What a mark wraps comes as an array, which React wants keyed. */
const joined = (values: RichValues): RichValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'function' ? (parts: ReactNode[]) => value(Children.toArray(parts)) : value,
    ]),
  )
