import { plan } from '@/api/services'
import { patched, type Bench, type Line } from '@/plans/bench'
import { useSteps } from '@/plans/steps'
import type { ComputedRef } from 'vue'
import { saying, type Said } from './saying'
import { indexOf, moved, without, type Spot } from './tree'

export interface Writing {
  /** So many steps can be taken back. */
  readonly steps: ComputedRef<number>
  add(spot: Spot, kind: Line['kind'], text: string): Promise<string | undefined>
  reword(id: string, text: string): Promise<boolean>
  move(id: string, to: Spot): Promise<boolean>
  remove(id: string): Promise<boolean>
  say(id: string, said: Said): Promise<boolean>
  undo(): Promise<void>
}

/** Each act on the lines as one change of the bench; the service knows what takes it back. */
export function useWriting(planId: string, bench: Bench): Writing {
  const steps = useSteps(bench)
  const path = (node: string) => ({ params: { path: { id: planId, node } } })
  const find = (id: string) => bench.lines.value[indexOf(bench.lines.value, id)]

  async function add(spot: Spot, kind: Line['kind'], text: string): Promise<string | undefined> {
    const changed = await bench.change((headers) =>
      plan.POST('/api/plan/plans/{id}/lines', {
        params: { path: { id: planId } },
        body: { ...spot, kind, text },
        headers,
      }),
    )
    return changed?.line
  }

  async function reword(id: string, text: string): Promise<boolean> {
    const was = find(id)
    if (!was || was.text === text) return true
    const body = { text, ...(was.marker ? { marker: was.marker } : {}) }
    const changed = await bench.change(
      (headers) => plan.POST('/api/plan/plans/{id}/lines/{node}/words', { ...path(id), body, headers }),
      (lines) => patched(lines, id, { text }),
    )
    return changed !== undefined
  }

  async function move(id: string, to: Spot): Promise<boolean> {
    const changed = await bench.change(
      (headers) => plan.POST('/api/plan/plans/{id}/lines/{node}/place', { ...path(id), body: to, headers }),
      (lines) => moved(lines, id, to),
    )
    return changed !== undefined
  }

  async function remove(id: string): Promise<boolean> {
    const changed = await bench.change(
      (headers) => plan.POST('/api/plan/plans/{id}/lines/{node}/removal', { ...path(id), headers }),
      (lines) => without(lines, id),
    )
    return changed !== undefined
  }

  async function say(id: string, said: Said): Promise<boolean> {
    if (!find(id)) return false
    return (await bench.change(...saying(id, said, path(id)))) !== undefined
  }

  async function undo(): Promise<void> {
    if ((steps.value > 0 || bench.saving.value) && !bench.conflict.value) await bench.undo()
  }

  return { steps, add, reword, move, remove, say, undo }
}
