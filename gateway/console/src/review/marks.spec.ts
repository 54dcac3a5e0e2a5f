import { describe, expect, it } from 'vitest'
import { pieces } from './marks'

describe('the words of the source', () => {
  it('are lit where they led to something, and nothing is lost', () => {
    const text = '1、庆祝“三·八”妇女节开展首批“三八红旗手”评选活动'
    const found = pieces(text, [
      { words: '评选', as: 'kind' },
      { words: '三·八', as: 'time' },
      { words: '不在这里', as: 'kind' },
    ])
    expect(found.map((one) => one.text).join('')).toBe(text)
    expect(found.filter((one) => one.as)).toEqual([
      { text: '三·八', as: 'time' },
      { text: '评选', as: 'kind' },
    ])
  })

  it('are lit once where marks lie in each other', () => {
    const found = pieces('慰问退休教师', [
      { words: '退休', as: 'time' },
      { words: '慰问退休教师', as: 'kind' },
    ])
    expect(found).toEqual([{ text: '慰问退休教师', as: 'kind' }])
  })
})
