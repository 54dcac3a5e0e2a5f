import type { Words } from '@/i18n'
import type { audit as zh } from './zh'

export const audit: Words<typeof zh> = {
  title: 'Audit',
  line: 'Who saw or changed what, and when. Reading is recorded too; nobody can change it',
  column: {
    at: 'When',
    type: 'What',
    account: 'Account',
    subject: 'Of',
    union: 'Union',
    reason: 'Why',
    trace: 'Number',
    genuine: 'Genuine',
  },
  from: 'From',
  to: 'To',
  type: 'What',
  account: 'Id of the account',
  subject: 'Id of what it is about',
  find: 'Look it up',
  altered: 'was altered',
  genuine: 'genuine',
  empty: 'Nothing in this time.',
}
