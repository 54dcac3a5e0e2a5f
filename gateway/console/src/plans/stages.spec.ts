import { describe, expect, it } from 'vitest'
import { isOpen, stepsOf, type PlanView } from './stages'

const plan = (stage: string, filing?: string) =>
  ({
    stage,
    origin: { unionId: 'u1' },
    ...(filing ? { filing: { state: filing } } : {}),
  }) as unknown as PlanView
const all = () => true

describe('the steps of a plan', () => {
  it('follow its stage at its own union', () => {
    expect(stepsOf(plan('draft'), 'u1', all)).toEqual(['submit', 'withdraw'])
    expect(stepsOf(plan('in-committee'), 'u1', all)).toEqual(['approve', 'sendBack', 'withdraw'])
    expect(stepsOf(plan('approved'), 'u1', all)).toEqual(['file', 'revise', 'summarise'])
    expect(stepsOf(plan('approved', 'filed'), 'u1', all)).toEqual(['revise', 'summarise'])
    expect(stepsOf(plan('approved', 'returned'), 'u1', all)).toEqual(['file', 'revise', 'summarise'])
    expect(stepsOf(plan('closed'), 'u1', all)).toEqual([])
  })

  it('are those of a plan again while a change of it is under way', () => {
    const open = { ...plan('approved', 'accepted'), revising: {} } as unknown as PlanView
    expect(stepsOf(open, 'u1', all)).toEqual(['submit', 'withdraw'])
    expect(isOpen(open)).toBe(true)
    const submitted = { ...open, revising: { submittedOn: '2026-03-02' } } as unknown as PlanView
    expect(stepsOf(submitted, 'u1', all)).toEqual(['approve', 'sendBack', 'withdraw'])
    expect(isOpen(submitted)).toBe(false)
  })

  it('are answers at the union above, once it is filed', () => {
    expect(stepsOf(plan('approved'), 'root', all)).toEqual([])
    expect(stepsOf(plan('approved', 'filed'), 'root', all)).toEqual(['accept', 'giveBack', 'remark'])
  })

  it('are those that the post may take', () => {
    expect(stepsOf(plan('in-committee'), 'u1', (action) => action === 'plan.plan.withdraw')).toEqual([
      'withdraw',
    ])
  })
})
