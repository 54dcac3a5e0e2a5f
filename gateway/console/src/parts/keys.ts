import { onBeforeUnmount, onMounted, reactive } from 'vue'

export interface KeyHelp {
  readonly keys: string
  readonly does: string
}

/** The keys of the page that is shown, for the page that lists them. */
export const keysShown = reactive<KeyHelp[]>([])

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) ||
      target.role === 'combobox')
  )
}

/** Keys of a page, as long as it is shown; never while somebody types or holds a control key. */
export function useKeys(actions: Record<string, () => void>, help: readonly KeyHelp[] = []): void {
  function pressed(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return
    const action = actions[event.key] ?? actions[event.key.toLowerCase()]
    if (action && !document.querySelector('.el-overlay:not([style*="display: none"])')) {
      event.preventDefault()
      action()
    }
  }
  onMounted(() => {
    window.addEventListener('keydown', pressed)
    keysShown.push(...help)
  })
  onBeforeUnmount(() => {
    window.removeEventListener('keydown', pressed)
    help.forEach((row) => keysShown.splice(keysShown.indexOf(row), 1))
  })
}
