import { completePerson, defineStudyInstrument, drawnMeasurement, exampleResult } from '@doorstroom/measures'
import { describe, expect, it } from 'vitest'

const words = { nl: 'jaarloon', en: 'yearly earnings' }
const earnings = {
  id: 'earnings-1978',
  instrument: 'earnings',
  label: words,
  summary: words,
  kind: 'amount',
  unit: 'dollars per year',
  unitLabel: words,
  range: [0, 200_000],
  direction: 'higher',
  wave: 1,
  horizonDays: 730,
} as const
const person = (...scores: [wave: number, score: number | null][]) =>
  completePerson({
    measurements: scores.map(([wave, score]) => drawnMeasurement({ instrumentId: 'earnings', wave, score })),
  })

describe("a study's own outcome", () => {
  const measure = defineStudyInstrument(earnings)

  it('is the score at its wave', () => {
    expect(measure.value(person([0, 1000], [1, 2500]), {})).toEqual({ value: 2500 })
    expect(measure.horizonDays({})).toBe(730)
  })

  it('says why there is none, and keeps out what cannot be', () => {
    expect(measure.value(person([0, 1000]), {})).toEqual({ reason: 'noFollowUp' })
    expect(measure.value(person([1, null]), {})).toEqual({ reason: 'notAsked' })
    expect(measure.value(person([1, -5]), {})).toEqual({ reason: 'notApplicable' })
  })

  it('is the change since a baseline where one is named', () => {
    const change = defineStudyInstrument({ ...earnings, baselineWave: 0 })
    expect(change.value(person([0, 1000], [1, 400]), {})).toEqual({ value: -600 })
    expect(change.value(person([1, 400]), {})).toEqual({ reason: 'noBaseline' })
    expect(change.range).toEqual([-200_000, 200_000])
  })

  it('gives what its own examples say', () => {
    for (const made of [measure, defineStudyInstrument({ ...earnings, baselineWave: 0 })])
      for (const example of made.examples) expect(exampleResult(made, example)).toEqual(example.expected)
  })

  it('as a share is 0 or 1 and nothing between', () => {
    const share = defineStudyInstrument({ ...earnings, kind: 'share', range: [0, 1] })
    expect(share.value(person([1, 1]), {})).toEqual({ value: 1 })
    expect(share.value(person([1, 0.5]), {})).toEqual({ reason: 'notApplicable' })
    expect(() => defineStudyInstrument({ ...earnings, kind: 'share', range: [0, 1], baselineWave: 0 })).toThrow(
      'change',
    )
  })
})
