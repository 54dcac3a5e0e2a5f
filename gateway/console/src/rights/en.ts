import type { Words } from '@/i18n'
import type { rights as zh } from './zh'

export const rights: Words<typeof zh> = {
  title: 'Who may do what',
  line: 'What each post may do within its own union, as the services’ own tables have it',
  mine: 'Only what my post may do',
  action: 'What may be done',
  careful: 'careful: waits while posts cannot be known for sure',
  service: {
    gateway: 'Sign-in and accounts',
    member: 'Members and unions',
    plan: 'Plans',
    welfare: 'Welfare',
    notification: 'Duties and reminders',
  },
}
