import { describe, expect, it } from 'vitest'
import { momentsOf } from './standing'
import type { PlanView } from './stages'

const plan = (as: object) =>
  ({ id: 'p', stage: 'approved', revision: 1, remarks: [], ...as }) as unknown as PlanView
const told = (as: object) => momentsOf(plan(as), '2026-03-04').map((one) => one.what)

describe('how far a plan is', () => {
  it('waits for the committee as long as it is a draft', () => {
    expect(told({ stage: 'draft' })).toEqual(['起草', '等委员会通过'])
    expect(told({ stage: 'withdrawn' })).toEqual(['起草'])
  })

  it('is told in the order of the days', () => {
    const remark = { code: 'unclear', text: '', by: 'a', on: '2026-02-15' }
    const approval = { on: '2026-02-10', body: 'committee' }
    const filing = { state: 'returned', filedOn: '2026-02-14', answeredOn: '2026-02-16', remarks: [remark] }
    expect(told({ approval, filing })).toEqual([
      '起草',
      '工会委员会通过，第 1 版开始执行',
      '向上级报备',
      '上级提意见',
      '上级退回报备',
    ])
    expect(told({ approval, filing: { state: 'not-filed', remarks: [] } }).at(-1)).toBe('还没有报备')
  })
})
