/** What a page has loaded so far: its scripts, styles and letters, and who is signed in. */
const loaded = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => /\/assets\/|\/api\/v1\/session$/.test(name))

/**
 * Lets the app open again while the network is off, at pages that were open before. Only in the built app: while it is
 * developed its files change under one name. Where the browser has no worker, nothing is different.
 */
export const workOffline = async (): Promise<void> => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  await navigator.serviceWorker.register('/sw.js')
  const { active } = await navigator.serviceWorker.ready
  active?.postMessage({ loaded: loaded() })
}

/** Forgets who was signed in, for whoever uses this browser next. */
export const forgetSession = async (): Promise<void> => {
  const registration = await navigator.serviceWorker?.getRegistration()
  registration?.active?.postMessage({ signedOut: true })
}
