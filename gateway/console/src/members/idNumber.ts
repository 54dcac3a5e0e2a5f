import type { Day } from '@/i18n/times'

const FORM = /^[1-9]\d{16}[\dX]$/
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'

/** What a citizen's ID number (GB 11643) says by itself; nothing where it is not one. */
export function inIdNumber(typed: string): { birthDate: Day; sex: 'female' | 'male' } | undefined {
  const text = typed.trim().toUpperCase()
  if (!FORM.test(text)) return undefined
  const sum = WEIGHTS.reduce((all, weight, i) => all + weight * Number(text[i]), 0)
  if (CHECKS[sum % CHECKS.length] !== text[17]) return undefined
  const birthDate = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`
  const at = new Date(`${birthDate}T00:00:00Z`)
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== birthDate) return undefined
  return { birthDate, sex: Number(text[16]) % 2 === 1 ? 'male' : 'female' }
}

/** Whether what was typed in the box for numbers is meant as an ID number. */
export function soughtBy(typed: string): { idNumber: string } | { phone: string } {
  const text = typed.replace(/\s/g, '')
  return text.length >= 15 ? { idNumber: text } : { phone: text }
}
