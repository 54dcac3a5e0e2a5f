import type { components } from '@/api/schema/notification'
import type { Say } from '@/i18n'
import { momentWords } from '@/i18n/times'
import { askAll, type Service } from '@/operations/services'
import type { Moment } from '@/parts/TimeLine.vue'
import { eventWords } from './events'

export interface Fact {
  readonly id: string
  readonly key: string
  readonly type: string
  readonly sequence: number
  readonly at: string
  readonly recorded: string
  readonly sent: string
  readonly sendings: number
  readonly trace: string
  readonly account?: string
}
export interface Reached {
  readonly listener: string
  readonly reached: number
  readonly parked: readonly number[]
}
export type Owed = components['schemas']['OwedView']

/** All that is known of one thing. */
export interface Chapter {
  readonly key: string
  readonly facts: readonly Fact[]
  readonly reached: readonly Reached[]
  readonly owed: readonly Owed[]
}
export interface Story {
  readonly chapters: readonly Chapter[]
  readonly whole: boolean
  readonly silent: readonly Service[]
}

const MOST_CHAPTERS = 5

/** The facts that belong to a number, and for each thing among them what came of it everywhere. */
export async function tell(
  about: string,
  days: number,
  owed: (subject: string) => Promise<readonly Owed[]>,
): Promise<Story> {
  const asked = `about=${encodeURIComponent(about)}&days=${days}`
  const all = await askAll<{ facts: Fact[]; whole: boolean }>(`facts?${asked}`)
  const facts = all.told.flatMap(({ answer }) => answer.facts)
  const keys = [...new Set(facts.map((fact) => fact.key))].slice(0, MOST_CHAPTERS)
  const chapters = await Promise.all(
    keys.map(async (key): Promise<Chapter> => {
      const [progress, duties] = await Promise.all([
        askAll<{ listeners: Reached[] }>(`progress?key=${encodeURIComponent(key)}`),
        owed(key.slice(key.indexOf(':') + 1)),
      ])
      return {
        key,
        facts: facts.filter((fact) => fact.key === key),
        reached: progress.told.flatMap(({ answer }) => answer.listeners),
        owed: duties,
      }
    }),
  )
  return { chapters, whole: all.told.every(({ answer }) => answer.whole), silent: all.silent }
}

export interface Names {
  union(id: string): string
  post(code: string): string
  day(text: string): string
}

type Told = Moment & { readonly time: string }

/** One thing's story in order of time: each fact with its way, then duties, reminders and their end. */
export function moments(t: Say, chapter: Chapter, names: Names): Moment[] {
  const [first, ...later] = chapter.facts
  const began = first?.at ?? ''
  const told: Told[] = [
    ...(first ? [factMoment(t, first, chapter.reached)] : []),
    ...chapter.owed.map((owed) => arose(t, owed, names, began)),
    ...later.map((fact) => factMoment(t, fact, chapter.reached)),
    ...chapter.owed.flatMap((owed) => owedMoments(t, owed)),
  ]
  // What has the same time stays in this order.
  return told.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0))
}

function factMoment(t: Say, fact: Fact, listeners: readonly Reached[]) {
  const took = Math.max(0, Date.parse(fact.sent) - Date.parse(fact.recorded))
  const ways = listeners.map((seen) => {
    const listener = { listener: seen.listener }
    if (seen.parked.includes(fact.sequence)) return t('story.parked', listener)
    return t(seen.reached >= fact.sequence ? 'story.reached' : 'story.waiting', listener)
  })
  const held = listeners.some((seen) => seen.parked.includes(fact.sequence) || seen.reached < fact.sequence)
  return {
    key: fact.id,
    time: fact.at,
    when: momentWords(fact.at),
    what: `${eventWords(t, fact.type)} · ${
      fact.account ? t('story.asked', { account: fact.account }) : t('story.system')
    }`,
    more: [
      fact.sendings > 1 ? t('story.resent', { n: fact.sendings }) : t('story.sent', { ms: took }),
      ...ways,
      t('story.request', { trace: fact.trace }),
    ].join('；'),
    tone: held ? ('now' as const) : ('done' as const),
  }
}

function arose(t: Say, owed: Owed, names: Names, time: string): Told {
  const who = { union: names.union(owed.unionId), post: owed.post ? names.post(owed.post) : '' }
  return {
    key: owed.id,
    time,
    when: '',
    what: owed.due ? t('story.duty', { ...who, due: names.day(owed.due) }) : t('story.dutyOver', who),
    tone: 'done',
  }
}

function owedMoments(t: Say, owed: Owed): Told[] {
  const tone = (code: string) =>
    code === 'notice' || code === 'reminder' || code === 'urging' ? t(`story.tone.${code}`) : code
  const made = owed.reminders.map((reminder, i): Told => ({
    key: `${owed.id}-${i}`,
    time: reminder.at,
    when: momentWords(reminder.madeAt),
    what: t(reminder.shown ? 'story.reminded' : 'story.expired', { tone: tone(reminder.tone) }),
    tone: 'done',
  }))
  const at = (key: string, time: string, what: string, drawn: 'done' | 'ahead'): Told => ({
    key: `${owed.id}-${key}`,
    time,
    when: momentWords(time),
    what,
    tone: drawn,
  })
  return [
    ...made,
    ...(owed.next ? [at('next', owed.next, t('story.next'), 'ahead')] : []),
    ...(owed.ended && owed.endedAt
      ? [at('end', owed.endedAt, t(`story.ended.${owed.ended as 'DONE' | 'LAPSED' | 'WITHDRAWN'}`), 'done')]
      : []),
  ]
}
