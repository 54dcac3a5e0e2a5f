import type { components } from '@/api/schema/plan'

type Line = components['schemas']['LineView']

/** One line that two states of a plan tell differently; one of them may not have it. */
export interface Differing {
  readonly id: string
  readonly before?: Line
  readonly after?: Line
}

/** What it takes to make the second of the first, line by line. */
export function differences(first: readonly Line[], second: readonly Line[]): Differing[] {
  const before = new Map(first.map((line) => [line.id, line]))
  const after = new Set(second.map((line) => line.id))
  const gone = first.filter((line) => !after.has(line.id)).map((line) => ({ id: line.id, before: line }))
  const other = second.flatMap((line): Differing[] => {
    const old = before.get(line.id)
    if (!old) return [{ id: line.id, after: line }]
    return JSON.stringify(old) === JSON.stringify(line) ? [] : [{ id: line.id, before: old, after: line }]
  })
  return [...gone, ...other]
}
