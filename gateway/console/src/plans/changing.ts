import { Problem } from '@/api/problem'
import { change, done, plan, told } from '@/api/services'
import { newKey } from '@/api/transport'

/** Begins to change a plan in force, if nobody has; what is in force may be kept a moment later than it began. */
export async function beginChange(id: string): Promise<void> {
  const key = newKey()
  const begin = () =>
    done(plan.POST('/api/plan/plans/{id}/revisions', { params: { path: { id } }, headers: change(key) }))
  try {
    await begin()
  } catch (error) {
    if (Problem.of(error).code !== 'not-yet-kept') throw error
    await new Promise((later) => setTimeout(later, 1_200))
    await begin()
  }
}

export interface Months {
  readonly from?: number
  readonly until?: number
  readonly yearOffset?: number
}

/** Gives a line of a draft, or of a change under way, other months, bound to the state that is there now. */
export async function giveMonths(id: string, node: string, months: Months): Promise<void> {
  const { response, ...rest } = await plan.GET('/api/plan/plans/{id}', { params: { path: { id } } })
  await told(Promise.resolve({ response, ...rest }))
  const version = Number(response.headers.get('ETag')?.replace(/\D/g, '') ?? 0)
  await done(
    plan.POST('/api/plan/plans/{id}/lines/{node}/months', {
      params: { path: { id, node } },
      body: months,
      headers: change(newKey(), version),
    }),
  )
}
