import { describe, expect, it } from 'vitest'
import { earlierPlans } from './earlier'

const line = (id: string, unionId: string, year: number, stage: 'approved' | 'draft' | 'closed') =>
  ({ id, unionId, year, stage }) as Parameters<typeof earlierPlans>[0][number]

describe('plans to go on with', () => {
  it('are those of the own union that were followed before, the latest first', () => {
    const plans = [
      line('old', 'u1', 2025, 'closed'),
      line('now', 'u1', 2026, 'approved'),
      line('next', 'u1', 2027, 'approved'),
      line('draft', 'u1', 2026, 'draft'),
      line('other', 'u2', 2026, 'approved'),
    ]
    expect(earlierPlans(plans, 'u1', 2027).map((one) => one.id)).toEqual(['now', 'old'])
  })
})
