import type { Words } from '@/i18n'
import type { viewing as zh } from './zh'

export const viewing: Words<typeof zh> = {
  title: 'See as somebody',
  line: 'See what somebody may see, to help or to check. You can look and not act; begin, end and purpose are recorded',
  who: 'As whom',
  purpose: 'What for',
  purposes: { support: 'to help them', 'check-of-rights': 'to check rights', complaint: 'after a complaint' },
  begin: 'Begin',
  choose: 'Choose somebody among the accounts first: “See as them”.',
  another: 'Choose among the accounts',
}
