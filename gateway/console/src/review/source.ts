import { shallowRef } from 'vue'
import { plan, told } from '@/api/services'
import type { components } from '@/api/schema/plan'

export type Source = components['schemas']['SourceView']
export type SourceLine = components['schemas']['SourceLine']

/** The whole source of a plan, page by page: it never changes, so it is read once. */
export async function readSource(planId: string): Promise<Source> {
  const params = (after?: string) => ({ path: { id: planId }, query: after ? { after } : {} })
  const first = await told(plan.GET('/api/plan/plans/{id}/review/source', { params: params() }))
  const lines = [...first.lines]
  let next = first.next
  while (next) {
    const page = await told(plan.GET('/api/plan/plans/{id}/review/source', { params: params(next) }))
    lines.push(...page.lines)
    next = page.next
  }
  return { ...first, lines }
}

/** The names of the kinds of work that hold at the reader's union. */
export function useKindNames() {
  const names = shallowRef<ReadonlyMap<string, string>>(new Map())
  void told(plan.GET('/api/plan/kinds', { params: { query: {} } }))
    .then((list) => (names.value = new Map(list.items.map((one) => [one.code, one.name]))))
    .catch(() => (names.value = new Map()))
  return (code: string) => names.value.get(code) ?? code
}
