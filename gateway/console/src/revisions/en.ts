import type { Words } from '@/i18n'
import type { revisions as zh } from './zh'

export const revisions: Words<typeof zh> = {
  title: 'Revisions and differences',
  line: 'Every revision is kept; any two can be compared',
  list: 'Revisions',
  first: 'The first',
  number: 'Revision {n}',
  change: 'The change under way',
  by: '{body}, approved {day}',
  numbers: '{added} added, {removed} removed, {changed} changed',
  none: 'No revision was approved yet. Each that is will be kept here.',
  only: 'There is one revision only, and nothing to compare it with.',
  compare: 'Compare',
  from: 'From',
  to: 'to',
  same: 'Both say the same.',
  count: '{added} lines added, {removed} removed, {changed} changed',
  added: 'Added',
  removed: 'Removed',
  changed: 'Changed',
  before: 'Before',
  after: 'Now',
  said: {
    months: 'months {before} → {after}',
    kind: 'kind of work {before} → {after}',
    posts: 'in charge {before} → {after}',
    figures: 'Figures {before} → {after}',
    strength: 'firmness {before} → {after}',
    place: 'another level or place',
  },
  nothing: 'none',
}
