import type { components } from '@/api/schema/plan'

type PlanLine = components['schemas']['PlanLine']
const FOLLOWED: readonly PlanLine['stage'][] = ['approved', 'summarised', 'closed']

/** Plans of a union that were followed before the year, the latest first. */
export function earlierPlans(plans: readonly PlanLine[], union: string, year: number): readonly PlanLine[] {
  return plans
    .filter((one) => one.unionId === union && one.year < year && FOLLOWED.includes(one.stage))
    .sort((one, other) => other.year - one.year)
}
