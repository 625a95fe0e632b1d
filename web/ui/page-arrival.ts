import { type RefObject, useEffect } from 'react'
import { announce } from './announce.ts'

let isArriving = false
let timer: ReturnType<typeof setTimeout> | undefined

/**
 * Somebody has gone to another address. The page that appears takes the focus to its title, so that a screen reader
 * begins there; when none appears (a side panel closed), the title is spoken instead. Called by the shell.
 */
export function expectPage(): void {
  isArriving = true
  clearTimeout(timer)
  timer = setTimeout(() => {
    if (isArriving) announce(document.title)
    isArriving = false
  }, 3000)
}

/** Takes the focus to a page's title when it was just navigated to. Not on the first load: the browser begins at the top. */
export function usePageArrival(title: string, heading: RefObject<HTMLElement | null>): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another title in the same place is another page (record to record).
  useEffect(() => {
    if (!isArriving) return
    isArriving = false
    heading.current?.focus({ preventScroll: heading.current.closest('aside') !== null })
  }, [title, heading])
}
