import type { Words } from '@/i18n'
import type { demo as zh } from './zh'

export const demo: Words<typeof zh> = {
  banner:
    'A demonstration: names and numbers are invented, and nothing is sent outside. Date of the system: {day}',
  to: { tomorrow: 'Go to tomorrow', 'next-monday': 'Next Monday', 'first-of-month': 'The 1st' },
  people: 'Come in as somebody of the demonstration',
  making: 'The demonstration is still being made …',
}
