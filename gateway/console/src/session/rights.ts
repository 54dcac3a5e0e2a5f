import { defineStore } from 'pinia'
import { ref } from 'vue'
import { gateway, member, notification, plan, told, welfare } from '@/api/services'
import { useSession } from './session'

export interface RightsRow {
  readonly service: string
  readonly action: string
  readonly title: string
  readonly posts: readonly string[]
  readonly careful: boolean
}

/** Which post may do which action: what the services say, asked once a language. */
export const useRights = defineStore('rights', () => {
  const rows = ref<readonly RightsRow[]>([])
  const ready = ref(false)

  async function read(): Promise<void> {
    const tables = await Promise.all([
      told(gateway.GET('/api/gateway/rights')),
      told(member.GET('/api/member/rights')),
      told(plan.GET('/api/plan/rights')),
      told(welfare.GET('/api/welfare/rights')),
      told(notification.GET('/api/notification/rights')),
    ])
    const services = ['gateway', 'member', 'plan', 'welfare', 'notification']
    rows.value = tables.flatMap((table, i) =>
      table.rows.map((row) => ({ ...row, service: services[i] ?? '' })),
    )
    ready.value = true
  }

  /** Whether the post acted in may do this; services decide it again. */
  function may(action: string): boolean {
    const post = useSession().acting?.post
    return post !== undefined && rows.value.some((row) => row.action === action && row.posts.includes(post))
  }

  return { rows, ready, read, may }
})
