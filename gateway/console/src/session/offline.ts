import type { Problem } from '@/api/problem'

/**
 * What is needed to go on without network: ids, codes and days. Never a name, never what services encrypt.
 */
type Thing = 'session' | 'rights' | 'duties'
const THINGS: readonly Thing[] = ['session', 'rights', 'duties']
const place = (thing: Thing) => `ub.offline.${thing}`

export function keepForOffline(thing: Thing, value: unknown): void {
  localStorage.setItem(place(thing), JSON.stringify(value))
}

/** What was kept, where the network is what is missing; all other problems stay problems. */
export function keptFor<T>(thing: Thing, problem: Problem): T {
  const text = problem.code === 'no-network' ? localStorage.getItem(place(thing)) : null
  if (text === null) throw problem
  return JSON.parse(text) as T
}

/** Whoever signs out leaves nothing on the device. */
export function forgetKept(): void {
  THINGS.forEach((thing) => localStorage.removeItem(place(thing)))
  Object.keys(localStorage)
    .filter((name) => name.startsWith('ub.draft.'))
    .forEach((name) => localStorage.removeItem(name))
}
