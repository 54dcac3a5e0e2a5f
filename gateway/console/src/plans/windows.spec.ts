import { describe, expect, it } from 'vitest'
import type { components } from '@/api/schema/plan'
import { windowsOf } from './windows'

type Line = components['schemas']['LineView']
function line(id: string, depth: number, kind: Line['kind'], months: number[] = [], yearOffset = 0): Line {
  return { id, depth, kind, text: id, strength: 'firm', months, yearOffset, posts: [], persons: [] } as never
}

describe('the windows of lines', () => {
  it('are those of the month above, unless the line has its own', () => {
    const found = windowsOf(
      [
        line('item', 1, 'item', [5]),
        line('march', 0, 'month', [3]),
        line('a', 1, 'task'),
        line('b', 1, 'task', [4]),
        line('after', 0, 'section'),
      ],
      2026,
    )
    expect(found.map((one) => [one.line.id, one.from, one.until, one.scheduled])).toEqual([
      ['item', '2026-05-01', '2026-05-31', false],
      ['a', '2026-03-01', '2026-03-31', true],
      ['b', '2026-04-01', '2026-04-30', true],
    ])
  })

  it('are none of goals and of what is set aside', () => {
    const aside = { ...line('aside', 0, 'item', [3]), aside: true }
    const goal = { ...line('goal', 0, 'item', [3]), goal: true }
    const found = windowsOf([aside, line('below', 1, 'item', [3]), goal, line('b', 0, 'item', [4])], 2026)
    expect(found.map((one) => one.line.id)).toEqual(['b'])
  })

  it('may end in the next year or lie in the one before', () => {
    const winter = windowsOf([line('a', 0, 'item', [12, 1])], 2026)
    expect(winter[0]).toMatchObject({ from: '2026-12-01', until: '2027-01-31' })
    const before = windowsOf([line('a', 0, 'item', [12], -1)], 2026)
    expect(before[0]).toMatchObject({ from: '2025-12-01', until: '2025-12-31' })
  })
})
