import type { Router } from 'vue-router'
import type { components } from '@/api/schema/member'
import { lunarDayWords } from '@/i18n/times'
import { say, spoken, word } from '@/i18n'

export type Member = components['schemas']['MemberView']
export type InFull = components['schemas']['InFull']

export const SEXES = ['female', 'male'] as const
export const DEPARTURES = ['resigned', 'retired', 'moved-away', 'deceased', 'other'] as const
export const PURPOSES = ['visit', 'aid', 'verification', 'correction'] as const
export const BASES = [
  'purpose-ended',
  'retention-ended',
  'consent-withdrawn',
  'unlawful',
  'other-law',
] as const

/** What is typed about a person; nothing of it but the sex is kept in the browser. */
export interface PersonForm {
  name: string
  sex: '' | (typeof SEXES)[number]
  birthDate: string
  lunarBirthday: boolean
  idNumber: string
  phone: string
  address: string
}

export function emptyPerson(): PersonForm {
  return { name: '', sex: '', birthDate: '', lunarBirthday: false, idNumber: '', phone: '', address: '' }
}

/** Only what was filled in is sent. */
export function filled(form: PersonForm): Partial<PersonForm> {
  const entries = Object.entries(form).map(([field, value]) => [
    field,
    typeof value === 'string' ? value.trim() : value,
  ])
  return Object.fromEntries(entries.filter(([, value]) => value !== '' && value !== false))
}

/** 10月16日 of 10-16, 农历八月十五 of a lunar 08-15; a day of a year without the year. */
export function birthdayWords(birthday: string | undefined | null, lunar?: string | null): string {
  if (lunar) return lunarDayWords(lunar)
  const [month, date] = (birthday ?? '').split('-').map(Number)
  if (!month || !date) return ''
  const at = Date.UTC(2000, month - 1, date)
  return new Intl.DateTimeFormat(spoken(), { timeZone: 'UTC', month: 'long', day: 'numeric' }).format(at)
}

export function stateWords(member: Member): string {
  if (member.active) return say('members.active')
  const reason = member.departure ? word('departure', member.departure) : ''
  return reason ? say('members.leftBecause', { reason }) : say('members.left')
}

/** The address where a page stands there, nothing otherwise: no link leads nowhere. */
export function opens(router: Router, to: string): string | undefined {
  return router.resolve(to).name === 'missing' ? undefined : to
}
