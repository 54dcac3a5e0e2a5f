import { createI18n, useI18n } from 'vue-i18n'
import { zh } from './zh'

export type Language = 'zh-CN' | 'en'
type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}`
}[keyof T & string]

/** The same shape with other words. */
export type Words<T> = { [K in keyof T]: T[K] extends string ? string : Words<T[K]> }
export type Key = Leaves<typeof zh>
export type Say = (key: Key, arg?: number | Record<string, unknown>) => string

export const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN',
  fallbackLocale: 'zh-CN',
  messages: { 'zh-CN': zh } as Record<string, typeof zh>,
})

/** Loads the words of a language, once, and speaks it from then on. */
export async function speak(language: Language): Promise<void> {
  if (language === 'en' && !i18n.global.availableLocales.includes('en')) {
    const { en } = await import('./en')
    i18n.global.setLocaleMessage('en', en as typeof zh)
  }
  i18n.global.locale.value = language
  document.documentElement.lang = language
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
