import { member, told } from '@/api/services'
import { defineStore } from 'pinia'
import { computed, ref, watch } from 'vue'
import { useRights } from './rights'
import { useSession } from './session'
import { useTitles } from './titles'

/** The unions above one's own, by name: they lie outside of what may be read of others. */
export const useSuperiors = defineStore('superiors', () => {
  const session = useSession()
  const rights = useRights()
  const titles = useTitles()
  const names = ref<ReadonlyMap<string, string>>()
  const own = computed(() => session.acting?.unionId ?? '')

  async function read(id: string): Promise<void> {
    names.value = undefined
    if (!id || !rights.may('member.union.see')) return
    const { ancestors } = await told(member.GET('/api/member/unions/{id}', { params: { path: { id } } }))
    if (id === own.value) names.value = new Map(ancestors.map((one) => [one.id, one.name]))
  }
  watch(own, (id) => void read(id).catch(() => undefined), { immediate: true })

  /** As far as it is known; empty where the reader may not see it. */
  const of = (id: string): string => names.value?.get(id) ?? titles.of('member', id)
  /** Whether nobody stands above; false as long as it is not known. */
  const none = computed(() => names.value?.size === 0)
  return { of, none }
})
