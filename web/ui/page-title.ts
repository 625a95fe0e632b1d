import { useEffect } from 'react'

const titles: string[] = []
const show = () => {
  document.title = [titles.at(-1), 'Linchpin'].filter(Boolean).join(' · ')
}

/**
 * Names the browser tab after the page; the product's name comes last, where tabs cut off.
 * With a record open beside its list the record's title counts, and the list's again when it closes.
 */
export function usePageTitle(title: string): void {
  useEffect(() => {
    titles.push(title)
    show()
    return () => {
      titles.splice(titles.lastIndexOf(title), 1)
      show()
    }
  }, [title])
}
