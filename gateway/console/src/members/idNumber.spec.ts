import { describe, expect, it } from 'vitest'
import { inIdNumber, soughtBy } from './idNumber'

describe('ID number', () => {
  it('tells birth date and sex', () => {
    expect(inIdNumber('11010519491231002X')).toEqual({ birthDate: '1949-12-31', sex: 'female' })
    expect(inIdNumber(' 11010519491231002x ')).toEqual({ birthDate: '1949-12-31', sex: 'female' })
  })

  it('tells nothing where the check character or the day is wrong', () => {
    expect(inIdNumber('110105194912310021')).toBeUndefined()
    expect(inIdNumber('11010519490231002X')).toBeUndefined()
    expect(inIdNumber('1101051949')).toBeUndefined()
  })

  it('is told from a telephone number by its length', () => {
    expect(soughtBy('138 0013 8000')).toEqual({ phone: '13800138000' })
    expect(soughtBy('11010519491231002X')).toEqual({ idNumber: '11010519491231002X' })
  })
})
