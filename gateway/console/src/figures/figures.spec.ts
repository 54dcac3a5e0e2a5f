import { describe, expect, it } from 'vitest'
import type { Line } from '@/plans/bench'
import { bodyOf, faultsOf, figured, figureWords, formOf, newFigure, type Figure } from './figures'

const five = { class: 'target', comparator: '=', min: 5, max: 5, unit: '次', text: '举办5次' } as Figure
const line = (figures: Figure[], figuresByHand: boolean) => ({ id: 'n1', figures, figuresByHand }) as Line

describe('figures of a line', () => {
  it('are told in words', () => {
    expect(figureWords(five)).toBe('5 次')
    expect(figureWords({ ...five, comparator: '>=', min: 95.5, unit: '%' })).toBe('不少于 95.5 %')
    const often = { ...five, class: 'frequency', comparator: 'range', min: 1, max: 2, per: 'month' } as Figure
    expect(figureWords(often)).toBe('每月 1 至 2 次')
  })

  it('are sent with what the comparison asks for alone', () => {
    expect(bodyOf(formOf(five))).toEqual({
      class: 'target',
      comparator: '=',
      min: '5',
      unit: '次',
      text: '举办5次',
    })
    const most = { ...newFigure(), comparator: '<=' as const, min: '9', max: ' 3 ' }
    expect(bodyOf(most)).toEqual({ class: 'target', comparator: '<=', max: '3' })
  })

  it('say what is missing before they are sent', () => {
    expect(Object.keys(faultsOf(newFigure()))).toEqual(['min'])
    expect(Object.keys(faultsOf({ ...newFigure(), comparator: 'range', min: '5', max: '3' }))).toEqual([
      'max',
    ])
    expect(Object.keys(faultsOf({ ...newFigure(), class: 'frequency', min: '1' }))).toEqual(['per'])
    expect(faultsOf({ ...newFigure(), min: '1.25' })).toEqual({})
  })

  it('are shown at once as the service will have them', () => {
    const added = figured(line([five], false), { number: 0, as: bodyOf({ ...newFigure(), min: '3' }) })
    expect(added.figures?.map((figure) => figure.max)).toEqual([5, 3])
    expect(figured(line([five, five], true), { number: 1 }).figures).toHaveLength(1)
  })
})
