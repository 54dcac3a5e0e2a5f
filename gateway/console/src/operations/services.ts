import { Problem } from '@/api/problem'
import { newKey, send } from '@/api/transport'

/** All that have the same routes for operators. */
export const SERVICES = ['gateway', 'member', 'plan', 'welfare', 'notification'] as const
export type Service = (typeof SERVICES)[number]

export interface Parked {
  readonly service: Service
  readonly id: string
  readonly listener: string
  readonly key: string
  readonly type?: string
  readonly sequence: number
  readonly reason: string
  readonly detail: string
  readonly parkedAt: string
}

export type Fate = 'TAKEN_UP' | 'KNOWN' | 'LEFT_OUT' | 'STAYS'

export interface Preview {
  readonly events: readonly { id: string; type?: string; sequence: number; fate: Fate }[]
  readonly missingFrom?: number
  readonly missingUntil?: number
  readonly takesTwo: boolean
  readonly first?: { account: string; reason: string; at: string }
}

/** Asks one service by a route that all of them have. */
export async function ask<T>(service: Service, route: string, body?: object): Promise<T> {
  const init = body
    ? {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': newKey() },
      }
    : {}
  const answer = await send(new Request(`/api/${service}/operations/${route}`, init))
  const told: unknown = await answer.json()
  if (!answer.ok) throw Problem.from(answer.status, told)
  return told as T
}

/** Asks all of them at once; what one cannot tell does not hide what the others do. */
export async function askAll<T>(
  route: string,
): Promise<{ told: { service: Service; answer: T }[]; silent: Service[] }> {
  const answers = await Promise.allSettled(SERVICES.map((service) => ask<T>(service, route)))
  const told: { service: Service; answer: T }[] = []
  const silent: Service[] = []
  answers.forEach((answer, i) => {
    const service = SERVICES[i] as Service
    if (answer.status === 'fulfilled') told.push({ service, answer: answer.value })
    else silent.push(service)
  })
  if (told.length === 0) throw (answers[0] as PromiseRejectedResult).reason
  return { told, silent }
}
