import { shallowRef } from 'vue'
import { Problem } from '@/api/problem'
import { told, welfare } from '@/api/services'
import type { components as NotificationSchemas } from '@/api/schema/notification'
import type { components as WelfareSchemas } from '@/api/schema/welfare'
import { say, word, type Key } from '@/i18n'
import { dayWords, type Day } from '@/i18n/times'
import { useTitles } from '@/session/titles'

export type Duty = NotificationSchemas['schemas']['DutyView']
type Visit = WelfareSchemas['schemas']['VisitView']
const MOST = 100

/** What duties of plans are about, where it is no task of one: a word for it, and the page where it is seen to. */
const OF_PLANS: Record<string, { readonly word: Key; readonly place: (id: string) => string }> = {
  'plan.quota': { word: 'duties.quotaFallback', place: () => '/quotas' },
  'plan.align': { word: 'duties.alignFallback', place: () => '/plans' },
  'plan.unfollowed': {
    word: 'duties.unfollowedFallback',
    place: (id) => `/plans/${id}/followers?state=none`,
  },
}

/** What a duty is about, in the words of the service that owns it. */
export function useSubjects() {
  const titles = useTitles()
  const visits = shallowRef(new Map<string, Visit>())

  /** Who is to be visited stands with the visits; a reader who may not see them gets the neutral title. */
  async function read(duties: readonly Duty[]): Promise<void> {
    if (!duties.some((duty) => duty.service === 'welfare')) return
    try {
      const page = await told(
        welfare.GET('/api/welfare/visits', {
          params: { query: { stage: 'open', limit: String(MOST) as never } },
        }),
      )
      visits.value = new Map(page.items.map((visit) => [visit.id, visit]))
    } catch (error) {
      if (Problem.of(error).status !== 403) throw error
    }
  }

  function title(duty: Duty): string {
    switch (duty.service) {
      case 'welfare': {
        const visit = visits.value.get(duty.subjectId)
        const name = titles.of('member', visit?.memberId)
        if (visit && name) return say('duties.visitOf', { name, cause: word('cause', visit.cause) })
        return titles.of('welfare', duty.subjectId) || say('duties.visitFallback')
      }
      case 'member': {
        const name = titles.of('member', duty.subjectId)
        return name ? say('duties.birthdayOf', { name }) : say('duties.birthdayFallback')
      }
      default:
        return titles.of('plan', duty.subjectId) || say(OF_PLANS[duty.kind]?.word ?? 'duties.taskFallback')
    }
  }

  /** What stands before the reason: where, and since when. */
  function setting(duty: Duty, today: Day): string {
    const visit = visits.value.get(duty.subjectId)
    const parts = [titles.of('member', duty.unionId)]
    if (visit) parts.push(say('duties.happened', { day: dayWords(visit.happenedOn, today, false) }))
    return parts.filter(Boolean).join(' · ')
  }

  function place(duty: Duty): string {
    switch (duty.service) {
      case 'welfare':
        return `/visits/${duty.subjectId}`
      case 'member':
        return `/members/${duty.subjectId}`
      default:
        return OF_PLANS[duty.kind]?.place(duty.subjectId) ?? `/tasks/${duty.subjectId}`
    }
  }

  return { read, title, setting, place }
}
