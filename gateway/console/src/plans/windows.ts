import type { components } from '@/api/schema/plan'

type Line = components['schemas']['LineView']

export interface LineWindow {
  readonly line: Line
  readonly heading: string
  /** Below a month of the schedule, and not among the items. */
  readonly scheduled: boolean
  readonly from: string
  readonly until: string
}

const two = (n: number) => String(n).padStart(2, '0')

/** The lines that demand something in certain months, as the services make tasks of them. */
export function windowsOf(lines: readonly Line[], year: number): LineWindow[] {
  const found: LineWindow[] = []
  const above: Line[] = []
  let hidden = Infinity
  for (const line of lines) {
    if (line.depth > hidden) continue
    hidden = line.aside ? line.depth : Infinity
    if (line.aside) continue
    above.length = Math.min(above.length, line.depth)
    const month = above.filter((one) => one?.kind === 'month').at(-1)
    const timed = line.months.length > 0 ? line : month
    if (line.kind !== 'month' && line.kind !== 'goal' && !line.goal && timed && timed.months.length > 0) {
      found.push({
        line,
        heading: above.at(-1)?.text ?? '',
        scheduled: month !== undefined,
        ...daysOf(timed, year),
      })
    }
    above[line.depth] = line
  }
  return found
}

function daysOf(line: Line, year: number): { from: string; until: string } {
  const [first = 1] = line.months
  const last = line.months.at(-1) ?? first
  const start = year + line.yearOffset
  const end = last < first ? start + 1 : start
  const days = new Date(Date.UTC(end, last, 0)).getUTCDate()
  return { from: `${start}-${two(first)}-01`, until: `${end}-${two(last)}-${two(days)}` }
}
