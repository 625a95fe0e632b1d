import { refreshAll } from './query-client.ts'

/** Changes that come in a burst are read together: at once for the first, then at most twice a second. */
const APART = 500
/** What was changed just before the page was asked for may be told after it was read, in milliseconds. */
const BEFORE = 500

let current: { slug: string; close: () => void } | null = null

/**
 * Hears what others change in a workspace and reads anew what is on the screen. Called before the first read, so that
 * the stream is asked for before the pages' reads take up all connections that a browser allows itself; what was told
 * between a read and the stream comes first, and only that makes a page read twice.
 */
export const hearLive = (slug: string): void => {
  if (current?.slug === slug) return
  current?.close()
  current = { slug, close: listen(slug) }
}

/** Stops hearing of that workspace; of one entered meanwhile it goes on. */
export const stopLive = (slug: string): void => {
  if (current?.slug !== slug) return
  current.close()
  current = null
}

const listen = (slug: string): (() => void) => {
  // Nothing on the screen is older than the page.
  const missed = Math.ceil(performance.now()) + BEFORE
  const source = new EventSource(`/api/v1/${encodeURIComponent(slug)}/live?missed=${missed}`)
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
