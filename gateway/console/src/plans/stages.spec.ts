import { describe, expect, it } from 'vitest'
import { stepsOf, type PlanView } from './stages'

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
    expect(stepsOf(plan('approved'), 'u1', all)).toEqual(['file', 'summarise'])
    expect(stepsOf(plan('approved', 'filed'), 'u1', all)).toEqual(['summarise'])
    expect(stepsOf(plan('approved', 'returned'), 'u1', all)).toEqual(['file', 'summarise'])
    expect(stepsOf(plan('closed'), 'u1', all)).toEqual([])
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
