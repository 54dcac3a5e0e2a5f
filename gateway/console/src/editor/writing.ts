import { plan } from '@/api/services'
import type { operations } from '@/api/schema/plan'
import { patched, type Bench, type Line, type Sending } from '@/plans/bench'
import { useSteps } from '@/plans/steps'
import type { ComputedRef } from 'vue'
import { indexOf, moved, without, type Spot } from './tree'

interface Parties {
  readonly posts: string[]
  readonly persons: string[]
}

/** What can be said of a line beside its words and its place. */
export interface Said {
  readonly months?: { readonly from?: number; readonly until?: number; readonly yearOffset?: number }
  readonly code?: string | undefined
  readonly responsible?: Parties & { readonly body?: string | undefined }
  readonly helpers?: Parties & { readonly bodies: string[] }
  readonly strength?: Line['strength']
  /** With the strength: on what it depends. */
  readonly note?: string | undefined
  readonly goal?: boolean
  readonly aside?: boolean
  readonly figure?: SaidFigure
}

/** A figure of a line by its number from 1: 0 adds one, without one it is removed. */
export interface SaidFigure {
  readonly number: number
  readonly figure?: FigureBody
}
export type FigureBody = NonNullable<
  operations['FigureApi.add']['requestBody']
>['content']['application/json']

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

function saying(
  id: string,
  said: Said,
  path: { params: { path: { id: string; node: string } } },
): [Sending, (lines: readonly Line[]) => readonly Line[]] {
  if (said.months) {
    const { from, until = from, yearOffset = 0 } = said.months
    const months =
      from && until
        ? Array.from({ length: ((until - from + 12) % 12) + 1 }, (_, i) => ((from - 1 + i) % 12) + 1)
        : []
    const body = said.months
    return [
      (headers) => plan.POST('/api/plan/plans/{id}/lines/{node}/months', { ...path, body, headers }),
      (lines) => patched(lines, id, { months, yearOffset }),
    ]
  }
  if (said.responsible) {
    const { body: name, ...parties } = said.responsible
    const body = { ...parties, ...(name ? { body: name } : {}) }
    return [
      (headers) => plan.POST('/api/plan/plans/{id}/lines/{node}/responsible', { ...path, body, headers }),
      (lines) => patched(lines, id, body),
    ]
  }
  if (said.helpers) {
    const body = said.helpers
    return [
      (headers) => plan.PUT('/api/plan/plans/{id}/lines/{node}/helpers', { ...path, body, headers }),
      (lines) => patched(lines, id, { helpers: body }),
    ]
  }
  if (said.goal !== undefined) {
    const { goal } = said
    return [
      (headers) => plan.PUT('/api/plan/plans/{id}/lines/{node}/goal', { ...path, body: { goal }, headers }),
      (lines) => patched(lines, id, { goal }),
    ]
  }
  if (said.aside !== undefined) {
    const { aside } = said
    return [
      (headers) => plan.PUT('/api/plan/plans/{id}/lines/{node}/aside', { ...path, body: { aside }, headers }),
      (lines) => patched(lines, id, { aside }),
    ]
  }
  if (said.strength) {
    const { strength, note } = said
    const body = { strength, ...(note ? { note } : {}) }
    return [
      (headers) => plan.POST('/api/plan/plans/{id}/lines/{node}/strength', { ...path, body, headers }),
      (lines) => patched(lines, id, { strength }),
    ]
  }
  if (said.figure) return [figuring(said.figure, path), (lines) => lines]
  const { code } = said
  return [
    (headers) =>
      plan.POST('/api/plan/plans/{id}/lines/{node}/kind', { ...path, body: code ? { code } : {}, headers }),
    (lines) => lines.map((line) => (line.id === id ? ofKind(line, code) : line)),
  ]
}

function figuring(
  { number, figure }: SaidFigure,
  path: { params: { path: { id: string; node: string } } },
): Sending {
  const params = { path: { ...path.params.path, number: String(number) } }
  if (!figure)
    return (headers) =>
      plan.POST('/api/plan/plans/{id}/lines/{node}/figures/{number}/removal', { params, headers })
  if (number === 0)
    return (headers) =>
      plan.POST('/api/plan/plans/{id}/lines/{node}/figures', { ...path, body: figure, headers })
  return (headers) =>
    plan.PUT('/api/plan/plans/{id}/lines/{node}/figures/{number}', { params, body: figure, headers })
}

function ofKind(line: Line, code: string | undefined): Line {
  const other: Line = { ...line }
  if (code) other.code = code
  else delete other.code
  return other
}
