import createClient from 'openapi-fetch'
import type { paths as GatewayPaths } from './schema/gateway'
import type { paths as MemberPaths } from './schema/member'
import type { paths as NotificationPaths } from './schema/notification'
import type { paths as PlanPaths } from './schema/plan'
import type { paths as WelfarePaths } from './schema/welfare'
import { Problem } from './problem'
import { send } from './transport'

const options = { baseUrl: '', credentials: 'same-origin', fetch: send } as const

export const gateway = createClient<GatewayPaths>(options)
export const member = createClient<MemberPaths>(options)
export const plan = createClient<PlanPaths>(options)
export const welfare = createClient<WelfarePaths>(options)
export const notification = createClient<NotificationPaths>(options)

/** The data of an answer; a problem is thrown. */
export async function told<T>(
  asked: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<NonNullable<T>> {
  const { data, error, response } = await asked
  if (!response.ok) {
    throw Problem.from(response.status, error)
  }
  return data as NonNullable<T>
}

/** For what answers nothing but that it is done. */
export async function done(asked: Promise<{ error?: unknown; response: Response }>): Promise<void> {
  const { error, response } = await asked
  if (!response.ok) {
    throw Problem.from(response.status, error)
  }
}

/** Headers that make a change repeatable, and bound to the version that was seen. */
export function change(key: string, version?: number): Record<string, string> {
  return { 'Idempotency-Key': key, ...(version === undefined ? {} : { 'If-Match': `"${version}"` }) }
}
