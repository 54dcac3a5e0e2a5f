import { describe, expect, it } from 'vitest'
import { monthsOf, monthsTyped } from './months'

describe('months as somebody types them', () => {
  it.each([
    ['3', { from: 3, until: 3 }],
    ['３月', { from: 3, until: 3 }],
    ['3-5', { from: 3, until: 5 }],
    ['12月 到 1月', { from: 12, until: 1 }],
    ['', {}],
    ['13', undefined],
    ['0-4', undefined],
    ['三月', undefined],
  ])('%s', (typed, months) => {
    expect(monthsOf(typed)).toEqual(months)
  })

  it('are shown as they are typed', () => {
    expect(monthsTyped([3, 4, 5])).toBe('3-5')
    expect(monthsTyped([12])).toBe('12')
    expect(monthsTyped([])).toBe('')
  })
})
