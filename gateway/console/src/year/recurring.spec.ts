import { describe, expect, it } from 'vitest'
import { oftenWords, recurrencesOf, rowOf, turnsOf, type Recurrence } from './recurring'

const figure = (as: object) => ({
  class: 'frequency',
  text: '',
  comparator: '=',
  min: 1,
  max: 1,
  unit: '次',
  ...as,
})
const line = (as: object) => ({
  id: 'n1',
  depth: 1,
  kind: 'item',
  text: '走访',
  months: [],
  yearOffset: 0,
  posts: [],
  persons: [],
  apart: false,
  aside: false,
  goal: false,
  figures: [figure({ per: 'month' })],
  ...as,
})
const again = (as: object) =>
  ({
    planId: 'p',
    number: 1,
    node: 'n',
    text: '走访',
    posts: [],
    persons: [],
    counted: [],
    ...as,
  }) as unknown as Recurrence
const TODAY = '2026-03-04'

describe('what recurs', () => {
  it('has a mark in each period of the year, and none is invented', () => {
    const spans = (per: string) =>
      turnsOf(again({ figure: figure({ per }) }), 2026, TODAY).map(({ from, until }) => [from, until])
    expect(spans('month')).toHaveLength(12)
    expect(spans('week')).toHaveLength(12)
    expect(spans('quarter')).toEqual([
      [1, 3],
      [4, 6],
      [7, 9],
      [10, 12],
    ])
    expect(spans('term')).toEqual([
      [2, 7],
      [9, 12],
    ])
    expect(spans('year')).toEqual([[1, 12]])
  })

  it('is counted where its kind of work counts, period by period', () => {
    const counted = [2, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]
    const one = again({ figure: figure({ per: 'quarter', min: 3, max: 3 }), counted })
    const row = rowOf(one, 2026, '2026-04-04', '')
    expect(row.items.map((item) => [item.text, item.tone])).toEqual([
      ['3/3', 'green'],
      ['1/3', 'amber'],
      ['3 次', 'ahead'],
      ['3 次', 'ahead'],
    ])
  })

  it('is never red, and a mark alone where nothing counts', () => {
    const row = rowOf(again({ figure: figure({ per: 'month' }) }), 2026, TODAY, '组长')
    expect(row.items.map((item) => item.tone).slice(0, 4)).toEqual(['ahead', 'ahead', 'amber', 'ahead'])
    expect(row.items[0]?.text).toBe('·')
    expect(row.more).toBe('组长 · 每月 1 次')
  })

  it('says how often in words', () => {
    expect(oftenWords(again({ figure: figure({ per: 'year', max: 2, comparator: 'range' }) }).figure)).toBe(
      '每年 1–2 次',
    )
    expect(oftenWords(again({ figure: figure({ per: 'term', comparator: '>=' }) }).figure)).toBe(
      '每学期 至少 1 次',
    )
  })

  it('is found in a draft where a line has no months and was not set aside', () => {
    const lines = [
      line({ id: 'n0', depth: 0, text: '常规', figures: [] }),
      line({}),
      line({ id: 'n2', months: [4] }),
      line({ id: 'n3', apart: true }),
      line({ id: 'n4', figures: [figure({ class: 'target' })] }),
    ]
    const found = recurrencesOf(lines as never, 'p', 2026)
    expect(found.map((one) => [one.node, one.heading])).toEqual([['n1', '常规']])
  })
})
