import { say, spoken, word } from '@/i18n'
import { daysBetween, dayWords, monthWords, type Day } from '@/i18n/times'
import type { GridColumn, GridGroup, GridItem } from '@/parts/grid'
import { rowOf, type Recurrence } from './recurring'
import {
  festivalOf,
  monthsOf,
  rowsOf,
  stateOf,
  type Figures,
  type YearRow,
  type YearTask,
  type YearView,
} from './rows'

/** What the board is drawn from: tasks that are followed, or those that a draft would demand. */
export interface Shown {
  readonly year: number
  readonly today: Day
  readonly calendar: YearView['calendar']
  readonly tasks: readonly YearTask[]
  readonly recurring: readonly Recurrence[]
  readonly movable: boolean
  readonly draft: boolean
  readonly nameOf: (person: string) => string
}

const short = (day: Day) => `${Number(day.slice(5, 7))}/${Number(day.slice(8, 10))}`
const festivalWord = (code: string) => say(`year.festival.${code}` as never)

export function columnsOf({ year, today, calendar }: Shown): GridColumn[] {
  return Array.from({ length: 12 }, (_, i) => {
    const key = `${year}-${String(i + 1).padStart(2, '0')}`
    const here = calendar.festivals.filter(({ day }) => day.startsWith(key))
    return {
      key,
      label: monthWords(i + 1),
      notes: here.map(
        ({ festival, day }) => `${festivalWord(festival)}${spoken() === 'en' ? ' ' : ''}${short(day)}`,
      ),
      now: today.startsWith(key),
    }
  })
}

export function groupsOf(shown: Shown): GridGroup[] {
  const { regular, monthly } = rowsOf(shown.tasks)
  const row = (one: YearRow) => ({
    key: one.key,
    label: one.text,
    more: whoOf(one.tasks[0], shown.nameOf),
    items: one.tasks.flatMap((task) => itemOf(task, shown)),
  })
  const again = (one: Recurrence) => rowOf(one, shown.year, shown.today, whoOf(one, shown.nameOf))
  return [
    {
      key: 'regular',
      label: say('year.regular'),
      rows: [...shown.recurring.map(again), ...regular.map(row)],
    },
    { key: 'monthly', label: say('year.monthly'), rows: monthly.map(row) },
  ]
}

/** Who owes it, in words. */
export function whoOf(
  task: Pick<YearTask, 'posts' | 'persons'> | undefined,
  nameOf: (person: string) => string,
): string {
  const posts = task?.posts.map((post) => word('post', post)) ?? []
  return [...posts, ...(task?.persons.map(nameOf).filter(Boolean) ?? [])].join('、')
}

function itemOf(task: YearTask, shown: Shown): GridItem[] {
  const months = monthsOf(task, shown.year)
  const [first] = months
  if (first === undefined) return []
  const state = shown.draft ? 'ahead' : stateOf(task, shown.today)
  return [
    {
      key: task.id,
      from: first - 1,
      until: (months.at(-1) ?? first) - 1,
      text: cellText(task, state, shown),
      words: cellWords(task, state, shown.today),
      tone: ({ done: 'green', late: 'red', now: 'amber', ahead: 'ahead' } as const)[state],
      movable: shown.movable && state !== 'done' && task.node !== undefined,
    },
  ]
}

function cellText(task: YearTask, state: string, shown: Shown): string {
  if (state === 'done') return say('year.cell.done', { day: short(task.completedOn ?? '') })
  if (state === 'late') return say('year.cell.late', { days: daysBetween(task.until, shown.today) })
  const festival = festivalOf(task, shown.calendar.festivals)
  if (festival) return short(festival.day)
  const months = monthsOf(task, shown.year)
  if (months.length > 1) return say('year.cell.months', { from: months[0], until: months.at(-1) })
  return state === 'now' ? short(task.lastWorkingDay) : monthWords(months[0] ?? 1)
}

function cellWords(task: YearTask, state: string, today: Day): string {
  const day = (one: Day) => dayWords(one, today, false)
  const given = { text: task.text, from: day(task.from), until: day(task.until) }
  if (state === 'done') return say('year.cell.doneWords', { ...given, day: day(task.completedOn ?? '') })
  const days = daysBetween(task.until, today)
  if (state === 'late') return say('year.cell.lateWords', { ...given, day: day(task.until), days })
  return state === 'now'
    ? say('year.cell.nowWords', { ...given, day: day(task.lastWorkingDay) })
    : say('year.cell.aheadWords', given)
}

/** The year in a sentence. */
export function sentenceOf(year: number, figures: Figures, today: Day): string {
  if (figures.all === 0) return say('year.none', { year })
  const [first] = figures.month
  const month = first
    ? say('year.nowMonth', { n: figures.month.length, day: dayWords(first.lastWorkingDay, today, false) })
    : say('year.nowNothing')
  const late = figures.late.length ? say('year.lateOne', { n: figures.late.length }) : say('year.lateNone')
  const all = say('year.sentence', { year, all: figures.all, done: figures.done })
  return all + (today.startsWith(`${year}`) ? month : '') + late
}

/** The board as rows of words, as it is shown. */
export function table(columns: readonly GridColumn[], groups: readonly GridGroup[]): string[][] {
  const head = [say('year.item'), say('year.opened.who'), ...columns.map((column) => column.label)]
  const rows = groups.flatMap((group) => [
    ...(group.rows.length ? [[group.label]] : []),
    ...group.rows.map((row) => [
      row.label,
      row.more ?? '',
      ...columns.map((_, i) =>
        row.items
          .filter((item) => item.from <= i && i <= item.until)
          .map((item) => item.text)
          .join('；'),
      ),
    ]),
  ])
  return [head, ...rows]
}
