import { describe, expect, it } from 'vitest'
import type { Line } from '@/plans/bench'
import { above, leftOf, nextOpen, rowsOf, type ReviewView } from './rows'

const line = (id: string, depth: number, kind: string, more: object = {}): Line =>
  ({
    id,
    depth,
    kind,
    text: id,
    months: [],
    figures: [],
    seen: false,
    apart: false,
    aside: false,
    lines: [Number(id.slice(1)), Number(id.slice(1))],
    ...more,
  }) as unknown as Line
const finding = (what: string, node?: string) =>
  ({ what, node, words: '', open: what !== 'repaired' && what !== 'set-aside' }) as never
const review = (...findings: never[]) => ({ lines: [], findings }) as unknown as ReviewView

const LINES = [
  line('n1', 0, 'section'),
  line('n2', 1, 'item', { figures: [{ text: '四次以上' }] }),
  line('n3', 0, 'month'),
  line('n4', 1, 'task'),
  line('n5', 1, 'task', { apart: true, aside: true }),
  line('n6', 0, 'month'),
]
const REVIEW = review(
  finding('number-missing', 'n2'),
  finding('empty-month', 'n6'),
  finding('repaired', 'n4'),
  finding('set-aside'),
)
const keys = (filter: Parameters<typeof rowsOf>[2], lines = LINES) =>
  rowsOf(lines, REVIEW, filter).map((row) => row.key)

describe('the rows of a review', () => {
  it('are those that the filter asks for', () => {
    expect(keys('all')).toEqual(['n1', 'n2', 'n3', 'n4', 'n6'])
    expect(keys('months')).toEqual(['n3', 'n4', 'n6'])
    expect(keys('eyes')).toEqual(['n2', 'n6'])
    expect(keys('figures')).toEqual(['n2'])
    expect(keys('repaired')).toEqual(['n4'])
    expect(keys('aside')).toEqual(['n5', 'passage0'])
  })

  it('count what lies below a month, without what was set aside', () => {
    expect(rowsOf(LINES, REVIEW, 'months').map((row) => row.below)).toEqual([1, 0, 0])
  })

  it('need no eyes any more as soon as somebody accepts them', () => {
    const seen = LINES.map((one) => (one.id === 'n2' ? { ...one, seen: true } : one))
    expect(keys('eyes', seen)).toEqual(['n6'])
    expect([...leftOf(seen, REVIEW)]).toEqual([['empty-month', 1]])
  })

  it('lead from one place for the eyes to the next, around the end', () => {
    const rows = rowsOf(LINES, REVIEW, 'all')
    expect(nextOpen(rows, 'n1', 1)).toBe('n2')
    expect(nextOpen(rows, 'n2', 1)).toBe('n6')
    expect(nextOpen(rows, 'n6', 1)).toBe('n2')
    expect(nextOpen(rows, 'n3', -1)).toBe('n2')
    expect(nextOpen(rows, '', 1)).toBe('n2')
    expect(nextOpen([], '', 1)).toBeUndefined()
  })
})

describe('a line', () => {
  it('is joined to the one of its level above it', () => {
    expect(above(LINES, 'n5')?.id).toBe('n4')
    expect(above(LINES, 'n4')).toBeUndefined()
    expect(above(LINES, 'n6')?.id).toBe('n3')
    expect(above(LINES, 'n1')).toBeUndefined()
  })
})
