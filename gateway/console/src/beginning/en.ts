import type { Words } from '@/i18n'
import type { beginning as zh } from './zh'

export const beginning: Words<typeof zh> = {
  title: 'Begin a plan',
  line: 'Go on from an earlier plan, or from what unions of your kind usually plan; it goes to the committee when you are ready',
  go: 'Begin',
  from: 'Where to begin',
  fromHelp:
    'An earlier plan brings its standing work and what was not finished; what a published plan changes later is offered line by line; templates come from plans that unions really made.',
  goOn: 'Go on from {year}: {title}',
  needed: 'Choose one',
  year: 'Year',
  yearHelp: 'The year that the months of the plan belong to',
  name: 'Title',
  nameHelp: 'Printed on the first line of the plan',
  usual: 'Union work plan of {year}',
  contents: 'What is in it',
  lines: '{n} lines',
  result: { done: 'done', late: 'late and not done', open: 'not done yet' },
  nothing: 'Nothing of the earlier plan needs to go on.',
}
