import { computed, type ComputedRef } from 'vue'
import { useSession } from '@/session/session'
import type { Bench } from './bench'

/** So many steps of one's own can be taken back; none once somebody else wrote on it. */
export function useSteps(bench: Pick<Bench, 'view' | 'steps'>): ComputedRef<number> {
  const session = useSession()
  return computed(() => (bench.view.value?.touched?.by === session.view?.account ? bench.steps.value : 0))
}
