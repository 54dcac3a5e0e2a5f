import { describe, expect, it } from 'vitest'
import { counts, festivalOf, figuresOf, monthsOf, rowsOf, stateOf, type YearTask } from './rows'

function task(as: Partial<YearTask>): YearTask {
  const usual = { id: 't', planId: 'p', text: '任务', from: '2026-03-01', until: '2026-03-31' }
  const rest = { lastWorkingDay: '2026-03-31', late: false, node: 'n1' }
  const more = { scheduled: true, posts: [], persons: [] }
  return { ...usual, ...rest, ...more, ...as } as YearTask
}
const TODAY = '2026-03-04'

describe('the rows of a year', () => {
  it('join what has one name, and keep items apart from the schedule', () => {
    const rows = rowsOf([
      task({ id: 'a', text: '召开委员会议。' }),
      task({ id: 'b', text: '召开委员会议', from: '2026-06-01', until: '2026-06-30' }),
      task({ id: 'c', text: '送温暖', from: '2026-01-01', until: '2026-01-31' }),
      task({ id: 'd', text: '生日慰问', scheduled: false }),
    ])
    expect(rows.monthly.map((row) => row.text)).toEqual(['送温暖', '召开委员会议。'])
    expect(rows.monthly[1]?.tasks.map((one) => one.id)).toEqual(['a', 'b'])
    expect(rows.regular.map((row) => row.text)).toEqual(['生日慰问'])
  })

  it('stand in every month that they touch, cut at the ends of the year', () => {
    expect(monthsOf(task({ from: '2026-07-01', until: '2026-08-31' }), 2026)).toEqual([7, 8])
    expect(monthsOf(task({ from: '2025-12-01', until: '2026-01-31' }), 2026)).toEqual([1])
    expect(monthsOf(task({ from: '2026-12-01', until: '2027-01-31' }), 2026)).toEqual([12])
  })
})

describe('a task of a year', () => {
  it('is red only when it is late', () => {
    expect(stateOf(task({ late: true }), TODAY)).toBe('late')
    expect(stateOf(task({}), TODAY)).toBe('now')
    expect(stateOf(task({ from: '2026-04-01' }), TODAY)).toBe('ahead')
    expect(stateOf(task({ completedOn: '2026-03-02' }), TODAY)).toBe('done')
  })

  it('is due on the festival that it names, where that lies in its window', () => {
    const days = [{ festival: 'womens-day', day: '2026-03-08' }]
    expect(festivalOf(task({ text: '庆祝“三·八”' }), days)?.day).toBe('2026-03-08')
    expect(festivalOf(task({ text: '庆祝三八', from: '2026-04-01' }), days)).toBeUndefined()
  })
})

describe('the figures of a year', () => {
  it('open to the rows that they count', () => {
    const late = task({ id: 'l', from: '2026-02-01', until: '2026-02-28', late: true })
    const slow = task({ id: 's', from: '2026-01-01', until: '2026-01-31', completedOn: '2026-02-02' })
    const all = [late, slow, task({ id: 'n' })]
    const figures = figuresOf(all, TODAY)
    expect(figures).toMatchObject({ all: 3, done: 1, due: 2, slow: 1 })
    expect(figures.late.map((one) => one.id)).toEqual(['l'])
    expect(figures.month.map((one) => one.id)).toEqual(['n'])
    expect(all.filter((one) => counts(one, 'slow', TODAY))).toEqual([slow])
  })
})
