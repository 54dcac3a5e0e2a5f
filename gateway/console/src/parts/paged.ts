import { computed, ref, shallowRef, watch, type Ref, type WatchSource } from 'vue'
import { Problem } from '@/api/problem'

export interface PageOf<T> {
  readonly items: readonly T[]
  readonly next?: string | null
}

export interface Paged<T> {
  readonly rows: Readonly<Ref<readonly T[]>>
  readonly loading: Readonly<Ref<boolean>>
  readonly problem: Readonly<Ref<Problem | undefined>>
  readonly more: Readonly<Ref<boolean>>
  again(): Promise<void>
  further(): Promise<void>
}

/** A list that is read page by page by key, and anew whenever what is asked for changes. */
export function usePaged<T>(
  read: (after: string | undefined) => Promise<PageOf<T>>,
  asked: WatchSource<unknown> = () => 0,
): Paged<T> {
  const rows = shallowRef<readonly T[]>([])
  const next = ref<string>()
  const loading = ref(false)
  const problem = shallowRef<Problem>()
  let turn = 0

  async function load(after: string | undefined, before: readonly T[]): Promise<void> {
    const mine = ++turn
    loading.value = true
    problem.value = undefined
    try {
      const page = await read(after)
      if (mine !== turn) return
      rows.value = [...before, ...page.items]
      next.value = page.next ?? undefined
    } catch (error) {
      if (mine === turn) problem.value = Problem.of(error)
    } finally {
      if (mine === turn) loading.value = false
    }
  }

  const again = () => load(undefined, [])
  const further = () => load(next.value, rows.value)
  watch(
    asked,
    () => {
      rows.value = []
      void again()
    },
    { immediate: true },
  )
  return { rows, loading, problem, more: computed(() => next.value !== undefined), again, further }
}

/** One thing that is read, and read again when what is asked for changes. */
export function useOne<T>(read: () => Promise<T>, asked: WatchSource<unknown> = () => 0) {
  const value = shallowRef<T>()
  const loading = ref(false)
  const problem = shallowRef<Problem>()
  let turn = 0

  async function again(): Promise<void> {
    const mine = ++turn
    loading.value = value.value === undefined
    problem.value = undefined
    try {
      const found = await read()
      if (mine === turn) value.value = found
    } catch (error) {
      if (mine === turn) problem.value = Problem.of(error)
    } finally {
      if (mine === turn) loading.value = false
    }
  }

  watch(
    asked,
    () => {
      value.value = undefined
      void again()
    },
    { immediate: true },
  )
  return { value, loading, problem, again }
}
