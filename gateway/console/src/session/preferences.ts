import { defineStore } from 'pinia'
import { ref, watchEffect } from 'vue'
import { speak, type Language } from '@/i18n'

type Shade = 'light' | 'dark' | 'system'
const dark = window.matchMedia('(prefers-color-scheme: dark)')

function kept<T extends string>(name: string, allowed: readonly T[], usual: T): T {
  const found = localStorage.getItem(`ub.${name}`) as T | null
  return found !== null && allowed.includes(found) ? found : usual
}

/** How this browser likes to see and hear things; kept on the device. */
export const usePreferences = defineStore('preferences', () => {
  const shade = ref(kept<Shade>('shade', ['light', 'dark', 'system'], 'system'))
  const size = ref(kept('size', ['usual', 'large'], 'usual'))
  const language = ref(
    kept<Language>('language', ['zh-CN', 'en'], navigator.language.startsWith('en') ? 'en' : 'zh-CN'),
  )
  const systemDark = ref(dark.matches)
  dark.addEventListener('change', (event) => (systemDark.value = event.matches))

  watchEffect(() => {
    const root = document.documentElement.classList
    root.toggle('dark', shade.value === 'dark' || (shade.value === 'system' && systemDark.value))
    root.toggle('large', size.value === 'large')
    localStorage.setItem('ub.shade', shade.value)
    localStorage.setItem('ub.size', size.value)
    localStorage.setItem('ub.language', language.value)
  })

  async function choose(chosen: Language): Promise<void> {
    await speak(chosen)
    language.value = chosen
  }

  return { shade, size, language, choose }
})
