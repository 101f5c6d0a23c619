import { modelMatrix, type PlainTable, parseFormula } from '@doorstroom/statistics'
import { describe, expect, it } from 'vitest'
import { readReference } from '../read-reference.ts'

interface Reference {
  readonly data: Record<string, (number | string | null)[]>
  readonly cases: { formula: string; outcome: number[]; terms: string[]; columns: number[][]; rows: number[] }[]
}

const { data, cases } = readReference<Reference>('formula')
const table: PlainTable = {
  ...Object.fromEntries(
    ['y', 'age', 'tier'].map((name) => [name, Float64Array.from(data[name]!, (value) => Number(value ?? Number.NaN))]),
  ),
  site: data.site!.map((value) => (value === null ? null : String(value))),
}

describe('the columns of a formula are those of R', () => {
  it.each(cases)('$formula', ({ formula, outcome, terms, columns, rows }) => {
    const matrix = modelMatrix(formula, table)
    expect(matrix.terms).toEqual(terms)
    expect([...matrix.rows]).toEqual(rows)
    expect([...matrix.outcome!]).toEqual(outcome)
    const expected = matrix.intercept ? columns.slice(1) : columns
    matrix.columns.forEach((column, index) => {
      column.forEach((value, row) => {
        expect(value).toBeCloseTo(expected[index]![row]!, 12)
      })
    })
  })
})

describe('a formula', () => {
  it('may name a random intercept, and other columns that must be complete', () => {
    expect(parseFormula('y ~ 1 + (1 | site)')).toMatchObject({ terms: [], randomIntercepts: ['site'], intercept: true })
    expect(modelMatrix('y ~ 1', table, ['site']).rows.length).toBe(6)
  })

  it.each([
    'y ~ age ~ site',
    'y ~ (age',
    'y ~ age - site',
    'y ~ 2b',
    'y ~ I(age +)',
    'y ~ nowhere',
    'y ~ I(site * 2)',
    'site ~ age',
  ])('that cannot be read (%s) is refused by name', (formula) => {
    expect(() => modelMatrix(formula, table)).toThrowError(
      expect.objectContaining({ code: 'statistics.formula' }) as Error,
    )
  })
})
