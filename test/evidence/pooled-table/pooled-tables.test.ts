import { mantelHaenszelMeasures, mantelHaenszelTables, type PooledTables, petoTables } from '@doorstroom/evidence'
import { describe, expect, it } from 'vitest'
import { expectAgreement } from '../../statistics/expect-agreement.ts'
import { failureCode } from '../failure-code.ts'
import { reference } from '../meta-analysis/studies.ts'

const floats = (values: readonly number[] | undefined) => Float64Array.from(values ?? [])
const table = {
  events1: floats(reference.tables.ai),
  nonEvents1: floats(reference.tables.bi),
  events2: floats(reference.tables.ci),
  nonEvents2: floats(reference.tables.di),
}

function agree(ours: PooledTables, theirs: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(theirs)) expectAgreement([ours[name as keyof PooledTables]], [value], 1e-9)
}

describe('two-by-two tables pooled as tables', () => {
  it.each(mantelHaenszelMeasures)('equal rma.mh, empty cells and all: %s', (measure) => {
    agree(mantelHaenszelTables(measure, table), reference.mantelHaenszel[measure])
  })

  it('equal rma.peto', () => {
    agree(petoTables(table), reference.peto)
  })

  it('of one study are its own odds ratio and risk difference', () => {
    const one = {
      events1: Float64Array.of(6),
      nonEvents1: Float64Array.of(4),
      events2: Float64Array.of(3),
      nonEvents2: Float64Array.of(7),
    }
    expect(mantelHaenszelTables('OR', one).estimate).toBeCloseTo(Math.log(42 / 12), 12)
    expect(mantelHaenszelTables('RD', one)).toMatchObject({ q: 0, qDegreesOfFreedom: 0, qPValue: 1 })
    expect(mantelHaenszelTables('RD', one).estimate).toBeCloseTo(0.3, 12)
  })

  it('are refused by name when an outcome never occurs or nobody stands in them', () => {
    const zero = table.events1.map(() => 0)
    expect(failureCode(() => petoTables({ ...table, events1: zero, events2: zero }))).toBe('evidence.noEvents')
    expect(failureCode(() => mantelHaenszelTables('OR', { ...table, events1: zero }))).toBe('evidence.noEvents')
    expect(failureCode(() => mantelHaenszelTables('RR', { ...table, events2: zero }))).toBe('evidence.noEvents')
    const nobody = { events1: zero, nonEvents1: zero, events2: zero, nonEvents2: zero }
    expect(failureCode(() => petoTables(nobody))).toBe('evidence.noStudies')
  })
})
