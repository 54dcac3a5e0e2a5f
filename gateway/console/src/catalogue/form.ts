import { plan, told } from '@/api/services'
import type { components } from '@/api/schema/plan'

export type Kind = components['schemas']['KindView']
export const POSTS = [
  'chair',
  'organisation-officer',
  'welfare-officer',
  'plan-officer',
  'finance-officer',
  'group-leader',
  'audit-committee',
  'federation-officer',
  'member',
] as const
export const PERIODS = [
  'day',
  'week',
  'month',
  'two-months',
  'quarter',
  'half-year',
  'term',
  'school-year',
  'year',
  'term-of-office',
  'when-needed',
] as const

/** A kind as it is written in a form; lists of words are lines. */
export interface KindForm {
  area: string
  zh: string
  en: string
  words: string
  not: string
  fields: string[]
  measure: string
  every: (typeof PERIODS)[number]
  does: string[]
  told: string[]
}

export const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\n、，,]/)
      .map((one) => one.trim())
      .filter(Boolean),
  ),
]

/** What a kind says, to be changed; its names and words only where it is the same kind. */
export function formOf(kind: Kind, same: boolean): KindForm {
  return {
    area: kind.area,
    zh: same ? kind.names.zh : '',
    en: same ? kind.names.en : '',
    words: same ? kind.words.join('\n') : '',
    not: same ? kind.notWords.join('\n') : '',
    fields: kind.fields.map((field) => field.code),
    measure: kind.measure?.code ?? '',
    every: kind.every as KindForm['every'],
    does: [...kind.does],
    told: [...kind.told],
  }
}

/** As the service takes it. */
export function bodyOf(form: KindForm) {
  const { measure, words, not, ...rest } = form
  return { ...rest, words: linesOf(words), not: linesOf(not), ...(measure ? { measure } : {}) }
}

export const kindOf = (code: string): Promise<Kind> =>
  told(plan.GET('/api/plan/kinds/{code}', { params: { path: { code } } }))
