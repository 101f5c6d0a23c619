import { describe, expect, it } from 'vitest'
import { integerCell } from '../../../packages/trajectories/src/cell/integer-cell.ts'
import { cellContext } from './cell-context.ts'

describe('a whole number in a cell', () => {
  it('is digits with an optional sign', () => {
    expect(['12', '-3', '+4', '007', '-0'].map((text) => integerCell(text, cellContext()))).toEqual([12, -3, 4, 7, 0])
  })

  it.each(['1.0', '1,0', '1e5', '0x10', '٣', '12a', '1234567890123456'])('is not %s', (text) => {
    expect(integerCell(text, cellContext())).toMatchObject({ code: 'trajectories.integerUnreadable' })
  })

  it('lies in the range of its column', () => {
    expect(integerCell('3', cellContext({ range: [0, 2] }))).toMatchObject({ code: 'trajectories.numberOutOfRange' })
  })
})
