export interface Months {
  readonly from?: number
  readonly until?: number
}

/** Months as somebody types them: 3, 3月, 3-5; none for nothing; undefined for what is no month. */
export function monthsOf(typed: string): Months | undefined {
  const text = typed.normalize('NFKC').replace(/[\s月]/g, '')
  if (text === '') return {}
  const found = /^(\d{1,2})(?:[-–—~至到](\d{1,2}))?$/.exec(text)
  if (!found) return undefined
  const from = Number(found[1])
  const until = found[2] === undefined ? from : Number(found[2])
  const good = [from, until].every((month) => month >= 1 && month <= 12)
  return good ? { from, until } : undefined
}

/** The same as it is typed. */
export function monthsTyped(months: readonly number[]): string {
  if (months.length === 0) return ''
  const [first, last] = [months[0], months[months.length - 1]]
  return first === last ? String(first) : `${first}-${last}`
}
