import type { Words } from '@/i18n'
import type { operations as zh } from './zh'

export const operations: Words<typeof zh> = {
  title: 'Parked events',
  line: 'Events that could not be worked on wait here for somebody; all others go on',
  column: {
    service: 'Service',
    listener: 'Listener',
    key: 'Of',
    reason: 'Why',
    detail: 'Detail',
    since: 'Since',
  },
  empty: 'No event is parked.',
  retry: 'Try it again',
  skip: 'Leave it out',
  skipLine: 'It is never worked on then; your reason is recorded.',
  reason: 'Why is it left out',
  go: 'Leave it out',
  released: '{n} events released',
}
