import { refreshAll } from './query-client.ts'

/** Changes that come in a burst are read together: at once for the first, then at most twice a second. */
const APART = 500

/** Hears what others change in a workspace and reads anew what is on the screen. Gives back how to stop. */
export const listenLive = (slug: string): (() => void) => {
  const source = new EventSource(`/api/v1/${encodeURIComponent(slug)}/live`)
  let last = 0
  let waiting: ReturnType<typeof setTimeout> | null = null
  const refresh = (): void => {
    waiting = null
    last = Date.now()
    void refreshAll()
  }
  const heard = (): void => {
    if (waiting) return
    waiting = setTimeout(refresh, Math.max(0, last + APART - Date.now()))
  }
  // `open` comes again after a lost connection: something may have been missed.
  let opened = false
  source.addEventListener('open', () => {
    if (opened) heard()
    opened = true
  })
  source.addEventListener('changed', heard)
  source.addEventListener('gap', heard)
  return () => {
    source.close()
    if (waiting) clearTimeout(waiting)
  }
}
