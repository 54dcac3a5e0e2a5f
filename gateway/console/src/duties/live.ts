import { onBeforeUnmount, onMounted, ref } from 'vue'
import { notification, told } from '@/api/services'
import type { components } from '@/api/schema/notification'

export type Summary = components['schemas']['DutySummary']
const LOOK = 60_000

/** The sentence of the day, told by the service whenever it changes; looked at each minute where that fails. */
export function useLiveSummary(changed: (summary: Summary) => void) {
  const live = ref(false)
  let source: EventSource | undefined
  let timer: ReturnType<typeof setInterval> | undefined

  async function look(): Promise<void> {
    try {
      changed(await told(notification.GET('/api/notification/duties/summary')))
      if (source?.readyState === EventSource.CLOSED) connect()
    } catch {
      live.value = false
    }
  }

  function connect(): void {
    source?.close()
    source = new EventSource('/api/notification/duties/live')
    source.addEventListener('open', () => (live.value = true))
    source.addEventListener('duties', (event) => changed(JSON.parse(event.data as string) as Summary))
    source.addEventListener('error', () => (live.value = false))
  }

  onMounted(() => {
    connect()
    timer = setInterval(() => {
      if (!live.value) void look()
    }, LOOK)
    void look()
  })
  onBeforeUnmount(() => {
    source?.close()
    clearInterval(timer)
  })
  return { live }
}
