import { describe, expect, it } from 'vitest'
import { booleanCell } from '../../../packages/trajectories/src/cell/boolean-cell.ts'
import { cellContext } from './cell-context.ts'

describe('a yes or no in a cell', () => {
  it('is read in Dutch and English, in any case', () => {
    expect(['1', 'TRUE', 'ja', 'Yes'].map((text) => booleanCell(text, cellContext()))).toEqual(Array(4).fill(true))
    expect(['0', 'false', 'NEE', 'no'].map((text) => booleanCell(text, cellContext()))).toEqual(Array(4).fill(false))
  })

  it.each(['2', 'x', '-', 'onbekend'])('is not %s', (text) => {
    expect(booleanCell(text, cellContext())).toMatchObject({ code: 'trajectories.booleanUnreadable' })
  })
})
