import { useSyncExternalStore } from 'react'

/** Follows a media query; false where there is no window (tests without layout). */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia?.(query)
      list?.addEventListener('change', changed)
      return () => list?.removeEventListener('change', changed)
    },
    () => window.matchMedia?.(query).matches ?? false,
    () => false,
  )
}

/** Room for a record beside its list. */
export const useWide = (): boolean => useMedia('(min-width: 1100px)')

/** A phone, or a page zoomed to 400 %: tables become labelled lines, the rail becomes a bar. */
export const useNarrow = (): boolean => useMedia('(max-width: 720px)')
