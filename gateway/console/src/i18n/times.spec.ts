import { describe, expect, it } from 'vitest'
import { dayOf, daysBetween, dayWords, dueWords, lunarWords, moneyWords, plusDays } from './times'
import { speak } from './index'

describe('times in words', () => {
  it('says how pressing a day is', () => {
    expect(dueWords('2026-03-04', '2026-03-04')).toBe('今天到期')
    expect(dueWords('2026-03-05', '2026-03-04')).toBe('明天到期')
    expect(dueWords('2026-02-28', '2026-03-04')).toBe('已过 4 天')
    expect(dueWords('2026-03-08', '2026-03-04')).toBe('3月8日 周日')
  })

  it('names the year where it is not this one', () => {
    expect(dayWords('2027-01-02', '2026-12-30', false)).toBe('2027年1月2日')
  })

  it('names lunar days as people say them', () => {
    expect(lunarWords('2026-03-04')).toBe('农历正月十六')
    expect(lunarWords('2026-02-17')).toBe('农历正月初一')
    expect(lunarWords('2026-02-26')).toBe('农历正月初十')
    expect(lunarWords('2026-02-16')).toBe('农历腊月廿九')
  })

  it('counts days over the ends of months and leap years', () => {
    expect(plusDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1)
  })

  it('takes the day of the union, not that of the browser', () => {
    expect(dayOf(new Date('2026-03-03T16:00:00Z'))).toBe('2026-03-04')
  })

  it('writes money from fen', () => {
    expect(moneyWords(1_260_000)).toBe('12,600.00')
  })

  it('speaks English too', async () => {
    await speak('en')
    expect(dueWords('2026-03-04', '2026-03-04')).toBe('due today')
    await speak('zh-CN')
  })
})
