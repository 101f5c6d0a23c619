import { drawnCharacteristics } from '@doorstroom/measures'
import { dayOf } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
import { completeGroup } from '../../../packages/measures/src/example/complete-group.ts'
import { labourMarketTightness } from '../../../packages/measures/src/measure/labour-market-tightness.ts'

const figure = (month: number, vacancies: number | null, regionCode = 'A') => ({
  regionCode,
  month: dayOf(2021, month, 1)!,
  vacancies,
  unemployed: 200,
  stockEligible: null,
  capacitySlots: null,
  priceIndex: null,
  wmlHour: null,
})
const meanOn = (month: number, day: number) => {
  const enrolled = [{ timeZero: dayOf(2021, month, day)!, person: drawnCharacteristics({ regionCode: 'A' }) }]
  const context = [figure(7, 400), figure(1, 100), figure(2, null), figure(4, 200), figure(4, 999, 'B')]
  const rows = completeGroup({ enrolled, registers: { context } })
  return labourMarketTightness.group(rows, labourMarketTightness.options.parse({}))[0]?.estimate
}

describe('labour market tightness', () => {
  it('holds a quarter, is not taken from a later month, and passes over a month without a number', () => {
    expect([meanOn(1, 31), meanOn(2, 1), meanOn(3, 31), meanOn(4, 1)]).toEqual([50, 50, 50, 100])
    expect([meanOn(6, 30), meanOn(9, 30), meanOn(10, 1)]).toEqual([100, 200, null])
  })
})
