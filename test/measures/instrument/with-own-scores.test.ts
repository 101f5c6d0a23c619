import {
  completePerson,
  defineStudyInstrument,
  drawnMeasurement,
  scoreAtWave,
  withOwnScores,
} from '@doorstroom/measures'
import { describe, expect, it } from 'vitest'

const label = { nl: 'eigen lijst', en: 'own list' }
const items = { count: 4, range: [0, 3], reversed: [2], scoring: 'sum', minimumAnswered: 3 } as const
const scale = { id: 'own-list', label, direction: 'lower', items } as const
const person = completePerson({
  measurements: [
    drawnMeasurement({ instrumentId: 'own-list', wave: 0 }, [3, 0, 3, null]),
    drawnMeasurement({ instrumentId: 'own-list', wave: 1, score: 7 }, [1, 3]),
    drawnMeasurement({ instrumentId: 'own-list', wave: 2, score: 5 }),
    drawnMeasurement({ instrumentId: 'other', wave: 1, score: 2 }, [1, 1]),
  ],
})

describe("a study's own questionnaire with items", () => {
  it('is scored by its key before any measure reads it, and only that questionnaire', () => {
    const scored = withOwnScores(person, [scale])
    expect(scored.measurements.map(({ score }) => score)).toEqual([12, null, 5, 2])
    expect(scoreAtWave(scored, 'own-list', 0)).toEqual({ value: 12 })
    expect(withOwnScores(person, [])).toBe(person)
  })

  it('gives an outcome that says when too few items were answered', () => {
    const outcome = (wave: number) =>
      defineStudyInstrument({
        ...scale,
        summary: label,
        kind: 'amount',
        unit: 'points',
        unitLabel: label,
        range: [0, 12],
        wave,
      }).value(person, {})
    expect(outcome(0)).toEqual({ value: 12 })
    expect(outcome(1)).toEqual({ reason: 'tooFewAnswers' })
    expect(outcome(2)).toEqual({ value: 5 })
  })

  it('is refused when its key does not fit together', () => {
    for (const wrong of [{ range: [3, 0] as const }, { reversed: [5] }, { minimumAnswered: 5 }])
      expect(() => withOwnScores(person, [{ ...scale, items: { ...items, ...wrong } }])).toThrow(RangeError)
  })
})
