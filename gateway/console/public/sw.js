// Keeps the pages themselves, so that a form opens without network. No answer of the system is ever kept.
const CACHE = 'unionbridge-pages-1'

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

async function keep(request, answer) {
  if (answer.ok) await (await caches.open(CACHE)).put(request, answer.clone())
  return answer
}

async function page(request) {
  try {
    return await keep('/', await fetch(request))
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
