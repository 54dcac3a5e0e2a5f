import type { components } from '@/api/schema/plan'
import type { Day } from '@/i18n/times'

export type YearView = components['schemas']['YearView']
export type YearTask = components['schemas']['YearTask']
export type Show = '' | 'done' | 'late' | 'month' | 'slow' | 'due'
export type State = 'done' | 'late' | 'now' | 'ahead'

/** What is done in a year under one name: one task, or the same in several months. */
export interface YearRow {
  readonly key: string
  readonly text: string
  readonly tasks: readonly YearTask[]
}

/** Festivals by the words that plans have for them; the longer ones first. */
const WORDS: readonly (readonly [string, RegExp])[] = [
  ['womens-day', /三[·.・]?八|妇女节/],
  ['labour-day', /五[·.・]?一|劳动节/],
  ['youth-day', /五[·.・]?四|青年节/],
  ['lantern', /元宵/],
  ['spring-festival', /春节/],
  ['qingming', /清明/],
  ['dragon-boat', /端午/],
  ['mid-autumn', /中秋/],
  ['double-ninth', /重阳|敬老/],
  ['teachers-day', /教师节/],
  ['national-day', /国庆/],
  ['new-year', /元旦/],
]

/** The months of the year that a window touches, from 1 to 12. */
export function monthsOf(task: Pick<YearTask, 'from' | 'until'>, year: number): readonly number[] {
  const first = task.from < `${year}` ? 1 : Number(task.from.slice(5, 7))
  const last = task.until > `${year}-12-31` ? 12 : Number(task.until.slice(5, 7))
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
}

export function stateOf(task: YearTask, today: Day): State {
  if (task.completedOn) return 'done'
  if (task.late) return 'late'
  return task.from.slice(0, 7) <= today.slice(0, 7) ? 'now' : 'ahead'
}

/** The day that the task's words name by a festival within its window. */
export function festivalOf(
  task: YearTask,
  festivals: YearView['calendar']['festivals'],
): { festival: string; day: Day } | undefined {
  const named = WORDS.filter(([, words]) => words.test(task.text)).map(([code]) => code)
  return festivals.find(
    ({ festival, day }) => named.includes(festival) && day >= task.from && day <= task.until,
  )
}

/** Whether the task is one of those that a figure counts. */
export function counts(task: YearTask, show: Show, today: Day): boolean {
  switch (show) {
    case '':
      return true
    case 'done':
      return Boolean(task.completedOn)
    case 'due':
      return task.until < today
    case 'late':
      return task.late
    case 'month':
      return stateOf(task, today) === 'now'
    case 'slow':
      return (task.completedOn ?? '') > task.until
  }
}

export interface Figures {
  readonly all: number
  readonly done: number
  /** So many should be done by today. */
  readonly due: number
  readonly late: readonly YearTask[]
  readonly month: readonly YearTask[]
  readonly slow: number
}

export function figuresOf(tasks: readonly YearTask[], today: Day): Figures {
  const those = (show: Show) => tasks.filter((task) => counts(task, show, today))
  return {
    all: tasks.length,
    done: those('done').length,
    due: those('due').length,
    late: those('late'),
    month: [...those('month')].sort((a, b) => (a.lastWorkingDay < b.lastWorkingDay ? -1 : 1)),
    slow: those('slow').length,
  }
}

const name = (text: string) => text.replace(/[\s，。；、：:;,.]+$/u, '').trim()

/** A line for each name, in the order of the first window; what stands among the plan's items comes first. */
export function rowsOf(tasks: readonly YearTask[]): { regular: YearRow[]; monthly: YearRow[] } {
  const rows = new Map<string, YearTask[]>()
  for (const task of tasks) {
    const key = `${task.scheduled ? 'm' : 'r'} ${name(task.text)}`
    rows.set(key, [...(rows.get(key) ?? []), task])
  }
  const made = [...rows].map(([key, own]) => ({ key, text: own[0]?.text ?? '', tasks: own }))
  const start = (row: YearRow) => row.tasks.map((task) => task.from).sort()[0] ?? ''
  made.sort((a, b) => (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0))
  return {
    regular: made.filter((row) => row.key.startsWith('r')),
    monthly: made.filter((row) => row.key.startsWith('m')),
  }
}
