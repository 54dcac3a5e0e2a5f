import { describe, expect, it } from 'vitest'
import { cell, csv } from './csv'

describe('an exported table', () => {
  it('never lets a spreadsheet calculate what somebody typed', () => {
    expect(cell('=1+1')).toBe("'=1+1")
    expect(cell('@x')).toBe("'@x")
    expect(cell('-3')).toBe("'-3")
  })
  it('keeps commas, quotes and line ends inside their cell', () => {
    expect(cell('a,"b"\nc')).toBe('"a,""b""\nc"')
  })
  it('tells Excel that it is UTF-8', () => {
    expect(csv([['姓名', '生日']])).toBe('\ufeff姓名,生日\r\n')
  })
})
