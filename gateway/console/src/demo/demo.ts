/** Routes that exist in demonstrations alone, and in no API document. */
export interface DemoBanner {
  readonly demo: boolean
  readonly ready: boolean
  readonly clock: string
  readonly today: string
}

export interface DemoPerson {
  readonly code: string
  readonly name: string
  readonly words: string
}

export const LEAPS = ['tomorrow', 'next-monday', 'first-of-month'] as const

/** What the demonstration tells; nothing where this is none. */
export async function ask<T>(path: string, body?: object): Promise<T | undefined> {
  const init = body && {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'unionbridge' },
  }
  const answer = await fetch(`/api/gateway/demo${path}`, init ?? undefined).catch(() => undefined)
  return answer?.ok ? ((await answer.json()) as T) : undefined
}
