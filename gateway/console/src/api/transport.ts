import { Problem } from './problem'

/** What the transport needs to know of the rest of the console. */
export interface Surroundings {
  language(): string
  /** Somebody else must sign in again before anything goes on; true once they did. */
  signInAgain(): Promise<boolean>
}

const SESSION = '/api/gateway/session'
const CHANGING = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])
let surroundings: Surroundings = { language: () => 'zh-CN', signInAgain: async () => false }
let refreshing: Promise<boolean> | undefined

export function surroundedBy(given: Surroundings): void {
  surroundings = given
}

/** 128 bits; crypto.randomUUID is missing where the page came by plain HTTP over a network. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Gets the next session secret; many asking at once ask once. */
export function refresh(): Promise<boolean> {
  refreshing ??= fetch(`${SESSION}/refresh`, {
    method: 'POST',
    headers: { 'X-Requested-With': 'unionbridge' },
  })
    .then((answer) => answer.ok)
    .catch(() => false)
    .finally(() => {
      refreshing = undefined
    })
  return refreshing
}

/** Asks, refreshes the session once where it ran out, and lets the person sign in again where that fails. */
export async function send(request: Request): Promise<Response> {
  const prepared = prepare(request)
  const answer = await attempt(prepared.clone())
  if (answer.status !== 401 || new URL(request.url).pathname.startsWith(SESSION)) {
    return answer
  }
  const again = (await refresh()) || (await surroundings.signInAgain())
  return again ? attempt(prepared.clone()) : answer
}

function prepare(request: Request): Request {
  const headers = new Headers(request.headers)
  headers.set('Accept-Language', surroundings.language())
  if (CHANGING.has(request.method)) {
    headers.set('X-Requested-With', 'unionbridge')
    if (!headers.has('Idempotency-Key')) {
      headers.set('Idempotency-Key', newKey())
    }
  }
  return new Request(request, { headers })
}

async function attempt(request: Request): Promise<Response> {
  try {
    return await globalThis.fetch(request)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') {
      throw error
    }
    throw Problem.noNetwork()
  }
}
