import { describe, expect, it } from 'vitest'
import { idCell } from '../../../packages/trajectories/src/cell/id-cell.ts'
import { cellContext } from './cell-context.ts'

describe('an id in a cell', () => {
  it('keeps leading zeros and is the same however an accent was typed', () => {
    expect(idCell('007', cellContext())).toBe('007')
    expect(idCell('Zoe\u0308', cellContext())).toBe('Zo\u00EB')
  })

  it.each(['1.23457E+17', '1,23457E+17', '1e+21'])('written as %s has lost digits, so it names nobody', (text) => {
    expect(idCell(text, cellContext())).toMatchObject({ code: 'trajectories.idDigitsLost', severity: 'error' })
  })

  it.each(['12E5', 'aE+3', 'E+15', '1+1'])('such as %s is no number', (text) => {
    expect(idCell(text, cellContext())).toBe(text)
  })

  it.each(['A\u200B1', '\u202EA1', 'A\u00AD1', 'A\n1'])('with an invisible character is refused: %j', (text) => {
    expect(idCell(text, cellContext())).toMatchObject({ code: 'trajectories.idInvisibleCharacter' })
  })
})
