import { describe, expect, it } from 'vitest'
import { cellsOf, stepped, type GridItem, type GridRow } from './grid'

const item = (from: number, until: number): GridItem => ({
  key: `${from}`,
  from,
  until,
  text: '',
  words: '',
  tone: 'ahead',
})
const row = (key: string, ...items: GridItem[]): GridRow => ({ key, label: key, items })

describe('a row of a board', () => {
  it('draws one thing as broad as it lasts', () => {
    const cells = cellsOf(row('a', item(1, 2)), 4)
    expect(cells.map((cell) => [cell.column, cell.span])).toEqual([
      [0, 1],
      [1, 2],
      [3, 1],
    ])
  })

  it('lets two that overlap share their columns', () => {
    const cells = cellsOf(row('a', item(0, 1), item(1, 2)), 3)
    expect(cells.map((cell) => cell.items.length)).toEqual([1, 2, 1])
  })
})

describe('the cursor of a board', () => {
  const rows = [row('a', item(1, 2)), row('b')]

  it('steps over what is broad and stays on the board', () => {
    expect(stepped('ArrowRight', rows, 4, { row: 'a', column: 1 })).toEqual({ row: 'a', column: 3 })
    expect(stepped('ArrowLeft', rows, 4, { row: 'a', column: 2 })).toEqual({ row: 'a', column: 0 })
    expect(stepped('ArrowDown', rows, 4, { row: 'a', column: 2 })).toEqual({ row: 'b', column: 2 })
    expect(stepped('ArrowDown', rows, 4, { row: 'b', column: 2 })).toEqual({ row: 'b', column: 2 })
    expect(stepped('End', rows, 4, { row: 'b', column: 0 })).toEqual({ row: 'b', column: 3 })
    expect(stepped('x', rows, 4, { row: 'b', column: 0 })).toBeUndefined()
  })
})
