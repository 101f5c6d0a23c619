import { describeMeasure, type EventColumn, measures, type PersonColumn } from '@doorstroom/measures'
import type { ResultRow } from '@doorstroom/statistics'
import { describe, expect, it } from 'vitest'
import { defineEventMeasure } from '../../../packages/measures/src/definition/define-measure.ts'
import { outflowByDestinationCif } from '../../../packages/measures/src/measure/outflow-by-destination-cif.ts'
import { sustainedEmployment } from '../../../packages/measures/src/measure/sustained-employment.ts'
import { weeksInPaidWork } from '../../../packages/measures/src/measure/weeks-in-paid-work.ts'

const column = (values: number[], undetermined = 0): PersonColumn => ({
  values: Float64Array.from([...values, ...new Array<number>(undetermined).fill(Number.NaN)]),
  reasons: [...values.map(() => null), ...new Array<'undetermined'>(undetermined).fill('undetermined')],
  bounds: [...values.map(() => null), ...new Array<[number, number]>(undetermined).fill([0, 1])],
})
const ones = (count: number, of: number) => Array.from({ length: of }, (_, index) => (index < count ? 1 : 0))
const context = (options: object) => ({ population: 'everyone assigned', options: { ...options } })
const find = (rows: readonly ResultRow[], term: string, horizonDays?: number) =>
  rows.find((row) => row.term === term && (horizonDays === undefined || row.horizonDays === horizonDays))

describe('a share', () => {
  const options = sustainedEmployment.options.parse({})
  const describeOnes = (values: PersonColumn) =>
    describeMeasure(
      { measure: sustainedEmployment as never, column: values },
      values.reasons.map(() => null),
      context(options),
    )

  it('carries Wilson interval, n and events: 18 of 40 is 0.307 to 0.602', () => {
    const row = find(describeOnes(column(ones(18, 40))), 'proportion')
    expect(row).toMatchObject({ estimate: 0.45, n: 40, nEvents: 18, estimator: 'wilson', unit: 'share', arm: null })
    expect(row?.confLow).toBeCloseTo(0.3070531, 7)
    expect(row?.confHigh).toBeCloseTo(0.6017091, 7)
    expect(row).toMatchObject({ horizonDays: 364, estimand: 'description', confLevel: 0.95, status: 'ok' })
  })

  it('shows the lowest and highest it can have been, and counts who is missing', () => {
    const rows = describeOnes(column(ones(18, 40), 10))
    expect(find(rows, 'lowest')).toMatchObject({ estimate: 0.36, n: 50, nEvents: 18 })
    expect(find(rows, 'highest')).toMatchObject({ estimate: 0.56, n: 50, nEvents: 28 })
    expect(find(rows, 'missing.undetermined')).toMatchObject({ estimate: 10, n: 50, unit: 'persons' })
  })

  it('of nobody is no number with a reason, and of few carries a warning', () => {
    expect(find(describeOnes(column([], 3)), 'proportion')).toMatchObject({
      estimate: null,
      status: 'notComputed',
      reasons: ['noValues'],
    })
    expect(find(describeOnes(column(ones(2, 5))), 'proportion')?.warnings).toEqual(['belowMinimum'])
  })
})

describe('an amount', () => {
  it('is a mean with a t interval per arm', () => {
    const options = weeksInPaidWork.options.parse({})
    const rows = describeMeasure(
      { measure: weeksInPaidWork as never, column: column([10, 20, 30, 7, 7]) },
      [1, 1, 1, 0, 0],
      context(options),
    )
    const treated = rows.find(({ arm }) => arm === 'treated')
    expect(treated).toMatchObject({ estimate: 20, n: 3, unit: 'weeks', horizonDays: 728, estimator: 'mean' })
    expect(treated?.stdError).toBeCloseTo(10 / Math.sqrt(3), 12)
    expect(treated?.confHigh).toBeCloseTo(20 + (4.302652729911275 * 10) / Math.sqrt(3), 8)
    expect(rows.find(({ arm }) => arm === 'comparison')).toMatchObject({ estimate: 7, confLow: 7, confHigh: 7 })
  })
})

describe('competing events', () => {
  const golden = defineEventMeasure({
    ...outflowByDestinationCif,
    id: 'golden',
    causes: { work: { nl: 'werk', en: 'work' }, other: { nl: 'anders', en: 'other' } },
    horizonsDays: () => [2, 3, 5, 7, 40],
  })
  const events: EventColumn = {
    days: Float64Array.of(2, 3, 4, 5, 7),
    causes: ['work', 'other', null, 'work', null],
    reasons: [null, null, null, null, null],
  }
  const rows = describeMeasure(
    { measure: golden as never, column: events },
    [null, null, null, null, null],
    context({}),
  )

  it('are incidences per cause, and never one minus a survival curve per cause', () => {
    expect([2, 3, 5, 7].map((day) => find(rows, 'work', day)?.estimate)).toEqual([
      expect.closeTo(0.2, 12),
      expect.closeTo(0.2, 12),
      expect.closeTo(0.5, 12),
      expect.closeTo(0.5, 12),
    ])
    expect(find(rows, 'other', 7)).toMatchObject({ estimate: expect.closeTo(0.2, 12), n: 5, nEvents: 1 })
  })

  it('have no number beyond what was followed', () => {
    expect(find(rows, 'work', 40)).toMatchObject({ estimate: null, reasons: ['notFollowedThatLong'] })
    expect(find(rows, 'work', 28)).toMatchObject({ estimate: null, reasons: ['notFollowedThatLong'] })
  })
})

describe('a measure for some people only', () => {
  it('carries that warning on its numbers', () => {
    const hoursMatch = measures.find(({ id }) => id === 'hours-match')
    const rows = describeMeasure(
      { measure: hoursMatch as never, column: column(ones(20, 40)) },
      ones(20, 40).map((arm) => arm as 0 | 1),
      context(hoursMatch!.options.parse({})),
    )
    expect(rows.map(({ arm }) => arm)).toEqual(['treated', 'comparison'])
    expect(rows[0]?.warnings).toContain('conditional')
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  })
})
