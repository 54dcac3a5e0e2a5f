import { createI18n, useI18n } from 'vue-i18n'
import type { inside } from './inside-zh'
import { zh } from './zh'

export type Language = 'zh-CN' | 'en'
type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}`
}[keyof T & string]

/** The same shape with other words. */
export type Words<T> = { [K in keyof T]: T[K] extends string ? string : Words<T[K]> }
type All = typeof zh & typeof inside
export type Key = Leaves<All>
export type Say = (key: Key, arg?: number | Record<string, unknown>) => string

export const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN',
  fallbackLocale: 'zh-CN',
  messages: { 'zh-CN': zh } as Record<string, typeof zh>,
})

const LATER = {
  'zh-CN': { inside: async () => (await import('./inside-zh')).inside },
  en: {
    door: async () => (await import('./en')).en,
    inside: async () => (await import('./inside-en')).inside,
  },
}
const learned = new Set<() => Promise<object>>()
let within = false

/** Loads the words of a language, once, and speaks it from then on. */
export async function speak(language: Language): Promise<void> {
  if (language === 'en') await learn(language, LATER.en.door)
  if (within) await learn(language, LATER[language].inside)
  i18n.global.locale.value = language
  document.documentElement.lang = language
}

/** From now on also what is said to those who are signed in. */
export async function speakInside(): Promise<void> {
  within = true
  await learn(spoken(), LATER[spoken()].inside)
}

async function learn(language: Language, words: () => Promise<object>): Promise<void> {
  if (learned.has(words)) return
  i18n.global.mergeLocaleMessage(language, await words())
  learned.add(words)
}

export function spoken(): Language {
  return i18n.global.locale.value as Language
}

/** Translates by keys that the compiler knows. */
export function useT(): Say {
  const { t } = useI18n()
  return t as Say
}

export const say: Say = (key, arg) => (i18n.global.t as Say)(key, arg)

/** The word of a code that came from a service; an unknown code is shown as it is. */
export function word(group: 'post' | 'level' | 'kind' | 'cause' | 'departure' | 'sex', code: string): string {
  const key = `words.${group}.${code}`
  return i18n.global.te(key) ? i18n.global.t(key) : code
}
