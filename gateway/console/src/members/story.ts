import { told, welfare } from '@/api/services'
import type { components } from '@/api/schema/welfare'
import { say, word } from '@/i18n'
import { dayWords, dueWords, type Day } from '@/i18n/times'
import type { Moment } from '@/parts/TimeLine.vue'

type LifeEvent = components['schemas']['LifeEventView']
type Visit = components['schemas']['VisitView']
type Greeting = components['schemas']['GreetingView']

export interface Told {
  readonly events: readonly LifeEvent[]
  readonly visits: readonly Visit[]
  readonly greetings: readonly Greeting[]
  readonly more: boolean
}

const MOST = 50

/** What welfare knows of a member, as far as the post may see it. */
export async function readStory(memberId: string, may: (action: string) => boolean): Promise<Told> {
  const params = { query: { memberId, limit: MOST } }
  const none = { items: [], next: undefined }
  const [events, visits, greetings] = await Promise.all([
    may('welfare.life-event.see') ? told(welfare.GET('/api/welfare/life-events', { params })) : none,
    may('welfare.visit.see') ? told(welfare.GET('/api/welfare/visits', { params })) : none,
    may('welfare.greeting.see') ? told(welfare.GET('/api/welfare/greetings', { params })) : none,
  ])
  const more = [events, visits, greetings].some((page) => Boolean(page.next))
  return { events: events.items, visits: visits.items, greetings: greetings.items, more }
}

type Dated = Moment & { readonly day: Day }

/** One line of what happened, newest first; what is still owed stands on top. */
export function moments(
  told: Told,
  today: Day,
  opens: (to: string) => string | undefined,
): readonly Moment[] {
  const link = (to: string) => {
    const found = opens(to)
    return found ? { to: found } : {}
  }
  const events = told.events.map<Dated>((event) => ({
    key: event.id,
    day: event.happenedOn,
    when: dayWords(event.happenedOn, today, false),
    what: word('cause', event.cause),
    more: say('members.story.reported', { day: dayWords(event.reportedOn, today, false) }),
    ...link(`/life-events/${event.id}`),
  }))
  const visits = told.visits.map<Dated>((visit) => visited(visit, today, link(`/visits/${visit.id}`)))
  const greetings = told.greetings.map<Dated>((greeting) => ({
    key: greeting.id,
    day: greeting.greetedOn,
    when: dayWords(greeting.greetedOn, today, false),
    what: say('members.story.greeted'),
  }))
  const rank = (one: Dated) => (one.tone === 'now' ? 1 : 0)
  return [...events, ...visits, ...greetings].sort((a, b) => rank(b) - rank(a) || b.day.localeCompare(a.day))
}

function visited(visit: Visit, today: Day, link: { to?: string }): Dated {
  const cause = word('cause', visit.cause)
  const on = visit.report?.visitedOn
  if (on) {
    const what = say('members.story.visited', { cause })
    return { key: visit.id, day: on, when: dayWords(on, today, false), what, ...link }
  }
  const what = say('members.story.toVisit', { cause })
  return { key: visit.id, day: visit.dueOn, when: dueWords(visit.dueOn, today), what, tone: 'now', ...link }
}
