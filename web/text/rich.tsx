import { Children, type ReactNode } from 'react'
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
  const parts = found.message.format<ReactNode>({ ...found.words, ...keyed(values) })
  return Array.isArray(parts) ? Children.toArray(parts) : parts
}

/** What a mark wraps comes as a plain array, which React wants keyed. */
const keyed = (values: RichValues): RichValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'function' ? (parts: ReactNode[]) => value(Children.toArray(parts)) : value,
    ]),
  )
