import { describe, expect, it } from 'vitest'
import { codeCell } from '../../../packages/trajectories/src/cell/code-cell.ts'
import { cellContext } from './cell-context.ts'

describe('a code in a cell', () => {
  it('stands in the list exactly as written', () => {
    const regime = cellContext({}, {}, ['REGIME'])
    expect(codeCell('PW', regime)).toBe('PW')
    expect(codeCell('pw', regime)).toMatchObject({ code: 'trajectories.codeUnknown' })
    expect(codeCell('toString', regime)).toMatchObject({ code: 'trajectories.codeUnknown' })
  })

  it('of an occupation may be a major group or a finer code', () => {
    const isco = cellContext({}, {}, ['ISCO'])
    expect(['5', '52', '5223', '0110'].map((code) => codeCell(code, isco))).toEqual(['5', '52', '5223', '0110'])
    expect(codeCell('52231', isco)).toMatchObject({ code: 'trajectories.codeUnknown' })
  })

  it('may be any code where the column has no list', () => {
    expect(codeCell('GM0363', cellContext())).toBe('GM0363')
  })

  it('gets a fix that names the list and its codes', () => {
    expect(codeCell('x', cellContext({}, {}, ['SOURCE']))).toMatchObject({
      fix: { en: 'Use one of: REG, SELF, PROF; or translate your own codes with recode in mapping.yaml' },
    })
  })
})
