import { say } from '@/i18n'
import type { Period } from '@/figures/figures'
import type { Day } from '@/i18n/times'
import type { components } from '@/api/schema/plan'
import type { GridItem, GridRow, GridTone } from '@/parts/grid'
import { windowsOf } from '@/plans/windows'
import type { Line } from '@/plans/bench'

export type Recurrence = components['schemas']['YearRecurrence']
export type Figure = Recurrence['figure']

const parts = (long: number) =>
  Array.from({ length: 12 / long }, (_, i) => [i * long + 1, (i + 1) * long] as const)

/** Periods of a year by their first and last month. January belongs to the term that began in the year before. */
const SPANS: Record<Period, readonly (readonly [number, number])[]> = {
  day: parts(1),
  week: parts(1),
  weekend: parts(1),
  month: parts(1),
  '2-month': parts(2),
  quarter: parts(3),
  'half-year': parts(6),
  term: [
    [2, 7],
    [9, 12],
  ],
  'school-year': parts(12),
  year: parts(12),
}
/** In a month there are several of them, and how many differs: what is due in one is not reckoned. */
const SHORT: readonly string[] = ['day', 'week', 'weekend']

/** One period of a line that recurs. */
export interface Turn {
  readonly from: number
  readonly until: number
  readonly state: 'over' | 'now' | 'ahead'
  /** How much was counted; nothing where the kind of work counts nothing. */
  readonly counted: number | undefined
  /** How much is due at least; nothing where it is not said, or not reckoned. */
  readonly due: number | undefined
}

export function turnsOf(one: Recurrence, year: number, today: Day): Turn[] {
  const per = (one.figure.per ?? 'year') as Period
  const month = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7))
  return (SPANS[per] ?? parts(12)).map(([from, until]) => ({
    from,
    until,
    state: year * 12 + until < month ? 'over' : year * 12 + from > month ? 'ahead' : 'now',
    counted: one.counted.length
      ? one.counted.slice(from - 1, until).reduce((sum, many) => sum + many, 0)
      : undefined,
    due: SHORT.includes(per) ? undefined : one.figure.min,
  }))
}

/** Green only by what was counted; red is for what somebody must do now, which a count does not know. */
function toneOf({ state, counted, due }: Turn): GridTone {
  if (counted !== undefined && due !== undefined && counted >= due && counted > 0) return 'green'
  if (state === 'now') return 'amber'
  return state === 'over' && counted !== undefined && due !== undefined ? 'amber' : 'ahead'
}

function textOf({ state, counted, due }: Turn, figure: Figure): string {
  if (counted !== undefined && state !== 'ahead')
    return due === undefined ? `${counted}` : `${counted}/${due}`
  return due !== undefined && due > 1 ? `${due} ${figure.unit ?? ''}`.trim() : '·'
}

/** 每月 2–3 次. */
export function oftenWords(figure: Figure): string {
  const { min, max, unit } = figure
  const many = min !== undefined && max !== undefined && max !== min ? `${min}–${max}` : (min ?? max)
  const bound = figure.comparator === '>=' ? 'atLeast' : figure.comparator === '<=' ? 'atMost' : 'just'
  const times = many === undefined ? '' : say(`year.again.${bound}`, { many, unit: unit ?? '' })
  return [say(`year.again.per.${(figure.per ?? 'year') as Period}`), times.trim()].filter(Boolean).join(' ')
}

export function turnWords(turn: Turn): string {
  if (turn.counted === undefined) return say('year.again.mark')
  return turn.due === undefined
    ? say('year.again.counted', { n: turn.counted })
    : say('year.again.countedOf', { n: turn.counted, m: turn.due })
}

export const keyOf = (one: Recurrence) => `again ${one.planId}/${one.node}/${one.number}`

/** A row with a mark in each period. */
export function rowOf(one: Recurrence, year: number, today: Day, who: string): GridRow {
  return {
    key: keyOf(one),
    label: one.text,
    more: [who, oftenWords(one.figure)].filter(Boolean).join(' · '),
    items: turnsOf(one, year, today).map((turn): GridItem => ({
      key: `${keyOf(one)} ${turn.from}`,
      from: turn.from - 1,
      until: turn.until - 1,
      text: textOf(turn, one.figure),
      words: `${oftenWords(one.figure)} ${turnWords(turn)}`,
      tone: toneOf(turn),
    })),
  }
}

/** The lines of a draft that recur and would have no task of their own. */
export function recurrencesOf(lines: readonly Line[], planId: string, year: number): Recurrence[] {
  const timed = new Set(windowsOf(lines, year).map(({ line }) => line.id))
  return lines.flatMap((line, at) => {
    if (line.apart || timed.has(line.id)) return []
    const heading = lines
      .slice(0, at)
      .filter((one) => one.depth < line.depth)
      .at(-1)?.text
    const { id: node, text, posts, persons } = line
    const own = { planId, node, text, posts, persons, counted: [], ...(heading ? { heading } : {}) }
    return line.figures.flatMap((figure, i) =>
      figure.class === 'frequency' && figure.per ? [{ ...own, number: i + 1, figure }] : [],
    )
  })
}
