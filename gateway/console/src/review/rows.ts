import type { components } from '@/api/schema/plan'
import type { Line } from '@/plans/bench'

export type ReviewView = components['schemas']['ReviewView']
export type Finding = components['schemas']['Finding']
export type LineReview = components['schemas']['LineReview']
export type What = Finding['what']

export const FILTERS = ['all', 'months', 'eyes', 'figures', 'repaired', 'aside'] as const
export type Filter = (typeof FILTERS)[number]

/** What is shown in one row: a line of the draft, or a passage that the reading set aside. */
export interface Row {
  readonly key: string
  readonly depth: number
  readonly line?: Line
  readonly review?: LineReview
  readonly findings: readonly Finding[]
  /** Lines below a month or a heading of months. */
  readonly below: number
  /** Numbers of the source lines that it came from. */
  readonly from?: readonly [number, number]
  /** All that the row says: one that says the same is not drawn anew. */
  readonly sign: string
}

/** A finding that somebody has to look at still, as far as it is known before the service says so. */
export function isOpen(finding: Finding, line: Line | undefined): boolean {
  return finding.open && line !== undefined && !line.seen && !line.apart
}

/** How many lines lie below the one that stands here and count. */
export function below(lines: readonly Line[], at: number): number {
  const depth = lines[at]?.depth ?? 0
  let many = 0
  for (let i = at + 1; i < lines.length && (lines[i]?.depth ?? 0) > depth; i++) {
    if (!lines[i]?.apart) many++
  }
  return many
}

function asks(filter: Filter, row: Row): boolean {
  const line = row.line
  switch (filter) {
    case 'all':
      return line !== undefined && !line.apart
    case 'months':
      return line !== undefined && !line.apart && (line.kind === 'month' || line.kind === 'task')
    case 'eyes':
      return row.findings.some((finding) => isOpen(finding, line))
    case 'figures':
      return line !== undefined && !line.apart && line.figures.length > 0
    case 'repaired':
      return row.findings.some((finding) => finding.what === 'repaired')
    case 'aside':
      return line === undefined ? row.findings[0]?.what === 'set-aside' : line.apart
  }
}

/** The rows that a filter shows, in the order of the draft; passages without a line come last. */
export function rowsOf(lines: readonly Line[], review: ReviewView | undefined, filter: Filter): Row[] {
  const reviews = new Map(review?.lines.map((one) => [one.id, one]))
  const found = new Map<string, Finding[]>()
  const loose: Finding[] = []
  for (const finding of review?.findings ?? []) {
    if (finding.node === undefined) loose.push(finding)
    else found.set(finding.node, [...(found.get(finding.node) ?? []), finding])
  }
  const rows = lines.map((line, i): Row => {
    const findings = found.get(line.id) ?? []
    const told = reviews.get(line.id)
    const many = line.kind === 'month' ? below(lines, i) : 0
    return {
      key: line.id,
      depth: line.depth,
      line,
      findings,
      below: many,
      sign: JSON.stringify([line, findings, told?.marks, many]),
      ...(told ? { review: told } : {}),
      ...(line.lines ? { from: span(line.lines) } : {}),
    }
  })
  const passages = loose.map((finding, i): Row => ({
    key: `passage${i}`,
    depth: 0,
    findings: [finding],
    below: 0,
    sign: JSON.stringify(finding),
    ...(finding.line === undefined ? {} : { from: [finding.line, finding.line] as const }),
  }))
  return [...rows, ...passages].filter((row) => asks(filter, row))
}

/** First and last line, as the service writes a pair. */
export function span(lines: unknown): readonly [number, number] {
  const [first = 0, last = 0] = lines as [number, number]
  return [first, last]
}

/** What still needs eyes, how many of each sort, in the order of first sight. */
export function leftOf(lines: readonly Line[], review: ReviewView | undefined): Map<What, number> {
  const known = new Map(lines.map((line) => [line.id, line]))
  const left = new Map<What, number>()
  for (const finding of review?.findings ?? []) {
    const line = finding.node === undefined ? undefined : known.get(finding.node)
    if (isOpen(finding, line)) left.set(finding.what, (left.get(finding.what) ?? 0) + 1)
  }
  return left
}

/** The next row from here on that asks for eyes, around the end; the row itself when it is the only one. */
export function nextOpen(rows: readonly Row[], current: string, by: 1 | -1): string | undefined {
  const at = rows.findIndex((row) => row.key === current)
  const from = at < 0 ? (by > 0 ? -1 : 0) : at
  for (let step = 1; step <= rows.length; step++) {
    const row = rows[(from + by * step + rows.length * 2) % rows.length]
    if (row?.findings.some((finding) => isOpen(finding, row.line))) return row.key
  }
  return undefined
}

/** The line of the same level above this one, into which it can be taken. */
export function above(lines: readonly Line[], id: string): Line | undefined {
  const at = lines.findIndex((line) => line.id === id)
  const own = lines[at]
  if (!own) return undefined
  for (let i = at - 1; i >= 0; i--) {
    const line = lines[i]
    if (!line || line.depth < own.depth) return undefined
    if (line.depth === own.depth) return line
  }
  return undefined
}
