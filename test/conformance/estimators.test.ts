import { comparisonEstimators } from '@doorstroom/comparison'
import { evidenceEstimators } from '@doorstroom/evidence'
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
import { columnsFor, type PersonOfColumns, people } from './estimator-columns.ts'
import { exemptions, isExempt } from './estimator-exemptions.ts'

const estimators: readonly AnyEstimator[] = [...statisticsEstimators, ...comparisonEstimators, ...evidenceEstimators]
const context: RowContext = {
  measure: 'weeks-in-paid-work',
  population: 'everyone assigned',
  horizonDays: 364,
  unit: 'weeks',
}

const permuted = people.map((_, index) => people[(index * 7 + 3) % people.length]!)

/** Ninety-five percent intervals, and an example for every option that must be given. */
function settingsFor({ options = [] }: AnyEstimator): EstimatorSettings {
  const required = options.flatMap(({ id, example }) => (example === undefined ? [] : [[id, example] as const]))
  return { confLevel: 0.95, options: Object.fromEntries(required) }
}

function rowsFor(estimator: AnyEstimator, columns: EstimatorColumns): { tidy: ResultRow[]; glance: ResultRow } {
  const result = estimator.estimate(columns, settingsFor(estimator))
  return { tidy: estimator.tidy(result, context), glance: estimator.glance(result, context) }
}

/** Width of the interval, or the standard error where there is no interval. */
function uncertainty(row: ResultRow): number | null {
  return row.confLow !== null && row.confHigh !== null ? row.confHigh - row.confLow : row.stdError
}

