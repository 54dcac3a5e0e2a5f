import { say, spoken } from './index'

const DAY = 86_400_000

/** A calendar day without a zone, as the services write it: 2026-03-08. */
export type Day = string

function parts(day: Day): [number, number, number] {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number)
  return [year, month, date]
}

function utc(day: Day): number {
  const [year, month, date] = parts(day)
  return Date.UTC(year, month - 1, date)
}

/** The day that an instant falls on in the union's zone. */
export function dayOf(instant: Date, zone = 'Asia/Shanghai'): Day {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(instant)
}

export function plusDays(day: Day, days: number): Day {
  return new Date(utc(day) + days * DAY).toISOString().slice(0, 10)
}

export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to) - utc(from)) / DAY)
}

/** 3月8日 周日, with the year where it is not this one. */
export function dayWords(day: Day, today: Day, weekday = true): string {
  const [year] = parts(day)
  const [thisYear] = parts(today)
  return new Intl.DateTimeFormat(spoken(), {
    timeZone: 'UTC',
    month: 'long',
    day: 'numeric',
    ...(weekday ? { weekday: 'short' } : {}),
    ...(year === thisYear ? {} : { year: 'numeric' }),
  })
    .format(utc(day))
    .replace('日周', '日 周')
}

/** 农历正月十六; in English by numbers. */
export function lunarWords(day: Day): string {
  if (spoken() === 'en') {
    const numbers = new Intl.DateTimeFormat('en-u-ca-chinese', {
      timeZone: 'UTC',
      month: 'numeric',
      day: 'numeric',
    }).formatToParts(utc(day))
    const number = (type: string) => numbers.find((part) => part.type === type)?.value ?? ''
    return say('times.lunar', { month: number('month'), day: number('day') })
  }
  const shown = new Intl.DateTimeFormat('zh-CN-u-ca-chinese', {
    timeZone: 'UTC',
    month: 'long',
    day: 'numeric',
  }).formatToParts(utc(day))
  const month = shown.find((part) => part.type === 'month')?.value ?? ''
  const date = Number(shown.find((part) => part.type === 'day')?.value ?? '0')
  return say('times.lunar', { month, day: lunarDay(date) })
}

const LUNAR_MONTHS = '正二三四五六七八九十冬腊'

/** 农历八月十五 of 08-15. */
export function lunarDayWords(lunar: string): string {
  const [month = 1, date = 1] = lunar.split('-').map(Number)
  return spoken() === 'en'
    ? say('times.lunar', { month, day: date })
    : say('times.lunar', { month: `${LUNAR_MONTHS.charAt(month - 1)}月`, day: lunarDay(date) })
}

const DIGITS = '十一二三四五六七八九'
function lunarDay(date: number): string {
  if (date === 10 || date === 20 || date === 30) {
    return { 10: '初十', 20: '二十', 30: '三十' }[date]
  }
  return `${'初十廿'.charAt(Math.floor(date / 10))}${DIGITS.charAt(date % 10)}`
}

/** 3月, Mar. */
export function monthWords(month: number): string {
  return new Intl.DateTimeFormat(spoken(), { timeZone: 'UTC', month: 'short' }).format(
    Date.UTC(2026, month - 1, 1),
  )
}

/** Until when, in words that say how pressing it is: 今天到期, 已过 4 天, 3月6日 周五. */
export function dueWords(due: Day, today: Day): string {
  const left = daysBetween(today, due)
  if (left < 0) return say('times.overdue', { days: -left })
  if (left === 0) return say('times.dueToday')
  if (left === 1) return say('times.dueTomorrow')
  return dayWords(due, today)
}

/** An instant in the reader's union: 3月4日 16:20. */
export function momentWords(instant: string, zone = 'Asia/Shanghai'): string {
  const at = new Date(instant)
  const thisYear = dayOf(new Date(), zone).slice(0, 4)
  return new Intl.DateTimeFormat(spoken(), {
    timeZone: zone,
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    ...(dayOf(at, zone).startsWith(thisYear) ? {} : { year: 'numeric' }),
  }).format(at)
}

/** Fen as 12,600.00. */
export function moneyWords(fen: number): string {
  return new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 2 }).format(fen / 100)
}
