import { describe, expect, it } from 'vitest'
import { isNationalNumber } from '../../../../packages/disclosure/src/input/shape/is-national-number.ts'
import { column, repeated, stoppedBy } from '../input-columns.ts'

const known = '93.05.18-223.61'

describe('the check of a Belgian national register number', () => {
  it('passes a known number and fails it with one digit changed', () => {
    expect(isNationalNumber('93051822361')).toBe(true)
    expect(isNationalNumber('93051822362')).toBe(false)
  })

  it('puts a 2 before the number for births from 2000', () => {
    // 2000101001 = 20619597 * 97 + 92, so the check is 97 - 92 = 05; without the 2: 101001 = 1041 * 97 + 24, so 73
    expect(isNationalNumber('00010100105')).toBe(true)
    expect(isNationalNumber('00010100173')).toBe(true)
    expect(isNationalNumber('00010100106')).toBe(false)
  })

  it('takes the raised month of a BIS number and refuses a month that cannot be', () => {
    const withCheck = (body: string) => `${body}${String(97 - (Number(body) % 97)).padStart(2, '0')}`
    expect(isNationalNumber(withCheck('934518223'))).toBe(true)
    expect(isNationalNumber(withCheck('932518223'))).toBe(true)
    expect(isNationalNumber(withCheck('931518223'))).toBe(false)
    expect(isNationalNumber(withCheck('930532223'))).toBe(false)
  })
})

describe('a column', () => {
  const other = '12345678901'

  it('is stopped at two numbers that are one in five of its cells', () => {
    expect(stoppedBy(column('nummer', [known, known, ...repeated([other], 8)]))).toEqual(['I-03'])
    expect(stoppedBy(column('nummer', [known, known, ...repeated([other], 9)]))).toEqual([])
    expect(stoppedBy(column('nummer', [known]))).toEqual([])
  })

  it('is stopped at one number inside a text, or under a name that says so', () => {
    expect(stoppedBy(column('nota', ['telefonisch bereikt', `dossier ${known} nagekeken`]))).toEqual(['I-03'])
    expect(stoppedBy(column('INSZ', [other]))).toEqual(['I-03'])
    expect(stoppedBy(column('rijksregisternummer', [known]))).toEqual(['I-03'])
  })
})
