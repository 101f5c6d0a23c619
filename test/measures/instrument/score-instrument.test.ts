import {
  completePerson,
  defineInstrument,
  drawnMeasurement,
  instrumentOf,
  instruments,
  isInstrument,
  scoreAtWave,
  scoreInstrument,
} from '@doorstroom/measures'
import { describe, expect, it } from 'vitest'

const jsse6 = instruments.find(({ id }) => id === 'jsse-6') ?? instruments[0]
const reversedSum = defineInstrument({
  ...jsse6,
  id: 'own-sum',
  aliases: [],
  itemCount: 3,
  reversedItems: [2],
  scoring: 'sum',
  scoreRange: [3, 15],
  minimumAnswered: 2,
})

describe('the score of a questionnaire', () => {
  it('needs two thirds of the items', () => {
    expect(jsse6.minimumAnswered).toBe(4)
    expect(scoreInstrument(jsse6, drawnMeasurement({}, [5, 4, 4, 3, null, null]))).toEqual({ value: 4 })
    expect(scoreInstrument(jsse6, drawnMeasurement({}, [5, 4, 4, null, null, null]))).toEqual({
      reason: 'tooFewAnswers',
    })
  })

  it('leaves an answer outside the range out and does not count it as answered', () => {
    expect(scoreInstrument(jsse6, drawnMeasurement({}, [5, 4, 4, 3, 9, 0]))).toEqual({ value: 4 })
    expect(scoreInstrument(jsse6, drawnMeasurement({}, [5, 4, 4, 9, 9, 0]))).toEqual({ reason: 'tooFewAnswers' })
  })

  it('turns reversed items round, and prorates a sum', () => {
    expect(scoreInstrument(reversedSum, drawnMeasurement({}, [5, 1, 4]))).toEqual({ value: 14 })
    expect(scoreInstrument(reversedSum, drawnMeasurement({}, [5, 1, null]))).toEqual({ value: 15 })
  })

  it('is the ready score where there are no answers, unless too few were given or it cannot be', () => {
    expect(scoreInstrument(jsse6, drawnMeasurement({ score: 3.5 }))).toEqual({ value: 3.5 })
    expect(scoreInstrument(jsse6, drawnMeasurement({ score: 3.5, nAnswered: 3 }))).toEqual({ reason: 'tooFewAnswers' })
    expect(scoreInstrument(jsse6, drawnMeasurement({ score: 12 }))).toEqual({ reason: 'notApplicable' })
    expect(scoreInstrument(jsse6, drawnMeasurement({}))).toEqual({ reason: 'notAsked' })
  })
})

describe('an instrument id in data', () => {
  it('may carry a version and language', () => {
    expect(isInstrument('jsse-6', 'jsse-6-nl-v1')).toBe(true)
    expect(isInstrument('jsse-6', 'jsse6-nl-v1')).toBe(true)
    expect(isInstrument('jsse-6', 'jsse-60')).toBe(false)
    expect(instrumentOf('gse-5')).toBeNull()
  })
})

describe('the score at a wave', () => {
  const at = (cells: Parameters<typeof drawnMeasurement>[0]) =>
    scoreAtWave(
      completePerson({
        timeZero: 10,
        measurements: [drawnMeasurement({ instrumentId: 'jsse-6', score: 4, ...cells })],
      }),
      'jsse-6',
      cells.wave ?? 1,
    )

  it('rejects a baseline taken after the start', () => {
    expect(at({ wave: 0, measuredAt: 10 })).toEqual({ value: 4 })
    expect(at({ wave: 0, measuredAt: 11 })).toEqual({ reason: 'noBaseline' })
    expect(at({ wave: 1, measuredAt: 200 })).toEqual({ value: 4 })
  })

  it('is the answer of the client and not of the professional', () => {
    expect(at({ wave: 1, rater: 'professional' })).toEqual({ reason: 'noFollowUp' })
    expect(at({ wave: 1, rater: 'client' })).toEqual({ value: 4 })
  })
})
