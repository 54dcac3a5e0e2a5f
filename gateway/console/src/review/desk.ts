import { computed, ref, watch } from 'vue'
import { plan, told } from '@/api/services'
import { useOne } from '@/parts/paged'
import { useQuery } from '@/parts/query'
import { useBench } from '@/plans/bench'
import { useActs } from './acts'
import type { Mark } from './marks'
import { FILTERS, leftOf, nextOpen, rowsOf, type Filter } from './rows'
import { readSource } from './source'

/** All that a review shows and does: the draft on its bench, its source, and what leads from one to the other. */
export function useDesk(id: string) {
  const bench = useBench(id)
  const acts = useActs(id, bench)
  const params = { path: { id } }
  const found = useOne(() => told(plan.GET('/api/plan/plans/{id}/review', { params })))
  const source = useOne(() => readSource(id))
  watch(bench.turn, (turn) => turn > 1 && void found.again())

  const asked = useQuery('show', 'all')
  const filter = computed<Filter>({
    get: () => FILTERS.find((one) => one === asked.value) ?? 'all',
    set: (value) => (asked.value = value),
  })
  const chosen = useQuery('at')
  /** Where the chosen one stood: when it is there no more, the one that took its place is chosen. */
  const lastAt = ref(0)
  const rows = computed(() => rowsOf(bench.lines.value, found.value.value, filter.value))
  const all = computed(() => rowsOf(bench.lines.value, found.value.value, 'all'))
  const current = computed({
    get: () =>
      rows.value.some((row) => row.key === chosen.value)
        ? chosen.value
        : (rows.value[Math.min(lastAt.value, rows.value.length - 1)]?.key ?? ''),
    set: (key: string) => (chosen.value = key),
  })
  const row = computed(() => rows.value.find((one) => one.key === current.value))
  watch(
    () => rows.value.findIndex((one) => one.key === chosen.value),
    (at) => {
      if (at >= 0) lastAt.value = at
    },
  )
  const left = computed(() => leftOf(bench.lines.value, found.value.value))
  const open = computed(() => [...left.value.values()].reduce((sum, many) => sum + many, 0))

  /** What led to lines, by the number of the source line. */
  const marks = computed(() => {
    const by = new Map<number, Mark[]>()
    for (const one of all.value) {
      const told = one.review?.marks
      if (!told || !one.from) continue
      const code = one.line?.code
      const kind = told.kinds.find((each) => each.code === code) ?? told.kinds[0]
      const own: Mark[] = [
        ...(kind?.words ?? []).map((words): Mark => ({ words, as: 'kind' })),
        ...told.programmes.flatMap((each) => each.words).map((words): Mark => ({ words, as: 'kind' })),
        ...told.times.map((words): Mark => ({ words, as: 'time' })),
        ...told.figures.map((words): Mark => ({ words, as: 'figure' })),
      ]
      for (let n = one.from[0]; n <= one.from[1] && own.length; n++) by.set(n, [...(by.get(n) ?? []), ...own])
    }
    return by
  })
  const lines = computed(() =>
    (source.value.value?.lines ?? []).map((line) => ({
      key: String(line.number),
      number: line.number,
      text: line.text,
      marks: marks.value.get(line.number) ?? [],
      sign: `${line.number} ${line.text} ${JSON.stringify(marks.value.get(line.number) ?? [])}`,
    })),
  )

  const link = (key: string): string[] => {
    const from = rows.value.find((one) => one.key === key)?.from
    if (!from) return []
    return lines.value
      .filter((line) => line.number >= from[0] && line.number <= from[1])
      .map((line) => line.key)
  }
  const back = (key: string): string | undefined => {
    const number = Number(key)
    const exact = rows.value.find((one) => one.from && one.from[0] <= number && number <= one.from[1])
    return (exact ?? [...rows.value].reverse().find((one) => one.from && one.from[0] <= number))?.key
  }

  function move(by: 1 | -1): void {
    const at = rows.value.findIndex((one) => one.key === current.value)
    const to = rows.value[Math.max(0, Math.min(rows.value.length - 1, at + by))]
    if (to) current.value = to.key
  }
  /** The next place for somebody's eyes; among all lines where the filter shows none. */
  function next(by: 1 | -1 = 1): boolean {
    const here = nextOpen(rows.value, current.value, by)
    const anywhere = here ?? nextOpen(all.value, current.value, by)
    if (!here && anywhere) filter.value = 'all'
    if (anywhere) current.value = anywhere
    return anywhere !== undefined
  }

  const loading = computed(() => bench.loading.value || found.loading.value || source.loading.value)
  const problem = computed(() => bench.problem.value ?? found.problem.value ?? source.problem.value)
  async function again(): Promise<void> {
    await Promise.all([bench.again(), found.again(), source.again()])
  }
  return {
    bench,
    acts,
    review: found.value,
    source: source.value,
    loading,
    problem,
    again,
    filter,
    rows,
    row,
    current,
    left,
    open,
    lines,
    link,
    back,
    move,
    next,
  }
}
