// Lets pages that were open before open again while the network is off. Of answers it keeps one: who is signed in,
// without which no page knows whose it is; signing out clears it. Everything else is asked of the server as ever.

const SHELL = 'linchpin-shell'
const SESSION = '/api/v1/session'

self.addEventListener('install', (event) => {
  event.waitUntil(keepPage().then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim())
})

// What a page had loaded before this worker was there, told by the page.
self.addEventListener('message', (event) => {
  if (Array.isArray(event.data?.loaded)) event.waitUntil(keepLoaded(event.data.loaded))
  if (event.data?.signedOut) event.waitUntil(caches.delete(SHELL))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode === 'navigate' && !pathname.startsWith('/api')) event.respondWith(pageOf(request))
  else if (pathname.startsWith('/assets/')) event.respondWith(assetOf(request))
  else if (pathname === SESSION) event.respondWith(sessionOf(request))
})

// The app has one page for every address; it is kept under one name.
async function keepPage() {
  const cache = await caches.open(SHELL)
  const answer = await fetch('/', { cache: 'no-cache' })
  if (answer.ok && !answer.redirected) await cache.put('/', answer)
}

async function pageOf(request) {
  try {
    const answer = await fetch(request)
    if (answer.ok && !answer.redirected && answer.headers.get('content-type')?.startsWith('text/html')) {
      const cache = await caches.open(SHELL)
      await cache.put('/', answer.clone())
    }
    return answer
  } catch (error) {
    const kept = await caches.match('/')
    if (kept) return kept
    throw error
  }
}

// Names of assets change with their content, so that what is kept is never stale.
async function assetOf(request) {
  const kept = await caches.match(request)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) {
    const cache = await caches.open(SHELL)
    await cache.put(request, answer.clone())
  }
  return answer
}

async function sessionOf(request) {
  try {
    const answer = await fetch(request)
    const cache = await caches.open(SHELL)
    if (answer.ok) await cache.put(SESSION, answer.clone())
    return answer
  } catch (error) {
    const kept = await caches.match(SESSION)
    if (kept) return kept
    throw error
  }
}

async function keepLoaded(addresses) {
  const cache = await caches.open(SHELL)
  for (const address of addresses) {
    const { origin, pathname } = new URL(address, self.location.origin)
    const wanted = pathname.startsWith('/assets/') || pathname === SESSION
    if (origin !== self.location.origin || !wanted || (await cache.match(pathname))) continue
    const answer = await fetch(pathname)
    if (answer.ok) await cache.put(pathname, answer)
  }
}
