import { describe, expect, it } from 'vitest'
import { wording } from './wording'

const told = (before: string, after: string) =>
  wording(before, after)
    .map(({ text, how }) => ({ same: text, added: `+${text}+`, removed: `-${text}-` })[how])
    .join('')

describe('two texts', () => {
  it('differ in what was put in and taken out', () => {
    expect(told('举办四次活动。', '举办五次活动。')).toBe('举办-四-+五+次活动。')
    expect(told('春游', '组织教师春游')).toBe('+组织教师+春游')
    expect(told('a plan of 12', 'a plan of 15')).toBe('a plan of -12-+15+')
  })
  it('may be the same, or have nothing in common', () => {
    expect(told('同', '同')).toBe('同')
    expect(told('甲', '')).toBe('-甲-')
    expect(wording('长'.repeat(5000), '短'.repeat(5000))).toHaveLength(2)
  })
})
