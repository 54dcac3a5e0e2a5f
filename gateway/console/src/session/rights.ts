import { defineStore } from 'pinia'
import { ref } from 'vue'
import { gateway, member, notification, plan, told, welfare } from '@/api/services'
import { Problem } from '@/api/problem'
import { keepForOffline, keptFor } from './offline'
import { useSession } from './session'

export interface RightsRow {
  readonly service: string
  readonly action: string
  readonly title: string
  readonly posts: readonly string[]
  readonly careful: boolean
}

const SERVICES = ['gateway', 'member', 'plan', 'welfare', 'notification'] as const

async function ask(service: (typeof SERVICES)[number]): Promise<RightsRow[]> {
  const table = await tableOf(service)
  return table.rows.map((row) => ({ ...row, service }))
}

function tableOf(service: (typeof SERVICES)[number]) {
  switch (service) {
    case 'gateway':
      return told(gateway.GET('/api/gateway/rights'))
    case 'member':
      return told(member.GET('/api/member/rights'))
    case 'plan':
      return told(plan.GET('/api/plan/rights'))
    case 'welfare':
      return told(welfare.GET('/api/welfare/rights'))
    case 'notification':
      return told(notification.GET('/api/notification/rights'))
  }
}

/** Which post may do which action: what the services say, asked once a language. */
export const useRights = defineStore('rights', () => {
  const rows = ref<readonly RightsRow[]>([])
  const ready = ref(false)

  /** A service that cannot tell is asked again at the next page; until then its places are not shown. */
  async function read(): Promise<void> {
    const tables = await Promise.allSettled(SERVICES.map(ask))
    const refused = tables.find((table) => table.status === 'rejected')
    const told = tables.flatMap((table) => (table.status === 'fulfilled' ? table.value : []))
    if (refused && told.length === 0) {
      rows.value = keptFor<readonly RightsRow[]>('rights', Problem.of(refused.reason))
      return
    }
    rows.value = told
    ready.value = refused === undefined
    keepForOffline('rights', told)
  }

  /** Whether the post acted in may do this; services decide it again. */
  function may(action: string): boolean {
    const post = useSession().acting?.post
    return post !== undefined && rows.value.some((row) => row.action === action && row.posts.includes(post))
  }

  return { rows, ready, read, may }
})
