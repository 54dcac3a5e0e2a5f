import { plan, told } from '@/api/services'
import type { components } from '@/api/schema/plan'
import { say } from '@/i18n'

type Kind = components['schemas']['Row']
export const UNITS = [
  'time',
  'person',
  'attendance',
  'unit',
  'item',
  'issue',
  'pair',
  'session',
  'yuan',
] as const

/** What is counted, told by the kinds of work that count towards it. */
export interface Measure {
  readonly code: string
  readonly unit: string
  readonly names: readonly string[]
}
const NAMED = 2

/** The measures of these kinds, in their order; a share cannot be expected as a number. */
export function measuresOf(kinds: readonly Kind[]): readonly Measure[] {
  const found = new Map<string, { code: string; unit: string; names: string[] }>()
  for (const { measure, name } of kinds) {
    if (!measure || measure.unit === 'percent') continue
    const known = found.get(measure.code)
    if (known) known.names.push(name)
    else found.set(measure.code, { code: measure.code, unit: measure.unit, names: [name] })
  }
  return [...found.values()]
}

/** Two kinds of work, and how many there are where there are more. */
export function nameOf(measure: Measure | undefined, code: string): string {
  if (!measure) return code
  const names = measure.names.slice(0, NAMED).join(say('quotas.join'))
  return measure.names.length > NAMED ? say('quotas.andMore', { names, n: measure.names.length }) : names
}

export function unitOf(unit: string): string {
  const known = UNITS.find((one) => one === unit)
  return known ? say(`quotas.units.${known}`) : unit
}

export async function readMeasures(): Promise<ReadonlyMap<string, Measure>> {
  const { items } = await told(plan.GET('/api/plan/kinds'))
  return new Map(measuresOf(items).map((one) => [one.code, one]))
}

/** Which part of a year is over on a day, from 0 to 1. */
export function partOver(year: number, today: string): number {
  const start = Date.UTC(year, 0, 1)
  const now = Date.parse(`${today}T00:00:00Z`)
  return Math.min(1, Math.max(0, (now - start) / (Date.UTC(year + 1, 0, 1) - start)))
}
