import { computed, reactive, type Ref } from 'vue'
import { Problem } from '@/api/problem'

/** What a tree needs to know of a union. */
export interface Branch {
  readonly id: string
  readonly active: boolean
  readonly childCount: number
}

/** A line of the tree as it is shown, from the top down. */
export interface Line<B extends Branch> {
  readonly key: string
  /** The union of this line; of a line that reads on, the one whose children are read. */
  readonly branch: B
  /** Whether this line stands for children that are not read yet. */
  readonly further: boolean
  readonly level: number
  readonly place: number
  readonly among: number
  readonly parent: string | undefined
  readonly opens: boolean
  readonly open: boolean
  readonly loading: boolean
  readonly problem: Problem | undefined
}

interface Below<B> {
  readonly items: readonly B[]
  readonly next?: string | null | undefined
}

interface Known<B> {
  readonly items: readonly B[]
  readonly next: string | undefined
  readonly loading: boolean
  readonly problem: Problem | undefined
}

/** A tree that reads what lies below a branch when it is opened, and not before. */
export function useTree<B extends Branch>(
  root: Readonly<Ref<B | undefined>>,
  opened: Readonly<Ref<ReadonlySet<string>>>,
  closedToo: Readonly<Ref<boolean>>,
  read: (parentId: string, after: string | undefined) => Promise<Below<B>>,
) {
  const below = reactive(new Map<string, Known<B>>()) as Map<string, Known<B>>

  async function load(id: string): Promise<void> {
    const { items = [], next, loading } = below.get(id) ?? {}
    if (loading) return
    below.set(id, { items, next, loading: true, problem: undefined })
    try {
      const page = await read(id, next)
      const all = [...items, ...page.items]
      below.set(id, { items: all, next: page.next ?? undefined, loading: false, problem: undefined })
    } catch (error) {
      below.set(id, { items, next, loading: false, problem: Problem.of(error) })
    }
  }

  function lines(branch: B, level: number, place: number, among: number, parent?: string): Line<B>[] {
    const known = below.get(branch.id)
    const opens = branch.childCount > 0 || (closedToo.value && known?.items.length !== 0)
    const open = opens && opened.value.has(branch.id)
    const loading = open && (known?.loading ?? true)
    const problem = open ? known?.problem : undefined
    const state = { branch, loading, problem }
    const own = { ...state, key: branch.id, further: false, level, place, among, parent, opens, open }
    if (!open) return [own]

    const children = (known?.items ?? []).filter((one) => closedToo.value || one.active)
    const rest = problem !== undefined || known?.next !== undefined
    const size = children.length + (rest ? 1 : 0)
    const drawn = children.flatMap((child, i) => lines(child, level + 1, i + 1, size, branch.id))
    if (!rest) return [own, ...drawn]
    const key = `${branch.id}+`
    const on = { key, further: true, level: level + 1, place: size, among: size, opens: false, open: false }
    return [own, ...drawn, { ...state, ...on, parent: branch.id }]
  }

  const shown = computed<readonly Line<B>[]>(() => (root.value ? lines(root.value, 1, 1, 1) : []))

  /** Reads what is open and not known yet. */
  function fill(): void {
    shown.value
      .filter((line) => line.open && !below.has(line.branch.id))
      .forEach((line) => void load(line.branch.id))
  }

  return { shown, fill, load }
}

/** Where a key leads in a tree (the tree pattern of the ARIA practices). */
export type Step = { readonly to: number } | { readonly toggle: string }

export function step<B extends Branch>(key: string, lines: readonly Line<B>[], at: number): Step | undefined {
  const line = lines[at]
  if (!line) return undefined
  switch (key) {
    case 'ArrowDown':
      return { to: Math.min(at + 1, lines.length - 1) }
    case 'ArrowUp':
      return { to: Math.max(at - 1, 0) }
    case 'Home':
      return { to: 0 }
    case 'End':
      return { to: lines.length - 1 }
    case 'ArrowRight':
      if (line.opens && !line.open) return { toggle: line.key }
      return lines[at + 1]?.parent === line.key ? { to: at + 1 } : undefined
    case 'ArrowLeft': {
      if (line.open) return { toggle: line.key }
      const parent = lines.findIndex((one) => one.key === line.parent)
      return parent < 0 ? undefined : { to: parent }
    }
    default:
      return undefined
  }
}
