import { describe, expect, it } from 'vitest'
import { independentColumns } from '../../../packages/comparison/src/score/independent-columns.ts'

describe('columns that a model can tell apart', () => {
  const age = Float64Array.of(20, 30, 45, 50, 61)
  const year = age.map((value) => 2000 - value)
  const constant = age.map(() => 7)
  const urban = Float64Array.of(1, 0, 0, 1, 0)
  const both = age.map((value, row) => 3 * value - 2 * urban[row]!)

  it('leave out a constant, and what follows from earlier columns', () => {
    expect(independentColumns([age, constant, year, urban, both], [0, 1, 2, 3, 4])).toEqual([0, 3])
  })

  it('are judged on the rows chosen only', () => {
    expect(independentColumns([age, urban], [1, 2, 4])).toEqual([0])
  })

  it('do not suffer from a large level or a small unit', () => {
    const euros = age.map((value, row) => 1e7 + value * value + row)
    const tiny = urban.map((value) => value * 1e-9)
    expect(independentColumns([euros, age, tiny], [0, 1, 2, 3, 4])).toEqual([0, 1, 2])
  })
})
