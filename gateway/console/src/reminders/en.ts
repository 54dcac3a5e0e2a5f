import type { Words } from '@/i18n'
import type { reminders as zh } from './zh'

export const reminders: Words<typeof zh> = {
  title: 'Reminders',
  line: 'What the post you act in was reminded of, newest first',
  column: { text: 'Reminder', at: 'When', tone: 'How pressing', due: 'Until' },
  tone: { notice: 'notice', reminder: 'reminder', urging: 'urging' },
  empty: 'No reminders yet. They come when something is due.',
}
