import { describe, expect, it } from 'vitest'
import { lines } from './paper'

const node = (marker: string, text: string, children: unknown[] = [], kind = 'item') =>
  ({ marker, text, children, kind, lines: { first: 1, last: 1 } }) as never

describe('a plan on paper', () => {
  it('sets headings in the type of their level, and paragraphs in that of the body', () => {
    const shown = lines([
      node('一、', '指导思想', [node('（一）', '加强学习', [node('1、', '每月一次')])], 'section'),
      node('（二）', '一整段话。'),
    ])
    expect(shown.map((line) => [line.level, line.text])).toEqual([
      ['first', '一、指导思想'],
      ['second', '（一）加强学习'],
      ['body', '1、每月一次'],
      ['body', '（二）一整段话。'],
    ])
  })
})
