// Keeps the pages themselves, so that a form opens without network. No answer of the system is ever kept.
const CACHE = 'unionbridge-pages-1'

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

async function keep(request, answer) {
  if (answer.ok) await (await caches.open(CACHE)).put(request, answer.clone())
  return answer
}

/** A new release has other files: those of the one before are dropped with the page that named them. */
async function renew(answer) {
  const cache = await caches.open(CACHE)
  const before = await cache.match('/')
  if (before && (await before.text()) !== (await answer.clone().text())) {
    const kept = await cache.keys()
    await Promise.all(kept.map((request) => cache.delete(request)))
  }
  return keep('/', answer)
}

async function page(request) {
  try {
    return await renew(await fetch(request))
  } catch (error) {
    const kept = await caches.match('/')
    if (kept) return kept
    throw error
  }
}

async function asset(request) {
  return (await caches.match(request)) ?? keep(request, await fetch(request))
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const address = new URL(request.url)
  if (request.method !== 'GET' || address.origin !== location.origin) return
  if (address.pathname.startsWith('/api') || address.pathname.startsWith('/.well-known')) return
  if (request.mode === 'navigate') event.respondWith(page(request))
  else if (address.pathname.startsWith('/assets/') || address.pathname === '/bridge.svg') event.respondWith(asset(request))
})
