import { describe, expect, it } from 'vitest'
import { bodyOf, formOf, sourceOf, type Programme } from './form'

const TEN: Programme = {
  id: 'g1',
  unionId: 'u1',
  name: '十个五',
  aliases: ['10个5'],
  not: [],
  elements: [],
  written: ['文艺演出 5 场', '座谈'],
  parent: 'g2',
  below: true,
  offered: true,
}

describe('a programme in a form', () => {
  it('is the same when nothing was changed', () => {
    expect(bodyOf(formOf(TEN))).toEqual({
      name: '十个五',
      aliases: ['10个5'],
      not: [],
      elements: ['文艺演出 5 场', '座谈'],
      parent: 'g2',
      below: true,
    })
  })
  it('has a part on each line, and no empty ones', () => {
    const form = { ...formOf(), name: ' 读书 ', elements: '演讲、征文 5 篇\n\n 座谈 ' }
    expect(bodyOf(form)).toEqual({
      name: '读书',
      aliases: [],
      not: [],
      elements: ['演讲、征文 5 篇', '座谈'],
      below: false,
    })
  })
})

describe('where a programme comes from', () => {
  it('is told from the reader’s union', () => {
    const shipped: Programme = { ...TEN }
    delete shipped.unionId
    expect(sourceOf(shipped, 'u1')).toBe('shipped')
    expect(sourceOf(TEN, 'u1')).toBe('own')
    expect(sourceOf(TEN, 'u2')).toBe('above')
    expect(sourceOf({ ...TEN, offered: false }, 'u0')).toBe('below')
  })
})
