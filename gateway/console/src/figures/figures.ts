import { say } from '@/i18n'
import type { Line } from '@/plans/bench'

export type Figure = Line['figures'][number]
export const CLASSES = ['target', 'frequency', 'result'] as const
export const COMPARATORS = ['=', '>=', '<=', 'range'] as const
/** How often something may be done. */
export const PERIODS = [
  'day',
  'week',
  'weekend',
  'month',
  '2-month',
  'quarter',
  'half-year',
  'term',
  'school-year',
  'year',
] as const
export type Period = (typeof PERIODS)[number]
export const WINDOWS = ['year', 'school-year', 'term', 'half-year'] as const

/** The figures of a line with their numbers, from 1. */
export const numbered = (line: Line) => line.figures.map((figure, i) => ({ figure, number: i + 1 }))

/** A figure as it is filled in: every part a text, empty where nothing is said. */
export interface FigureForm {
  class: (typeof CLASSES)[number]
  comparator: (typeof COMPARATORS)[number]
  min: string
  max: string
  unit: string
  per: '' | Period
  window: '' | (typeof WINDOWS)[number]
  text: string
}

/** What the service takes: what says nothing is left out. */
export interface FigureBody {
  readonly class: FigureForm['class']
  readonly comparator: FigureForm['comparator']
  readonly min?: string
  readonly max?: string
  readonly unit?: string
  readonly per?: string
  readonly window?: string
  readonly text?: string
}

/** A figure of this number, from 1, as it shall be; gone without one; 0 adds one. */
export interface OneFigure {
  readonly number: number
  readonly as?: FigureBody
}
/** One figure, or all of them as the words of the line tell them. */
export type Figuring = OneFigure | 'words'

export function newFigure(): FigureForm {
  return { class: 'target', comparator: '=', min: '', max: '', unit: '', per: '', window: '', text: '' }
}

const text = (given: number | undefined) => (given === undefined ? '' : String(given))

export function formOf(figure: Figure): FigureForm {
  return {
    class: figure.class ?? 'target',
    comparator: figure.comparator as FigureForm['comparator'],
    min: text(figure.min),
    max: figure.comparator === '=' ? '' : text(figure.max),
    unit: figure.unit ?? '',
    per: (figure.per ?? '') as FigureForm['per'],
    window: (figure.window ?? '') as FigureForm['window'],
    text: figure.text,
  }
}

/** Only what the comparison asks for: at most has no least, and only a range has both. */
export function bodyOf(form: FigureForm): FigureBody {
  const told = {
    min: form.comparator === '<=' ? '' : form.min.trim(),
    max: form.comparator === '<=' || form.comparator === 'range' ? form.max.trim() : '',
    unit: form.unit.trim(),
    per: form.per,
    window: form.window,
    text: form.text.trim(),
  }
  const said = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== ''))
  return { class: form.class, comparator: form.comparator, ...said }
}

const DECIMAL = /^\d{1,9}(\.\d{1,2})?$/

/** What is missing or no number, field by field, in the words of the reader; the service says it again. */
export function faultsOf(form: FigureForm): Partial<Record<keyof FigureForm, string>> {
  const body = bodyOf(form)
  const wanted = { min: form.comparator !== '<=', max: ['<=', 'range'].includes(form.comparator) }
  const faults: Partial<Record<keyof FigureForm, string>> = {}
  for (const field of ['min', 'max'] as const) {
    if (wanted[field] && !DECIMAL.test(body[field] ?? '')) faults[field] = say('figures.fault.number')
  }
  if (!faults.min && !faults.max && form.comparator === 'range' && Number(form.min) > Number(form.max)) {
    faults.max = say('figures.fault.order')
  }
  if (form.class === 'frequency' && !form.per) faults.per = say('figures.fault.per')
  return faults
}

/** The figure as it will be shown once the service has it. */
export function figureOf(body: FigureBody): Figure {
  const { min, max, text: words = '', ...rest } = body
  const most = body.comparator === '=' ? min : max
  return {
    ...(rest as Omit<FigureBody, 'min' | 'max' | 'text'>),
    text: words,
    ...(min === undefined ? {} : { min: Number(min) }),
    ...(most === undefined ? {} : { max: Number(most) }),
  } as Figure
}

/** In words: at least 95.5 %, two to three times a month. */
export function figureWords(figure: Figure): string {
  const { min, max, unit = '', per, window } = figure
  const number =
    figure.comparator === 'range'
      ? say('figures.words.range', { min: min ?? '', max: max ?? '' })
      : figure.comparator === '>='
        ? say('figures.words.least', { n: min ?? '' })
        : figure.comparator === '<='
          ? say('figures.words.most', { n: max ?? '' })
          : text(min)
  const value = unit ? say('figures.words.unit', { value: number, unit }) : number
  const often = per ? say('figures.words.per', { per: say(`figures.per.${per as Period}`), value }) : value
  return window
    ? say('figures.words.window', {
        window: say(`figures.window.${window as (typeof WINDOWS)[number]}`),
        value: often,
      })
    : often
}

/** The figures of a line after the act. */
export function figured(line: Line, act: Figuring): Partial<Line> {
  if (act === 'words') return { figuresByHand: false }
  const at = act.number > 0 ? act.number - 1 : line.figures.length
  const figures = [...line.figures]
  figures.splice(at, 1, ...(act.as ? [figureOf(act.as)] : []))
  return { figures, figuresByHand: true }
}
