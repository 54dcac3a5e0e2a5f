import { describe, expect, it } from 'vitest'
import { dropOf, moved, newBelow, placeOf, siblings, stepOf, without, type Line } from './tree'

function line(id: string, depth: number, kind: Line['kind'] = 'item'): Line {
  return {
    id,
    depth,
    kind,
    text: id,
    strength: 'firm',
    months: [],
    yearOffset: 0,
    posts: [],
    persons: [],
  } as never
}
const LINES = [line('a', 0, 'section'), line('b', 1), line('c', 2), line('d', 1), line('e', 0, 'section')]
const ids = (lines: readonly Line[]) => lines.map((one) => `${one.depth}${one.id}`).join(' ')

describe('the lines of a plan', () => {
  it('have neighbours of their level', () => {
    expect(siblings(LINES, 1).map((one) => one.id)).toEqual(['b', 'd'])
    expect(siblings(LINES, 0).map((one) => one.id)).toEqual(['a', 'e'])
    expect(placeOf(LINES, 'd')).toEqual({ parent: 'a', after: 'b' })
  })

  it('go a step up, down, in and out, with all below them', () => {
    const step = (id: string, way: 'up' | 'down' | 'in' | 'out') => {
      const spot = stepOf(LINES, id, way)
      return spot && ids(moved(LINES, id, spot))
    }
    expect(step('d', 'up')).toBe('0a 1d 1b 2c 0e')
    expect(step('b', 'down')).toBe('0a 1d 1b 2c 0e')
    expect(step('d', 'in')).toBe('0a 1b 2c 2d 0e')
    expect(step('b', 'out')).toBe('0a 1d 0b 1c 0e')
    expect(step('a', 'up')).toBeUndefined()
    expect(step('e', 'down')).toBeUndefined()
    expect(step('b', 'in')).toBeUndefined()
    expect(step('a', 'out')).toBeUndefined()
  })

  it('are dropped before or behind another, never within themselves', () => {
    expect(ids(moved(LINES, 'd', dropOf(LINES, 'd', 'c', false) ?? {}))).toBe('0a 1b 2d 2c 0e')
    expect(ids(moved(LINES, 'b', dropOf(LINES, 'b', 'e', true) ?? {}))).toBe('0a 1d 0e 0b 1c')
    expect(dropOf(LINES, 'a', 'c', true)).toBeUndefined()
  })

  it('go with all that stands below them', () => {
    expect(ids(without(LINES, 'a'))).toBe('0e')
  })

  it('get a new one below a heading, and behind any other', () => {
    expect(newBelow(LINES[0])).toEqual({ spot: { parent: 'a' }, kind: 'item', depth: 1 })
    expect(newBelow(LINES[1])).toEqual({ spot: { after: 'b' }, kind: 'item', depth: 1 })
    expect(newBelow(undefined)).toEqual({ spot: {}, kind: 'section', depth: 0 })
  })
})
