import type { Words } from '@/i18n'
import type { alignment as zh } from './zh'

export const alignment: Words<typeof zh> = {
  title: 'Follows which line above',
  help: 'Found in the plans of the unions above for the same year; five at most',
  find: 'A word of the plan above',
  most: '{n} at most',
  remove: 'Take off',
  removeOne: 'Take off “{words}”',
  gone: '(the plan above has this line no more)',
  follows: 'Follows',
}
