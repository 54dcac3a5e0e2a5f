import { plan, told } from '@/api/services'
import type { Pick } from '@/parts/PickBox.vue'
import type { Line } from '@/plans/bench'
import { useTitles } from '@/session/titles'
import { reactive } from 'vue'

export type LineRef = Line['aligned'][number]

/** A plan of a union above, with its lines. */
interface AbovePlan {
  readonly title: string
  readonly unionId: string
  readonly lines: readonly Line[]
}
export interface Named {
  readonly text: string
  readonly plan: string
}
export interface Above {
  /** Lines of the plans above that hold these words, for a box to pick from. */
  find(text: string): Promise<readonly Pick[]>
  /** What a line says and where; nothing as long as it is not known. */
  name(ref: LineRef): Named | undefined
}

const MOST_PLANS = 100
const SHOWN = 30
export const keyOf = (ref: LineRef) => `${ref.plan}/${ref.line}`
export function refOf(key: string): LineRef {
  const slash = key.lastIndexOf('/')
  return { plan: key.slice(0, slash), line: key.slice(slash + 1) }
}

/** The plans of the unions above one's own, each read once, and only when somebody asks. */
export function useAbove(planId: string): Above {
  const titles = useTitles()
  const known = reactive(new Map<string, AbovePlan>())
  const asked = new Map<string, Promise<AbovePlan>>()
  let all: Promise<readonly string[]> | undefined

  function read(above: string): Promise<AbovePlan> {
    const before = asked.get(above)
    if (before) return before
    const params = { path: { id: planId, above } }
    const now = told(plan.GET('/api/plan/plans/{id}/above/{above}', { params })).then((found) => {
      const one = { title: found.plan.title ?? '', unionId: found.plan.unionId, lines: found.lines }
      known.set(above, one)
      return one
    })
    asked.set(above, now)
    now.catch(() => asked.delete(above))
    return now
  }

  function plans(): Promise<readonly string[]> {
    const params = { path: { id: planId }, query: { limit: MOST_PLANS } }
    all ??= told(plan.GET('/api/plan/plans/{id}/above', { params })).then((page) =>
      page.items.map((one) => one.id),
    )
    all.catch(() => (all = undefined))
    return all
  }

  const named = (one: AbovePlan) => [titles.of('member', one.unionId), one.title].filter(Boolean).join(' · ')

  async function find(text: string): Promise<readonly Pick[]> {
    const ids = await plans()
    const found = await Promise.all(ids.map(async (id) => ({ id, plan: await read(id) })))
    return found
      .flatMap(({ id, plan }) =>
        plan.lines
          .filter((line) => line.kind !== 'prose' && line.text.includes(text))
          .map((line) => ({
            id: keyOf({ plan: id, line: line.id }),
            label: (line.marker ?? '') + line.text,
            more: named(plan),
          })),
      )
      .slice(0, SHOWN)
  }

  function name(ref: LineRef): Named | undefined {
    const one = known.get(ref.plan)
    if (!one) {
      void read(ref.plan).catch(() => undefined)
      return undefined
    }
    const line = one.lines.find((each) => each.id === ref.line)
    return { text: line ? (line.marker ?? '') + line.text : '', plan: named(one) }
  }

  return { find, name }
}
