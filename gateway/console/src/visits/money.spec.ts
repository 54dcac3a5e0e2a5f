import { describe, expect, it } from 'vitest'
import { fenOf } from './money'

describe('an amount as people type it', () => {
  it.each([
    ['300', 30_000],
    ['300.5', 30_050],
    ['1,200.05', 120_005],
    ['１２', undefined],
    ['-3', undefined],
    ['300 元', undefined],
    ['0.001', undefined],
  ])('%s', (text, fen) => expect(fenOf(text)).toBe(fen))
})
