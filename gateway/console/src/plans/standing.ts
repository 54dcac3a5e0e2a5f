import { say, type Key } from '@/i18n'
import { dayWords, type Day } from '@/i18n/times'
import type { Moment } from '@/parts/TimeLine.vue'
import type { PlanView } from './stages'

type Remark = PlanView['remarks'][number]

/** How far a plan is: with the committee, in force, filed, being changed; each remark where it was made. */
export function momentsOf(plan: PlanView, today: Day): Moment[] {
  const day = (on: Day | undefined) => (on ? dayWords(on, today, false) : '')
  const remark = (one: Remark, what: 'sentBack' | 'remarked', i: number): Moment => ({
    key: `${what}${i}`,
    when: day(one.on),
    what: say(`plans.standing.${what}`),
    more: [say(`plans.remarks.${one.code}` as Key), one.text].filter(Boolean).join('：'),
  })
  return [
    { key: 'drafted', when: '', what: say('plans.standing.drafted') },
    ...plan.remarks.map((one, i) => remark(one, 'sentBack', i)),
    ...approval(plan, day),
    ...(plan.filing?.remarks ?? []).map((one, i) => remark(one, 'remarked', i)),
    ...filing(plan, day),
    ...changing(plan, day),
    ...(plan.summary
      ? [{ key: 'summary', when: day(plan.summary.on), what: say('plans.standing.summarised') }]
      : []),
  ]
}

function approval(plan: PlanView, day: (on: Day | undefined) => string): Moment[] {
  const { approval } = plan
  if (plan.stage === 'withdrawn') return []
  if (!approval) return [{ key: 'approval', when: '', what: say('plans.standing.waiting'), tone: 'ahead' }]
  const body = say(`plans.bodies.${approval.body}` as Key)
  const what = say('plans.standing.approved', { body, n: plan.revision })
  return [{ key: 'approval', when: day(approval.on), what }]
}

function filing(plan: PlanView, day: (on: Day | undefined) => string): Moment[] {
  const { filing } = plan
  if (!filing) return []
  const filed: Moment[] = filing.filedOn
    ? [{ key: 'filed', when: day(filing.filedOn), what: say('plans.standing.filed') }]
    : [{ key: 'filed', when: '', what: say('plans.standing.toFile'), tone: 'ahead' }]
  if (filing.state !== 'returned' && filing.state !== 'accepted') return filed
  const tone = filing.state === 'returned' ? 'now' : 'done'
  const what = say(`plans.standing.${filing.state}`)
  return [...filed, { key: 'answered', when: day(filing.answeredOn), what, tone }]
}

function changing(plan: PlanView, day: (on: Day | undefined) => string): Moment[] {
  const { revising } = plan
  if (!revising) return []
  const { added, removed, changed } = revising.difference
  const numbers = { added: added.length, removed: removed.length, changed: changed.length }
  const what = revising.submittedOn ? 'changeSubmitted' : 'changing'
  return [
    {
      key: 'changing',
      when: day(revising.submittedOn),
      what: say(`plans.standing.${what}`, { n: revising.number }),
      more: say('plans.standing.differs', numbers),
      to: `/plans/${plan.id}/revisions`,
      tone: 'now',
    },
  ]
}
