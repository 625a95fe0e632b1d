import { useEffect } from 'react'

/** Names the browser tab after the page; the product's name comes last, where tabs cut off. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Linchpin`
  }, [title])
}
