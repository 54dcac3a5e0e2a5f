import type { Words } from '@/i18n'
import type { begin as zh } from './zh'

export const begin: Words<typeof zh> = {
  title: 'Set up your union',
  line: 'Five steps in any order; leave and come back as you like. Afterwards this first account closes itself',
  step: {
    union: 'Found the federation',
    unionLine: 'Its name and level; unions below it can follow later',
    people: 'Register the first people',
    peopleLine: 'At least the chair or the officer who takes over',
    posts: 'Appoint them',
    postsLine: 'A federation officer or a chair, who can then go on',
    invite: 'Invite them',
    inviteLine: 'Hand them their link; once they are in, this first account closes itself',
    plan: 'Import a first plan',
    planLine: 'Done by the chair or the plan officer, under “Plans of the year”',
  },
  done: 'done',
  todo: 'to do',
  later: 'later',
  go: 'Do it',
  look: 'Look',
  count: '{n} so far',
  seePeople: '{n} registered',
}
