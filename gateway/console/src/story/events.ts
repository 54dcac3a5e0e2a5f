import { i18n, type Key, type Say } from '@/i18n'

/** What happened, in the words of the office; a type that nobody has named yet is shown as it is. */
export function eventWords(t: Say, type: string | undefined): string {
  if (!type) return t('story.unreadable')
  const key = `story.events.${nameOf(type)}`
  return i18n.global.te(key) ? t(key as Key) : type
}

/** As it stands among the words: a name has no dots. */
export function nameOf(type: string): string {
  return type.replaceAll('.', '_')
}
