import type { Words } from '@/i18n'
import type { tasks as zh } from './zh'

export const tasks: Words<typeof zh> = {
  title: 'Tasks by month',
  line: 'What {month} holds; a task that lasts several months stands in each',
  column: {
    text: 'Task',
    window: 'When',
    state: 'State',
    completed: 'Done on',
    union: 'Union',
    plan: 'Plan',
  },
  state: { open: 'Open', done: 'Done', late: 'Late', all: 'All' },
  empty: 'This month has no tasks.',
  emptyPlans: 'There is no plan of the year yet. Import one and its tasks will be listed by month.',
  importPlan: 'Import a plan',
  month: 'Month {n}',
  done: 'Done',
  doneOn: 'done on {day}',
  late: '{days} days late',
  open: 'open',
  facts: 'This task',
  plan: 'From',
  line2: 'line {line} of the text',
  window: '{from} to {until}',
  previous: 'Year before',
  next: 'Next year',
  year: '{year}',
  one: 'Task',
}
