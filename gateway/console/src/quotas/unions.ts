import { member, told } from '@/api/services'
import type { components } from '@/api/schema/member'

export type Union = components['schemas']['UnionView']
const AT_ONCE = 100
/** As many as one quota may name. */
const MOST = 2_000

/** The active unions below one's own, by their names. */
export async function unionsBelow(own: string): Promise<readonly Union[]> {
  const found: Union[] = []
  let after: string | null | undefined
  do {
    const query = { limit: AT_ONCE, ...(after ? { after } : {}) }
    const page = await told(member.GET('/api/member/unions', { params: { query } }))
    found.push(...page.items.filter((one) => one.active && one.id !== own))
    after = page.next
  } while (after && found.length < MOST)
  return found.slice(0, MOST)
}