/** The first of the two outcomes, 0/1 or an amount, that an estimator takes. */
function fittingColumns(estimator: AnyEstimator, rows: readonly PersonOfColumns[] = people): EstimatorColumns {
  try {
    rowsFor(estimator, columnsFor(estimator, people, true))
    return columnsFor(estimator, rows, true)
  } catch (error) {
    if (!(error instanceof EstimationFailure)) throw error
    return columnsFor(estimator, rows, false)
  }
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
  const columns = () => fittingColumns(estimator)
  const rows = () => rowsFor(estimator, columns())

  it('gives rows of the contract with its own name, in the place asked for, and unique ids', () => {
    const { tidy, glance } = rows()
    expect(tidy.length).toBeGreaterThan(0)
    for (const row of [...tidy, glance]) {
      expect(resultRowSchema.safeParse(row).error).toBeUndefined()
      expect(row).toMatchObject({ estimator: estimator.id, measure: context.measure, population: context.population })
      expect(estimator.estimands).toContain(row.estimand)
    }
    const ids = tidy.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(Array.isArray(glance)).toBe(false)
    for (const row of [...tidy, glance]) expect(row.estimate !== null || row.reasons.length > 0, row.id).toBe(true)
  })

  it('keeps ids unique when the whole result was given one id', () => {
    const named = estimator.tidy(estimator.estimate(columns(), settingsFor(estimator)), { ...context, id: 'mine' })
    expect(new Set(named.map(({ id }) => id)).size).toBe(named.length)
    expect(named.every(({ id }) => id.startsWith('mine'))).toBe(true)
  })

  it.skipIf(isExempt('order of rows', estimator.id))('does not depend on the order of the rows', () => {
    const { tidy } = rows()
    const again = rowsFor(estimator, fittingColumns(estimator, permuted))
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
    const given = columns()
    const before = structuredClone(given)
    rowsFor(estimator, given)
    expect(given).toEqual(before)
  })

  it.skipIf(isExempt('counted twice', estimator.id))(
    'keeps its estimate and becomes surer when everyone is counted twice, in clusters of their own',
    () => {
      const { tidy } = rows()
      const again = people.map((row) => ({ ...row, cluster: row.cluster + 6 }))
      const twice = rowsFor(estimator, fittingColumns(estimator, [...people, ...again]))
      twice.tidy.forEach((row, index) => {
        expectSameNumber(row.estimate, tidy[index]!.estimate, row.term, 8)
        const before = uncertainty(tidy[index]!)
        const after = uncertainty(row)
        expect(after === null).toBe(before === null)
        if (before !== null && before > 1e-12) expect(after).toBeLessThan(before)
      })
    },
  )

  it.skipIf(!estimator.roles.required.includes('treated') || isExempt('swapped arms', estimator.id))(
    'turns the sign of a difference when the arms swap names',
    () => {
      const wanted = estimator.estimands.find((estimand) => estimand === 'ATE' || estimand === 'ITT')
      const estimand = wanted ?? estimator.estimands[0]!
      const differences = (given: EstimatorColumns) => {
        const result = estimator.estimate(given, { ...settingsFor(estimator), estimand })
        return estimator.tidy(result, context).filter(({ term }) => term === 'difference')
      }
      const swapped = people.map((row) => ({ ...row, treated: 1 - row.treated }))
      const before = differences(columns())
      differences(fittingColumns(estimator, swapped)).forEach((row, index) => {
        expectSameNumber(row.estimate, -(before[index]!.estimate ?? Number.NaN), row.id, 8)
        expectSameNumber(row.confLow, -(before[index]!.confHigh ?? Number.NaN), row.id, 8)
      })
    },
  )

  it.skipIf(!estimator.roles.optional.includes('weights') || isExempt('weights of one', estimator.id))(
    'gives with weights of one what it gives without weights',
    () => {
      const { tidy } = rows()
      const weighted = rowsFor(estimator, { ...columns(), weights: new Float64Array(people.length).fill(1) })
      weighted.tidy.forEach((row, index) => {
        expectSameNumber(row.estimate, tidy[index]!.estimate, row.term, 8)
        expectSameNumber(row.stdError, tidy[index]!.stdError, row.term, 8)
      })
    },
  )

  it.skipIf(!estimator.roles.required.includes('outcome') || isExempt('other unit', estimator.id))(
    'follows an outcome in another unit and from another zero',
    () => {
      const given = columnsFor(estimator, people, false)
      const outcome = (change: (value: number) => number) => ({ ...given, outcome: given.outcome!.map(change) })
      const differences = (input: EstimatorColumns) => rowsFor(estimator, input).tidy.filter(isDifference)
      let before: ResultRow[]
      try {
        before = differences(given)
      } catch (error) {
        expect(error).toBeInstanceOf(EstimationFailure)
        return
      }
      differences(outcome((value) => value * 8 + 16)).forEach((row, index) => {
        expectSameNumber(row.estimate, 8 * (before[index]!.estimate ?? Number.NaN), row.id, 6)
        expectSameNumber(row.stdError, 8 * (before[index]!.stdError ?? Number.NaN), row.id, 6)
      })
    },
  )

  it.each([
    ['nobody', (row: number) => (row < 0 ? {} : null)],
    ['one person', (row: number) => (row < 1 ? {} : null)],
    ['two persons', (row: number) => (row < 2 ? {} : null)],
    ['only people who were censored', () => ({ event: 0 })],
    ['the same outcome for everyone', () => ({ outcome: 1, amount: 1 })],
    ['nobody with a known outcome or time', () => ({ outcome: Number.NaN, amount: Number.NaN, time: Number.NaN })],
    [
      'a gap in one row',
      (row: number) => (row === 3 ? { outcome: Number.NaN, amount: Number.NaN, time: Number.NaN } : {}),
    ],
    ['everyone in one arm', () => ({ treated: 1 })],
    ['a characteristic that never differs', () => ({ age: 40 })],
    ['a characteristic that tells the arms apart', (row: number) => ({ age: 20 + 30 * (row % 2) })],
    [
      'an infinite outcome',
      (row: number) => (row === 5 ? { amount: Number.POSITIVE_INFINITY, outcome: Number.POSITIVE_INFINITY } : {}),
    ],
    ['an infinite characteristic', (row: number) => (row === 5 ? { age: Number.NEGATIVE_INFINITY } : {})],
    ['an infinite time', (row: number) => (row === 5 ? { time: Number.POSITIVE_INFINITY } : {})],
    ['everything at one time', () => ({ time: 7, event: 1 })],
    ['one cluster and one place', () => ({ cluster: 0, site: 'north', moment: 1 })],
    ['weights of zero', () => ({ weight: 0 })],
    ['answers that are all the same', () => ({ answers: [3, 3, 3, 3] })],
    ['no answers', () => ({ answers: [Number.NaN, Number.NaN, Number.NaN, Number.NaN] })],
    ['one state throughout', () => ({ states: Array.from({ length: 8 }, () => 'work') })],
    ['no states', () => ({ states: Array.from({ length: 8 }, () => '') })],
  ])('with %s gives numbers, an explained absence or a named failure, never NaN', (_, change) => {
    const changed = people.flatMap((row, index) => {
      const part = change(index)
      return part === null ? [] : [{ ...row, ...part }]
    })
    for (const binary of [true, false]) {
      const weights = Float64Array.from(changed, ({ weight }) => weight)
      const plain = columnsFor(estimator, changed, binary)
      const input = estimator.roles.optional.includes('weights') ? { ...plain, weights } : plain
      const rows = rowsOrFailure(estimator, input)
      for (const row of rows) {
        expect(resultRowSchema.safeParse(row).error, row.id).toBeUndefined()
        expect(row.estimate !== null || row.reasons.length > 0, row.id).toBe(true)
        expect(row.reasons, row.id).not.toContain('notFinite')
        if (row.confLow !== null && row.confHigh !== null) expect(row.confLow, row.id).toBeLessThanOrEqual(row.confHigh)
      }
    }
  })
})

it('no estimator is excused that is not there', () => {
  const ids = new Set(estimators.map(({ id }) => id))
  expect(
    Object.values(exemptions)
      .flatMap((rule) => Object.keys(rule))
      .filter((id) => !ids.has(id)),
  ).toEqual([])
})

/** A difference, or another amount that must follow the unit of the outcome. */
function isDifference({ term, unit }: ResultRow): boolean {
  return term === 'difference' && unit !== 'share'
}

function expectSameNumber(given: number | null, expected: number | null, what: string, digits: number): void {
  const [left, right] = [given ?? Number.NaN, expected ?? Number.NaN]
  const scale = Math.max(1, Math.abs(right))
  if (Number.isNaN(right)) expect(left, what).toBeNaN()
  else expect(left / scale, what).toBeCloseTo(right / scale, digits)
}

/** All rows, or none after a failure that says in both languages what is wrong. */
function rowsOrFailure(estimator: AnyEstimator, columns: EstimatorColumns): ResultRow[] {
  try {
    const { tidy, glance } = rowsFor(estimator, columns)
    return [...tidy, glance]
  } catch (error) {
    if (!(error instanceof EstimationFailure)) throw error
    expect(error.code).toMatch(/^[a-z]+\.[A-Za-z]+$/)
    expect(error.text.nl + error.text.en).not.toMatch(/NaN|undefined/)
    return []
  }
}
