import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { Problem } from '@/api/problem'
import { done, gateway, member, told } from '@/api/services'
import { refresh } from '@/api/transport'
import { forgetKept, keepForOffline, keptFor } from './offline'
import type { components } from '@/api/schema/gateway'

export type SessionView = components['schemas']['SessionView']
export type PostView = components['schemas']['PostView']

/** Who is signed in, and in which post they act. */
export const useSession = defineStore('session', () => {
  const view = ref<SessionView>()
  const known = ref(false)
  const unionNames = ref<Record<string, string>>({})
  const ownName = ref('')
  /** Set while somebody who was in must sign in again; the page behind keeps what was typed. */
  const ended = ref(false)
  let awaiting: ((back: boolean) => void)[] = []

  const signedIn = computed(() => view.value !== undefined)
  const acting = computed(() => view.value?.acting ?? undefined)
  const unionName = computed(() => (acting.value ? (unionNames.value[acting.value.unionId] ?? '') : ''))

  /** Finds out once whether this browser is signed in. */
  async function find(): Promise<void> {
    if (known.value) return
    await ask().catch(async (error: unknown) => {
      const problem = Problem.of(error)
      if (problem.code === 'no-network') view.value = keptFor<SessionView>('session', problem)
      else if (problem.status !== 401) throw problem
      else if (await refresh()) await ask()
    })
    known.value = true
  }

  async function ask(): Promise<void> {
    await begin(await told(gateway.GET('/api/gateway/session')))
  }

  async function begin(found: SessionView): Promise<void> {
    const other = view.value !== undefined && view.value.account !== found.account
    view.value = found
    known.value = true
    keepForOffline('session', found)
    if (other) return location.assign('/')
    settle(true)
    await nameUnions()
  }

  /** Names are for the eye alone: without them the codes of the posts are shown. */
  async function nameUnions(): Promise<void> {
    const mine = view.value
    if (!mine?.acting || mine.secondFactor === 'needed') return
    const ids = [...new Set(mine.posts.map((post) => post.unionId))]
    const asked = mine.memberId ? [...ids, mine.memberId] : ids
    const { data } = await member
      .POST('/api/member/titles', { body: { ids: asked } })
      .catch(() => ({ data: undefined }))
    const titles = (data?.titles ?? {}) as Record<string, string>
    unionNames.value = { ...unionNames.value, ...titles }
    ownName.value = mine.memberId ? (titles[mine.memberId] ?? '') : ''
  }

  async function act(post: PostView): Promise<void> {
    view.value = await told(gateway.POST('/api/gateway/session/acting', { body: post }))
    await nameUnions()
  }

  async function leave(): Promise<void> {
    await done(gateway.DELETE('/api/gateway/session'))
    forgetKept()
    location.assign('/sign-in')
  }

  /** Called when a session ended while somebody was at work. */
  function signInAgain(): Promise<boolean> {
    if (!signedIn.value) return Promise.resolve(false)
    ended.value = true
    return new Promise((resolve) => awaiting.push(resolve))
  }

  function settle(back: boolean): void {
    ended.value = false
    awaiting.forEach((resolve) => resolve(back))
    awaiting = []
  }

  return {
    view,
    known,
    ended,
    signedIn,
    acting,
    unionName,
    unionNames,
    ownName,
    find,
    begin,
    act,
    leave,
    signInAgain,
    settle,
  }
})
