import { describe, expect, it } from 'vitest'
import type { Line } from './bench'
import { differences } from './difference'

const line = (id: string, text: string) => ({ id, text }) as unknown as Line

describe('what somebody else changed', () => {
  it('is told line by line', () => {
    const told = differences(
      [line('n1', '一'), line('n2', '二'), line('n3', '三')],
      [line('n1', '一'), line('n3', '三月'), line('n4', '四')],
    )
    expect(told.map((one) => [one.id, one.before?.text, one.after?.text])).toEqual([
      ['n2', '二', undefined],
      ['n3', '三', '三月'],
      ['n4', undefined, '四'],
    ])
  })

  it('is nothing where both say the same', () => {
    expect(differences([line('n1', '一')], [line('n1', '一')])).toEqual([])
  })
})
