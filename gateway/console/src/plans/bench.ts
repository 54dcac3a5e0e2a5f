import { computed, ref, shallowRef, type ComputedRef, type Ref } from 'vue'
import { Problem } from '@/api/problem'
import { change as headersOf, plan, told } from '@/api/services'
import type { components } from '@/api/schema/plan'
import { newKey } from '@/api/transport'
import { differences, type Differing } from './difference'
import type { PlanView } from './stages'

export type Line = components['schemas']['LineView']
export type Changed = components['schemas']['ChangedView']
type Answer<T> = { data?: T; error?: unknown; response: Response }

/** Sends one change with the headers that bind it to the version that was seen. */
export type Sending = (headers: Record<string, string>) => Promise<Answer<Changed>>

/** Somebody else was quicker: who, when, and what they made of the lines that we saw. */
export interface Conflict {
  /** Account of who wrote last. */
  readonly by: string
  /** Who that is, to be shown by name; nothing where it is not known. */
  readonly member: string | undefined
  /** When, as an instant. */
  readonly at: string
  readonly changed: readonly Differing[]
}

export interface Bench {
  readonly view: Readonly<Ref<PlanView | undefined>>
  /** The lines as they are, with what is on its way; those of the change of a plan in force while there is one. */
  readonly lines: ComputedRef<readonly Line[]>
  readonly loading: Readonly<Ref<boolean>>
  /** Why it could not be read. */
  readonly problem: Readonly<Ref<Problem | undefined>>
  /** Why the last change was not made, other than that somebody was quicker. */
  readonly refused: Ref<Problem | undefined>
  readonly conflict: Readonly<Ref<Conflict | undefined>>
  readonly saving: ComputedRef<boolean>
  /** When it was last kept by the service, by whomever; nothing before anybody wrote on it. */
  readonly savedAt: ComputedRef<string>
  readonly undoable: ComputedRef<boolean>
  /** So many changes of who wrote last can be taken back, one after another. */
  readonly steps: ComputedRef<number>
  /** Raised with each change that was kept, and each time it was read. */
  readonly turn: Readonly<Ref<number>>
  again(): Promise<void>
  /**
   * Makes one change after those on their way. What `meanwhile` makes of the lines is shown at once; it is what the
   * service will answer, or less. Nothing was changed where this tells undefined: `conflict` or `refused` says why.
   */
  change(send: Sending, meanwhile?: (lines: readonly Line[]) => readonly Line[]): Promise<Changed | undefined>
  undo(): Promise<Changed | undefined>
  /** Goes on with what the other one made of it; what was typed stays where it is. */
  takeTheirs(): void
}

/** One line with other attributes, for what is shown while a change is on its way. */
export function patched(lines: readonly Line[], id: string, as: Partial<Line>): readonly Line[] {
  return lines.map((line) => (line.id === id ? { ...line, ...as } : line))
}

function writable(view: PlanView | undefined): readonly Line[] {
  return view?.revising?.lines ?? view?.lines ?? []
}

/**
 * A draft, or the change of a plan in force, to be written on line by line: changes go one after another, each bound
 * to the version that the one before made, and are on the service as soon as they are answered.
 */
export function useBench(planId: string): Bench {
  const view = shallowRef<PlanView>()
  const ahead = shallowRef<readonly Line[]>()
  const loading = ref(true)
  const problem = shallowRef<Problem>()
  const refused = shallowRef<Problem>()
  const conflict = shallowRef<Conflict>()
  const waiting = ref(0)
  const keptAt = ref('')
  const turn = ref(0)
  let theirs: { view: PlanView; version: number } | undefined
  let version = 0
  let reads = 0
  let before: Promise<unknown> = Promise.resolve()

  async function read(): Promise<{ view: PlanView; version: number }> {
    const asked = await plan.GET('/api/plan/plans/{id}', { params: { path: { id: planId } } })
    const found = await told(Promise.resolve(asked))
    return { view: found, version: Number(asked.response.headers.get('ETag')?.replace(/\D/g, '') ?? 0) }
  }

  function show(found: { view: PlanView; version: number }): void {
    view.value = found.view
    version = found.version
    ahead.value = undefined
    keptAt.value = found.view.touched?.at ?? ''
    turn.value++
  }

  async function again(): Promise<void> {
    const mine = ++reads
    loading.value = view.value === undefined
    problem.value = undefined
    try {
      const found = await read()
      // a change that was sent meanwhile reads again when it is done
      if (mine === reads && waiting.value === 0) show(found)
    } catch (error) {
      if (mine === reads) problem.value = Problem.of(error)
    } finally {
      loading.value = false
    }
  }

  async function overtaken(): Promise<void> {
    const found = await read()
    theirs = found
    conflict.value = {
      by: found.view.touched?.by ?? '',
      member: found.view.touched?.member,
      at: found.view.touched?.at ?? '',
      changed: differences(writable(view.value), writable(found.view)),
    }
  }

  async function attempt(send: Sending): Promise<Changed | undefined> {
    if (conflict.value) return undefined
    try {
      const changed = await told(send(headersOf(newKey(), version)))
      version = changed.version
      keptAt.value = new Date().toISOString()
      refused.value = undefined
      return changed
    } catch (error) {
      const why = Problem.of(error)
      ahead.value = undefined
      if (why.status === 412) await overtaken()
      else refused.value = why
      return undefined
    }
  }

  async function change(
    send: Sending,
    meanwhile?: (lines: readonly Line[]) => readonly Line[],
  ): Promise<Changed | undefined> {
    reads++
    waiting.value++
    if (meanwhile) ahead.value = meanwhile(ahead.value ?? writable(view.value))
    const mine = before.then(() => attempt(send))
    before = mine.catch(() => undefined)
    try {
      return await mine
    } catch (error) {
      refused.value = Problem.of(error)
      return undefined
    } finally {
      waiting.value--
      if (waiting.value === 0 && !conflict.value) await again()
    }
  }

  function undo(): Promise<Changed | undefined> {
    const params = { path: { id: planId } }
    return change((headers) => plan.POST('/api/plan/plans/{id}/undoing', { params, headers }))
  }

  function takeTheirs(): void {
    if (theirs) show(theirs)
    theirs = undefined
    conflict.value = undefined
  }

  void again()
  return {
    view,
    lines: computed(() => ahead.value ?? writable(view.value)),
    loading,
    problem,
    refused,
    conflict,
    saving: computed(() => waiting.value > 0),
    savedAt: computed(() => keptAt.value),
    undoable: computed(() => view.value?.undoable === true),
    steps: computed(() => view.value?.steps ?? 0),
    turn,
    again,
    change,
    undo,
    takeTheirs,
  }
}
