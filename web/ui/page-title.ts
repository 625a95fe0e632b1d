import { useEffect } from 'react'

type Shown = { title: string; inPanel: boolean }

const shown: Shown[] = []
const show = () => {
  const counting = shown.findLast((each) => each.inPanel) ?? shown.at(-1)
  document.title = counting ? `${counting.title} · Linchpin` : 'Linchpin'
}

/**
 * Names the browser tab after the page; the product's name comes last, where tabs cut off.
 * With a record open beside its list the record's title counts, whichever of the two came first.
 */
export function usePageTitle(title: string, inPanel = false): void {
  useEffect(() => {
    const own = { title, inPanel }
    shown.push(own)
    show()
    return () => {
      shown.splice(shown.indexOf(own), 1)
      show()
    }
  }, [title, inPanel])
}
