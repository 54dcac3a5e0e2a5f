import { describe, expect, it } from 'vitest'
import { measuresOf, nameOf, partOver } from './measures'

const kind = (name: string, code: string, unit = 'time') => ({
  code: name,
  area: 'a',
  name,
  own: false,
  measure: { code, unit },
})

describe('measures', () => {
  it('are told by the kinds that count towards them; shares are left out', () => {
    const found = measuresOf([
      kind('春节', 'FESTIVAL'),
      kind('五一', 'FESTIVAL'),
      kind('参与率', 'RATE', 'percent'),
      kind('国庆', 'FESTIVAL'),
      { code: 'x', area: 'a', name: '台账', own: false },
    ])
    expect(found).toHaveLength(1)
    expect(nameOf(found[0], 'FESTIVAL')).toBe('春节、五一等 3 类')
    expect(nameOf(undefined, 'GONE')).toBe('GONE')
  })

  it('know how much of a year is over', () => {
    expect(partOver(2026, '2026-01-01')).toBe(0)
    expect(partOver(2026, '2026-07-02')).toBeCloseTo(0.5, 1)
    expect(partOver(2025, '2026-03-01')).toBe(1)
  })
})
