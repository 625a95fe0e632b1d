import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useWorkspace } from '../data/session.tsx'
import { useKey } from '../keys/use-key.ts'

/** Parts of an address that belong to what is open over the list, not to the list. */
const PASSING = new Set(['new', 'edit', 'view', 'merged', 'alone'])

/** The address of a list with a record beside it, and how to go on from there. */
export const useBesideList = (path: string) => {
  const { slug } = useWorkspace()
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const { ref: openRef } = useParams({ strict: false }) as { ref?: string }
  const navigate = useNavigate()
  const kept = new URLSearchParams(
    Object.entries(search).flatMap(([key, value]) =>
      typeof value === 'string' && !PASSING.has(key) ? [[key, value] as [string, string]] : [],
    ),
  ).toString()
  const hrefOf = ({ ref }: { ref: string }) => `/${slug}/${path}/${ref}${kept === '' ? '' : `?${kept}`}`
  return {
    search,
    openRef,
    hrefOf,
    open: (ref: string) => void navigate({ href: hrefOf({ ref }) }),
    /** Changes what the address says of the list; undefined takes a part away. */
    set: (change: Readonly<Record<string, string | undefined>>) =>
      void navigate({ to: '.', search: ((before: object) => ({ ...before, ...change })) as never }),
  }
}

/**
 * While a record is open beside its list, J and K open the next and the one before. The cursor of the list goes along
 * where it stands on the open row, so that moving and selecting mean what is being read.
 */
export const useWalkOpen = (
  rows: readonly { id: string; ref: string }[],
  openRef: string | undefined,
  open: (ref: string) => void,
): void => {
  const at = rows.findIndex((row) => row.ref === openRef)
  const walk = (by: 1 | -1) => {
    const next = rows[at + by]
    if (at < 0) return false
    if (!next) return true
    const cursor = document.activeElement
    if (cursor?.closest('[role="row"][data-key]')?.getAttribute('data-key') === rows[at]?.id)
      cursor?.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: by === 1 ? 'ArrowDown' : 'ArrowUp',
          bubbles: true,
          cancelable: true,
        }),
      )
    open(next.ref)
    return true
  }
  useKey('list.down', () => walk(1), at >= 0)
  useKey('list.up', () => walk(-1), at >= 0)
}
