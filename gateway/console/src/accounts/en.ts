import type { Words } from '@/i18n'
import type { accounts as zh } from './zh'

export const accounts: Words<typeof zh> = {
  title: 'Accounts and invitations',
  line: 'Who can come in. Names and passwords are known to their owners alone',
  column: {
    who: 'Name',
    union: 'Union',
    stage: 'State',
    factor: 'Authenticator',
    since: 'Since',
    until: 'Link until',
  },
  stage: { all: 'All', invited: 'invited', open: 'open', disabled: 'disabled', closed: 'closed' },
  factor: { set: 'set up', none: 'none' },
  first: 'first account',
  empty: 'There are no accounts yet. Members are invited here or on their page.',
  invite: 'Invite a member',
  whom: 'Whom',
  go: 'Invite',
  link: 'Link of the invitation',
  linkLine:
    'The link is shown this once and works once, until {until}. Hand it over in person or by a channel of your own.',
  disable: 'Disable',
  enable: 'Enable',
  reset: 'Reset',
  view: 'See as them',
  disableLine:
    'They can sign in no more from now on, and are signed out everywhere. You can enable it at any time.',
  resetLine: 'Password and authenticator stop working, and a new link is made.',
  done: 'Done',
}
