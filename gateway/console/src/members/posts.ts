import { computed, type Ref } from 'vue'
import { member, told } from '@/api/services'
import { useOne } from '@/parts/paged'
import { useRights } from '@/session/rights'
import type { Member } from './model'

export interface Held {
  readonly unionId: string
  readonly union: string
  readonly post: string
  readonly since: string
}

/** Posts of a member: at their own union and at those above it, where alone they can hold one. */
export function usePosts(who: Readonly<Ref<Member | undefined>>) {
  const rights = useRights()

  const union = (id: string) => told(member.GET('/api/member/unions/{id}', { params: { path: { id } } }))

  async function read(): Promise<readonly Held[]> {
    if (!who.value?.active || !rights.may('member.union.see')) return []
    const memberId = who.value.id
    const own = await union(who.value.unionId)
    const above = await Promise.all(own.ancestors.map((one) => union(one.id)))
    return [own, ...above].flatMap((at) =>
      at.posts
        .filter((held) => held.memberId === memberId)
        .map((held) => ({ unionId: at.id, union: at.name, post: held.post, since: held.since })),
    )
  }

  const { value } = useOne(read, () => [who.value?.id, who.value?.unionId, who.value?.active])
  return { posts: computed(() => value.value ?? []) }
}
