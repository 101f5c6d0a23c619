import { comparisonEstimators } from '@doorstroom/comparison'
import {
  type AnyEstimator,
  EstimationFailure,
  type EstimatorColumns,
  type EstimatorSettings,
  type ResultRow,
  type RowContext,
  resultRowSchema,
  statisticsEstimators,
} from '@doorstroom/statistics'
import { describe, expect, it } from 'vitest'
import { columnsFor, people } from './estimator-columns.ts'

const estimators: readonly AnyEstimator[] = statisticsEstimators.filter(({ id }) =>
  [
    'kaplan-meier',
    'log-rank',
    'gray-test',
    'restricted-mean-survival',
    'aalen-johansen',
    'state-occupation',
    'incidence-rate',
    'nelson-aalen',
  ].includes(id),
)
const settings: EstimatorSettings = { confLevel: 0.95 }
const context: RowContext = {
  measure: 'weeks-in-paid-work',
  population: 'everyone assigned',
  horizonDays: 364,
  unit: 'weeks',
}

const permuted = people.map((_, index) => people[(index * 7 + 3) % people.length]!)

function rowsFor(estimator: AnyEstimator, columns: EstimatorColumns): { tidy: ResultRow[]; glance: ResultRow } {
  const result = estimator.estimate(columns, settings)
  return { tidy: estimator.tidy(result, context), glance: estimator.glance(result, context) }
}

/** Width of the interval, or the standard error where there is no interval. */
function uncertainty(row: ResultRow): number | null {
  return row.confLow !== null && row.confHigh !== null ? row.confHigh - row.confLow : row.stdError
}

it('ids of estimators are unique and every definition is complete', () => {
  const ids = estimators.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { label, assumptions, sources, estimands, reference } of estimators) {
    expect(label.nl.length * label.en.length * reference.length * estimands.length).toBeGreaterThan(0)
    expect(assumptions.length * sources.length).toBeGreaterThan(0)
  }
})

describe.each(estimators)('$id', (estimator) => {
  const columns = columnsFor(estimator, people)
  const { tidy, glance } = rowsFor(estimator, columns)

  it('gives rows of the contract with its own name, in the place asked for, and unique ids', () => {
    expect(tidy.length).toBeGreaterThan(0)
    for (const row of [...tidy, glance]) {
      expect(resultRowSchema.safeParse(row).error).toBeUndefined()
      expect(row).toMatchObject({ estimator: estimator.id, measure: context.measure, population: context.population })
      expect(estimator.estimands).toContain(row.estimand)
    }
    const ids = tidy.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(Array.isArray(glance)).toBe(false)
    expect(tidy.filter(({ estimate, n }) => estimate !== null && n !== null).length).toBe(tidy.length)
  })

  it('keeps ids unique when the whole result was given one id', () => {
    const named = estimator.tidy(estimator.estimate(columns, settings), { ...context, id: 'mine' })
    expect(new Set(named.map(({ id }) => id)).size).toBe(named.length)
    expect(named.every(({ id }) => id.startsWith('mine'))).toBe(true)
  })

  it('does not depend on the order of the rows', () => {
    const again = rowsFor(estimator, columnsFor(estimator, permuted))
    expect(again.tidy.length).toBe(tidy.length)
    again.tidy.forEach((row, index) => {
      expect(row.id).toBe(tidy[index]!.id)
      for (const part of ['estimate', 'stdError', 'confLow', 'confHigh', 'pValue'] as const) {
        if (row[part] === null) expect(tidy[index]![part]).toBeNull()
        else expect(row[part]).toBeCloseTo(tidy[index]![part]!, 9)
      }
    })
  })

  it('does not change its input', () => {
    const before = structuredClone(columns)
    rowsFor(estimator, columns)
    expect(columns).toEqual(before)
  })

  it('keeps its estimate and becomes surer when everyone is counted twice, in clusters of their own', () => {
    const twice = rowsFor(
      estimator,
      columnsFor(estimator, [...people, ...people.map((row) => ({ ...row, cluster: row.cluster + 6 }))]),
    )
    twice.tidy.forEach((row, index) => {
      expect(row.estimate).toBeCloseTo(tidy[index]!.estimate!, 8)
      const before = uncertainty(tidy[index]!)
      const after = uncertainty(row)
      expect(after === null).toBe(before === null)
      if (before !== null && before > 0) expect(after).toBeLessThan(before)
    })
  })

  it.each([
    ['nobody', (row: number) => (row < 0 ? {} : null)],
    ['one person', (row: number) => (row < 1 ? {} : null)],
    ['two persons', (row: number) => (row < 2 ? {} : null)],
    ['only people who were censored', () => ({ event: 0 })],
    ['the same outcome for everyone', () => ({ outcome: 1 })],
    ['nobody with a known outcome or time', () => ({ outcome: Number.NaN, time: Number.NaN })],
    [
      'one person without outcome and time',
      (row: number) => (row === 3 ? { outcome: Number.NaN, time: Number.NaN } : {}),
    ],
    ['everyone in one arm', () => ({ treated: 1 })],
  ])('with %s gives numbers, an explained absence or a named failure, never NaN', (_, change) => {
    const rows = people.flatMap((row, index) => {
      const changed = change(index)
      return changed === null ? [] : [{ ...row, ...changed }]
    })
    const input = columnsFor(estimator, rows)
    let result: unknown
    try {
      result = estimator.estimate(input, settings)
    } catch (error) {
      expect(error).toBeInstanceOf(EstimationFailure)
      expect((error as EstimationFailure).code).toMatch(/^[a-z]+\.[A-Za-z]+$/)
      expect((error as EstimationFailure).text.nl).not.toMatch(/NaN|undefined/)
      return
    }
    for (const row of [...estimator.tidy(result, context), estimator.glance(result, context)]) {
      expect(resultRowSchema.safeParse(row).error).toBeUndefined()
      expect(row.estimate !== null || row.reasons.length > 0).toBe(true)
      expect(row.reasons).not.toContain('notFinite')
      if (row.confLow !== null && row.confHigh !== null) expect(row.confLow).toBeLessThanOrEqual(row.confHigh)
    }
  })
})
