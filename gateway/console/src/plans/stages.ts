import type { components } from '@/api/schema/plan'

export type PlanView = components['schemas']['PlanView']

export const BODIES = ['committee', 'standing-committee', 'congress'] as const
export const REMARKS = ['incomplete', 'unclear', 'not-aligned', 'no-means', 'wrong-form', 'other'] as const

/** What can be done with a plan beside writing on it. */
export type Act =
  | 'revise'
  | 'submit'
  | 'sendBack'
  | 'approve'
  | 'withdraw'
  | 'file'
  | 'accept'
  | 'remark'
  | 'giveBack'
  | 'summarise'
  | 'close'

interface Step {
  readonly act: Act
  readonly action: string
}

const STEPS: Record<string, readonly Step[]> = {
  draft: [
    { act: 'submit', action: 'plan.plan.submit' },
    { act: 'withdraw', action: 'plan.plan.withdraw' },
  ],
  'in-committee': [
    { act: 'approve', action: 'plan.plan.approve' },
    { act: 'sendBack', action: 'plan.plan.send-back' },
    { act: 'withdraw', action: 'plan.plan.withdraw' },
  ],
  approved: [
    { act: 'revise', action: 'plan.plan.revise' },
    { act: 'summarise', action: 'plan.plan.summarise' },
  ],
  summarised: [{ act: 'close', action: 'plan.plan.close' }],
}
const FILE: Step = { act: 'file', action: 'plan.filing.file' }
const ANSWERS: readonly Step[] = [
  { act: 'accept', action: 'plan.filing.answer' },
  { act: 'giveBack', action: 'plan.filing.answer' },
  { act: 'remark', action: 'plan.filing.answer' },
]

/** A change of a plan in force takes the steps of a plan. */
function stageOf(plan: PlanView): string {
  if (!plan.revising) return plan.stage
  return plan.revising.submittedOn ? 'in-committee' : 'draft'
}

/** Whether its lines can be written on: a draft's, or those of a change that is not submitted. */
export function isOpen(plan: PlanView): boolean {
  return stageOf(plan) === 'draft'
}

/** The steps that this plan can take now, the usual one first; nobody answers the plan of their own union. */
export function stepsOf(plan: PlanView, own: string, may: (action: string) => boolean): Act[] {
  const ours = plan.origin.unionId === own
  const filing = plan.filing?.state ?? 'not-filed'
  const files = plan.stage === 'approved' && (filing === 'not-filed' || filing === 'returned')
  const steps = [
    ...(ours && files ? [FILE] : []),
    ...(ours ? (STEPS[stageOf(plan)] ?? []) : []),
    ...(!ours && filing === 'filed' ? ANSWERS : []),
  ]
  return steps.filter((step) => may(step.action)).map((step) => step.act)
}
