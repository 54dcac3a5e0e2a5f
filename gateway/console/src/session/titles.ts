import { defineStore } from 'pinia'
import { reactive } from 'vue'
import { member, plan, welfare } from '@/api/services'

export type TitleService = 'member' | 'plan' | 'welfare'
const AT_ONCE = 200

async function ask(service: TitleService, ids: string[]): Promise<Record<string, string>> {
  const body = { ids }
  switch (service) {
    case 'member': {
      const { data } = await member.POST('/api/member/titles', { body })
      return (data?.titles ?? {}) as Record<string, string>
    }
    case 'plan': {
      const { data } = await plan.POST('/api/plan/titles', { body })
      return (data?.titles ?? {}) as Record<string, string>
    }
    case 'welfare': {
      const { data } = await welfare.POST('/api/welfare/titles', { body })
      return (data?.titles ?? {}) as Record<string, string>
    }
  }
}

/** Words stay with their owner: lists hold ids, and the owning service is asked for their titles, in one go. */
export const useTitles = defineStore('titles', () => {
  const known = reactive(new Map<string, string>())
  const wanted = new Map<TitleService, Set<string>>()

  async function collect(service: TitleService): Promise<void> {
    const ids = [...(wanted.get(service) ?? [])]
    wanted.delete(service)
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const some = ids.slice(from, from + AT_ONCE)
      const titles = await ask(service, some)
      some.forEach((id) => known.set(`${service}:${id}`, titles[id] ?? ''))
    }
  }

  /** The title as far as it is known; asks for it where it is not. Empty where the reader may not see it. */
  function of(service: TitleService, id: string | undefined): string {
    if (!id) return ''
    const key = `${service}:${id}`
    const title = known.get(key)
    if (title !== undefined) return title
    if (!wanted.has(service)) {
      wanted.set(service, new Set())
      queueMicrotask(() => void collect(service).catch(() => wanted.delete(service)))
    }
    wanted.get(service)?.add(id)
    return ''
  }

  function forget(): void {
    known.clear()
  }

  return { of, forget }
})
