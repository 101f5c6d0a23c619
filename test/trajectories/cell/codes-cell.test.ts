import { describe, expect, it } from 'vitest'
import { codesCell } from '../../../packages/trajectories/src/cell/codes-cell.ts'
import { cellContext } from './cell-context.ts'

describe('several codes in a cell', () => {
  const conditions = cellContext({}, {}, ['COND'])

  it('are separated by semicolons and keep their order', () => {
    expect(codesCell('travel; hours;', conditions)).toEqual(['travel', 'hours'])
  })

  it('are all refused when one of them is unknown', () => {
    expect(codesCell('travel;beach', conditions)).toMatchObject({ code: 'trajectories.codeUnknown' })
  })
})
