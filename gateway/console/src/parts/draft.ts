import { ref, watch, type Ref } from 'vue'
import { newKey } from '@/api/transport'

export interface Draft {
  /** Whether this began with what was left from last time. */
  readonly found: Ref<boolean>
  readonly savedAt: Ref<string>
  /** The key under which this is sent, the same for each attempt: sending it twice does it once. */
  readonly key: Ref<string>
  drop(): void
}

interface Kept<T> {
  readonly key: string
  readonly fields: Partial<T>
}

const PAUSE = 400

/**
 * Keeps what was typed in a form on the device. Only the fields that are named are kept: what services encrypt is
 * never written to the browser's storage.
 */
export function useDraft<T extends object>(
  name: string,
  form: T,
  keeps: readonly (keyof T & string)[],
): Draft {
  const place = `ub.draft.${name}`
  const usual = JSON.parse(JSON.stringify(form)) as T
  const found = ref(false)
  const savedAt = ref('')
  const key = ref(newKey())
  let timer: ReturnType<typeof setTimeout> | undefined

  const before = read<T>(place)
  if (before) {
    Object.assign(form, before.fields)
    key.value = before.key
    found.value = true
  }

  function save(): void {
    const fields = Object.fromEntries(keeps.map((field) => [field, form[field]]))
    localStorage.setItem(place, JSON.stringify({ key: key.value, fields }))
    savedAt.value = new Intl.DateTimeFormat('zh-CN', { hour: '2-digit', minute: '2-digit' }).format(
      new Date(),
    )
  }

  const stop = watch(
    () => keeps.map((field) => form[field]),
    () => {
      clearTimeout(timer)
      timer = setTimeout(save, PAUSE)
    },
    { deep: true },
  )

  function drop(): void {
    clearTimeout(timer)
    localStorage.removeItem(place)
    stop.pause()
    Object.assign(form, JSON.parse(JSON.stringify(usual)))
    queueMicrotask(() => stop.resume())
    found.value = false
    savedAt.value = ''
    key.value = newKey()
  }

  return { found, savedAt, key, drop }
}

function read<T>(place: string): Kept<T> | undefined {
  try {
    const text = localStorage.getItem(place)
    return text === null ? undefined : (JSON.parse(text) as Kept<T>)
  } catch {
    localStorage.removeItem(place)
    return undefined
  }
}
