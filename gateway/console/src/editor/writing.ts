import { plan } from '@/api/services'
import { patched, type Bench, type Changed, type Line, type Sending } from '@/plans/bench'
import { computed, shallowRef, type ComputedRef } from 'vue'
import { indexOf, moved, placeOf, without, type Spot } from './tree'

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
  /** Of none where there is no id. */
  readonly programme?: { readonly id?: string; readonly element?: string }
  readonly goal?: boolean
  readonly aside?: boolean
}

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
    const back = () => bench.change(...saying(id, before(was, said), path(id)))
    return (await act(back, ...saying(id, said, path(id)))) !== undefined
  }

  async function undo(): Promise<void> {
    const last = taken.value.at(-1)
    taken.value = taken.value.slice(0, -1)
    if (last && !(await last()) && bench.conflict.value) taken.value = []
  }

  return { steps: computed(() => taken.value.length), add, reword, move, remove, say, undo }
}

/** What was said before, of what is said now. */
function before(was: Line, said: Said): Said {
  const until = was.months.at(-1)
  const months = was.months[0]
    ? { from: was.months[0], ...(until ? { until } : {}), yearOffset: was.yearOffset }
    : {}
  return {
    ...(said.months ? { months } : {}),
    ...('code' in said ? { code: was.code } : {}),
    ...(said.responsible ? { responsible: { posts: was.posts, persons: was.persons, body: was.body } } : {}),
    ...(said.helpers ? { helpers: was.helpers } : {}),
    ...(said.programme ? { programme: was.programme ?? {} } : {}),
    ...('goal' in said ? { goal: was.goal } : {}),
    ...('aside' in said ? { aside: was.aside } : {}),
    ...(said.strength ? { strength: was.strength, note: was.note } : {}),
  }
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
  if (said.programme) {
    const { id: programme, element } = said.programme
    const body = {
      lines: [id],
      ...(programme ? { programme } : {}),
      ...(programme && element ? { element } : {}),
    }
    const params = { path: { id: path.params.path.id } }
    return [
      (headers) => plan.PUT('/api/plan/plans/{id}/programme', { params, body, headers }),
      (lines) => lines.map((line) => (line.id === id ? under(line, programme, element) : line)),
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
  const { code } = said
  return [
    (headers) =>
      plan.POST('/api/plan/plans/{id}/lines/{node}/kind', { ...path, body: code ? { code } : {}, headers }),
    (lines) => lines.map((line) => (line.id === id ? ofKind(line, code) : line)),
  ]
}

function under(line: Line, id: string | undefined, element: string | undefined): Line {
  const other: Line = { ...line }
  if (id) other.programme = { id, ...(element ? { element } : {}) }
  else delete other.programme
  return other
}

function ofKind(line: Line, code: string | undefined): Line {
  const other: Line = { ...line }
  if (code) other.code = code
  else delete other.code
  return other
}
