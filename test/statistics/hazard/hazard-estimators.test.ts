import { type AnyEstimator, type EstimatorColumns, randomStream, statisticsEstimators } from '@doorstroom/statistics'
import { describe, expect, it } from 'vitest'

const context = { measure: 'weeks-until-work', population: 'everyone assigned', horizonDays: 364, unit: 'weeks' }
const estimatorOf = (id: string): AnyEstimator => statisticsEstimators.find((one) => one.id === id)!
const rowsOf = (id: string, columns: EstimatorColumns, options = {}) => {
  const estimator = estimatorOf(id)
  const result: unknown = estimator.estimate(columns, { confLevel: 0.95, options })
  return [...estimator.tidy(result, context), estimator.glance(result, context)]
}

const stream = randomStream(61)
const people = Array.from({ length: 300 }, (_, row) => {
  const treated = row % 2
  return {
    treated,
    time: Math.ceil(-8 * Math.log(stream.uniform()) * (treated ? 1.6 : 1)),
    event: stream.integer(0, 2),
  }
})
const columns = {
  time: Float64Array.from(people, ({ time }) => time),
  event: Uint8Array.from(people, ({ event }) => event),
  treated: Uint8Array.from(people, ({ treated }) => treated),
}

describe.each(['cox', 'fine-gray', 'discrete-time-hazard'])('%s', (id) => {
  it('answers for the cause that was chosen', () => {
    const first = rowsOf(id, columns)
    const swapped = { ...columns, event: columns.event.map((code) => (code === 0 ? 0 : 3 - code)) }
    expect(rowsOf(id, swapped, { cause: 2 })).toEqual(first)
    expect(() => rowsOf(id, columns, { cause: 9 })).toThrow(expect.objectContaining({ code: 'statistics.noEvents' }))
  })

  it('gives the opposite log ratio when the arms change names', () => {
    const swapped = { ...columns, treated: columns.treated.map((arm) => 1 - arm) }
    expect(rowsOf(id, swapped)[0]!.estimate).toBeCloseTo(-rowsOf(id, columns)[0]!.estimate!, 10)
  })

  it('warns with fewer than ten events per coefficient, and not with more', () => {
    const few = { ...columns, event: columns.event.map((code, row) => (row < 12 ? code : 0)) }
    expect(rowsOf(id, few).every(({ warnings }) => warnings.includes('statistics.fewEvents'))).toBe(true)
    expect(rowsOf(id, columns).flatMap(({ warnings }) => warnings)).not.toContain('statistics.fewEvents')
  })

  it('has nothing to say without a group or a characteristic', () => {
    const { treated: _, ...bare } = columns
    expect(() => rowsOf(id, bare)).toThrow(expect.objectContaining({ code: 'statistics.noCharacteristics' }))
  })
})

describe('cox', () => {
  it('warns of few clusters, and of a hazard ratio that changes', () => {
    const clusters = Int32Array.from(people, (_, row) => row % 8)
    expect(rowsOf('cox', { ...columns, clusters })[0]!.warnings).toContain('statistics.fewClusters')
    expect(rowsOf('cox', columns)[0]!.warnings).toEqual([])
    const crossing = columns.time.map((time, row) => (columns.treated[row] === 1 ? 10 + time / 50 : time))
    expect(rowsOf('cox', { ...columns, time: crossing })[0]!.warnings).toContain('statistics.changingHazardRatio')
  })

  it('with weights of one is the model without weights, errors included', () => {
    expect(rowsOf('cox', { ...columns, weights: new Float64Array(300).fill(1) })).toEqual(rowsOf('cox', columns))
  })

  it('has robust errors when asked for, which differ from those of the model', () => {
    const [plain] = rowsOf('cox', columns)
    const [robust] = rowsOf('cox', columns, { robust: true })
    expect(robust!.estimate).toBe(plain!.estimate)
    expect(Math.abs(robust!.stdError! / plain!.stdError! - 1)).toBeGreaterThan(1e-6)
  })
})

it('a discrete-time hazard takes days and the length of a period', () => {
  const weeks = rowsOf('discrete-time-hazard', columns)
  const days = rowsOf(
    'discrete-time-hazard',
    { ...columns, time: columns.time.map((time) => 7 * time - 3) },
    { periodLength: 7 },
  )
  expect(days).toEqual(weeks)
})
