import type { components } from '@/api/schema/plan'

export type Line = components['schemas']['LineView']
export interface Spot {
  readonly parent?: string
  readonly after?: string
}

export function indexOf(lines: readonly Line[], id: string): number {
  return lines.findIndex((line) => line.id === id)
}

/** Behind the last line below the one that stands here. */
export function endOf(lines: readonly Line[], index: number): number {
  const depth = lines[index]?.depth ?? 0
  let end = index + 1
  while (end < lines.length && (lines[end]?.depth ?? 0) > depth) end++
  return end
}

export function parentOf(lines: readonly Line[], index: number): Line | undefined {
  const depth = lines[index]?.depth ?? 0
  for (let i = index - 1; i >= 0; i--) if ((lines[i]?.depth ?? 0) < depth) return lines[i]
  return undefined
}

/** The lines of the same level below the same line, itself among them. */
export function siblings(lines: readonly Line[], index: number): Line[] {
  const parent = parentOf(lines, index)
  const from = parent ? indexOf(lines, parent.id) + 1 : 0
  const until = parent ? endOf(lines, from - 1) : lines.length
  const found: Line[] = []
  for (let i = from; i < until; i = endOf(lines, i)) {
    const line = lines[i]
    if (line) found.push(line)
  }
  return found
}

function spot(parent: Line | undefined, after: Line | undefined): Spot {
  return { ...(parent ? { parent: parent.id } : {}), ...(after ? { after: after.id } : {}) }
}

export type Way = 'up' | 'down' | 'in' | 'out'

/** Where a line goes one step that way; nothing where it cannot. */
export function stepOf(lines: readonly Line[], id: string, way: Way): Spot | undefined {
  const index = indexOf(lines, id)
  if (index < 0) return undefined
  const level = siblings(lines, index)
  const place = level.findIndex((line) => line.id === id)
  const parent = parentOf(lines, index)
  const before = level[place - 1]
  switch (way) {
    case 'up':
      return before && spot(parent, level[place - 2])
    case 'down':
      return level[place + 1] && spot(parent, level[place + 1])
    case 'in':
      return before && spot(before, lastChild(lines, before))
    case 'out':
      return parent && spot(parentOf(lines, indexOf(lines, parent.id)), parent)
  }
}

function lastChild(lines: readonly Line[], line: Line): Line | undefined {
  const index = indexOf(lines, line.id)
  const first = lines[index + 1]
  return first && first.depth > line.depth ? siblings(lines, index + 1).at(-1) : undefined
}

/** Where the line stands now. */
export function placeOf(lines: readonly Line[], id: string): Spot {
  const index = indexOf(lines, id)
  const level = siblings(lines, index)
  return spot(parentOf(lines, index), level[level.findIndex((line) => line.id === id) - 1])
}

/** Where a line goes that is dropped on another: before or behind it, on its level. */
export function dropOf(
  lines: readonly Line[],
  id: string,
  target: string,
  behind: boolean,
): Spot | undefined {
  const from = indexOf(lines, id)
  const to = indexOf(lines, target)
  if (from < 0 || to < 0 || (to >= from && to < endOf(lines, from))) return undefined
  const parent = parentOf(lines, to)
  if (behind) return spot(parent, lines[to])
  const level = siblings(lines, to).filter((line) => line.id !== id)
  return spot(parent, level[level.findIndex((line) => line.id === target) - 1])
}

/** The lines with one of them, and all below it, at another place; the same lines where that is within itself. */
export function moved(lines: readonly Line[], id: string, to: Spot): readonly Line[] {
  const from = indexOf(lines, id)
  if (from < 0) return lines
  const until = endOf(lines, from)
  const block = lines.slice(from, until)
  const rest = [...lines.slice(0, from), ...lines.slice(until)]
  const after = to.after ? indexOf(rest, to.after) : -1
  const parent = to.parent ? indexOf(rest, to.parent) : -1
  if ((to.after && after < 0) || (to.parent && parent < 0)) return lines
  const depth = after >= 0 ? (rest[after]?.depth ?? 0) : parent >= 0 ? (rest[parent]?.depth ?? 0) + 1 : 0
  const at = after >= 0 ? endOf(rest, after) : parent + 1
  const by = depth - (block[0]?.depth ?? 0)
  const placed = block.map((line) => ({ ...line, depth: line.depth + by }))
  return [...rest.slice(0, at), ...placed, ...rest.slice(at)]
}

export function without(lines: readonly Line[], id: string): readonly Line[] {
  const from = indexOf(lines, id)
  return from < 0 ? lines : [...lines.slice(0, from), ...lines.slice(endOf(lines, from))]
}

/** Where Enter puts a new line: below what is a heading, else behind, and of which kind it is. */
export function newBelow(line: Pick<Line, 'id' | 'kind' | 'depth'> | undefined): {
  spot: Spot
  kind: Line['kind']
  depth: number
} {
  if (!line) return { spot: {}, kind: 'section', depth: 0 }
  const heading = line.kind === 'section' || line.kind === 'label' || line.kind === 'month'
  const kind = line.kind === 'month' ? 'task' : heading ? 'item' : line.kind
  return heading
    ? { spot: { parent: line.id }, kind, depth: line.depth + 1 }
    : { spot: { after: line.id }, kind, depth: line.depth }
}
