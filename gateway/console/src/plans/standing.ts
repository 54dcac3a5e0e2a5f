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
    ...filed(plan, day, remark),
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

/** Filing, remarks on it and the answer, as they came; on one day in this order. */
function filed(
  plan: PlanView,
  day: (on: Day | undefined) => string,
  remark: (one: Remark, what: 'remarked', i: number) => Moment,
): Moment[] {
  const { filing } = plan
  if (!filing) return []
  if (!filing.filedOn) {
    return [{ key: 'filed', when: '', what: say('plans.standing.toFile'), tone: 'ahead' }]
  }
  const { filedOn, answeredOn, state } = filing
  const all: { on: Day; moment: Moment }[] = [
    { on: filedOn, moment: { key: 'filed', when: day(filedOn), what: say('plans.standing.filed') } },
    ...filing.remarks.map((one, i) => ({ on: one.on, moment: remark(one, 'remarked', i) })),
  ]
  if (answeredOn && (state === 'returned' || state === 'accepted')) {
    const tone = state === 'returned' ? 'now' : 'done'
    const what = say(`plans.standing.${state}`)
    all.push({ on: answeredOn, moment: { key: 'answered', when: day(answeredOn), what, tone } })
  }
  return all.sort((a, b) => a.on.localeCompare(b.on)).map((one) => one.moment)
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
