import { type RefObject, useLayoutEffect, useState } from 'react'

/** Whether an element is narrower than so many pixels; false until it is measured. */
export function useNarrowRoom(element: RefObject<HTMLElement | null>, pixels: number): boolean {
  const [narrow, setNarrow] = useState(false)
  useLayoutEffect(() => {
    const measured = element.current
    if (!measured) return
    const measure = () => setNarrow(measured.clientWidth > 0 && measured.clientWidth < pixels)
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    observer.observe(measured)
    return () => observer.disconnect()
  }, [element, pixels])
  return narrow
}
