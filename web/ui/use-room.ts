import { type RefObject, useLayoutEffect, useState } from 'react'
import { useLatest } from './use-latest.ts'

/**
 * What an element's width (pixels) means, kept up as it changes; `start` until it is measured.
 * Only another meaning draws again, so `meaning` should answer something coarse: a boolean, a joined list.
 */
export function useRoom<Meaning extends string | number | boolean>(
  element: RefObject<HTMLElement | null>,
  start: Meaning,
  meaning: (width: number) => Meaning,
): Meaning {
  const [found, setFound] = useState(start)
  const latest = useLatest(meaning)
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again whenever the meaning may differ; the observer hears the rest.
  useLayoutEffect(() => {
    const measured = element.current
    if (!measured) return
    const measure = () => {
      if (measured.clientWidth > 0) setFound(latest.current(measured.clientWidth))
    }
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    observer.observe(measured)
    return () => observer.disconnect()
    // Another start is other things to fit: a table that was given one more column.
  }, [element, latest, meaning(0), start])
  return found
}
