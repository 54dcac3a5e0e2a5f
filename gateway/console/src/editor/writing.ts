import { plan } from '@/api/services'
import { patched, type Bench, type Changed, type Line, type Sending } from '@/plans/bench'
import { computed, shallowRef, type ComputedRef } from 'vue'
import { before, saying, type Said } from './saying'
import { indexOf, moved, placeOf, without, type Spot } from './tree'

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

type Step = () => Promise<Changed | undefined>

/** Each act on the lines as one change of the bench, and what takes it back. */
export function useWriting(planId: string, bench: Bench): Writing {
  const taken = shallowRef<readonly Step[]>([])
  const path = (node: string) => ({ params: { path: { id: planId, node } } })
  const find = (id: string) => bench.lines.value[indexOf(bench.lines.value, id)]

  async function act(
    back: Step | undefined,
    send: Sending,
    meanwhile: (lines: readonly Line[]) => readonly Line[],
  ): Promise<Changed | undefined> {
    const changed = await bench.change(send, meanwhile)
    // what only the service can take back must be the last that was done
    if (changed) taken.value = back ? [...taken.value, back] : [() => bench.undo()]
    else if (bench.conflict.value) taken.value = []
    return changed
  }

  const rewording = (id: string, text: string, marker: string | undefined) =>
    [
      (headers: Record<string, string>) =>
        plan.POST('/api/plan/plans/{id}/lines/{node}/words', {
          ...path(id),
          body: { text, ...(marker ? { marker } : {}) },
          headers,
        }),
      (lines: readonly Line[]) => patched(lines, id, { text }),
    ] as const

  const moving = (id: string, to: Spot) =>
    [
      (headers: Record<string, string>) =>
        plan.POST('/api/plan/plans/{id}/lines/{node}/place', { ...path(id), body: to, headers }),
      (lines: readonly Line[]) => moved(lines, id, to),
    ] as const

  const removing = (id: string) =>
    [
      (headers: Record<string, string>) =>
        plan.POST('/api/plan/plans/{id}/lines/{node}/removal', { ...path(id), headers }),
      (lines: readonly Line[]) => without(lines, id),
    ] as const

  async function add(spot: Spot, kind: Line['kind'], text: string): Promise<string | undefined> {
    const made: { line?: string } = {}
    const changed = await act(
      () => (made.line ? bench.change(...removing(made.line)) : bench.undo()),
      (headers) =>
        plan.POST('/api/plan/plans/{id}/lines', {
          params: { path: { id: planId } },
          body: { ...spot, kind, text },
          headers,
        }),
      (lines) => lines,
    )
    if (changed?.line) made.line = changed.line
    return made.line
  }

  async function reword(id: string, text: string): Promise<boolean> {
    const was = find(id)
    if (!was || was.text === text) return true
    const back = () => bench.change(...rewording(id, was.text, was.marker))
    return (await act(back, ...rewording(id, text, was.marker))) !== undefined
  }

  async function move(id: string, to: Spot): Promise<boolean> {
    const was = placeOf(bench.lines.value, id)
    const back = () => bench.change(...moving(id, was))
    return (await act(back, ...moving(id, to))) !== undefined
  }

  const remove = async (id: string) => (await act(undefined, ...removing(id))) !== undefined

  async function say(id: string, said: Said): Promise<boolean> {
    const was = find(id)
    if (!was) return false
    const reverse = before(was, said)
    const back = reverse && (() => bench.change(...saying(id, reverse, path(id))))
    return (await act(back, ...saying(id, said, path(id)))) !== undefined
  }

  async function undo(): Promise<void> {
    const last = taken.value.at(-1)
    taken.value = taken.value.slice(0, -1)
    if (last && !(await last()) && bench.conflict.value) taken.value = []
  }

  return { steps: computed(() => taken.value.length), add, reword, move, remove, say, undo }
}
