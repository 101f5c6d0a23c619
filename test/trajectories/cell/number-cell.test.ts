import { describe, expect, it } from 'vitest'
import { numberCell } from '../../../packages/trajectories/src/cell/number-cell.ts'
import { cellContext } from './cell-context.ts'

const point = cellContext()
const comma = cellContext({}, { decimal: ',' })

describe('a number in a cell', () => {
  it.each([
    ['12.5', 12.5],
    ['-0.25', -0.25],
    ['.5', 0.5],
    ['1e3', 1000],
    ['-0', 0],
  ])('%s is a number', (text, value) => {
    expect(Object.is(numberCell(text, point), value)).toBe(true)
  })

  it('has a decimal comma only where that was declared', () => {
    expect(numberCell('12,5', point)).toMatchObject({ code: 'trajectories.decimalComma' })
    expect(numberCell('12,5', comma)).toBe(12.5)
    expect(numberCell('12.5', comma)).toMatchObject({ code: 'trajectories.decimalPoint' })
  })

  it.each(['1.234,5', '1,234.5', '1 234', '0x10', '1e400', 'NaN', 'Infinity', '٣', '12 h', '€5', '--1', '1e'])(
    '%s is no number, with a point or a comma',
    (text) => {
      expect(numberCell(text, point)).toMatchObject({ severity: 'error' })
      expect(numberCell(text, comma)).toMatchObject({ severity: 'error' })
    },
  )

  it('lies in the range of its column, bounds included', () => {
    const hours = cellContext({ range: [0, 80], unit: 'h/week' })
    expect(numberCell('80', hours)).toBe(80)
    expect(numberCell('80.1', hours)).toMatchObject({ code: 'trajectories.numberOutOfRange' })
  })
})
