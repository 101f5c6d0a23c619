import type { Measurement } from '@doorstroom/trajectories'
import type { Measured } from '../definition/measured.ts'
import type { Instrument } from './instrument.ts'

/**
 * The score of one answered questionnaire. From the items where there are any: reversed items turned round, answers
 * outside the range left out, and a score only when at least two thirds of the items were answered (the mean of those,
 * and for a sum that mean times the number of items). Without items the ready score counts, unless it says that too
 * few were answered or lies outside the range.
 *
 * @example
 * scoreInstrument(jsse6Instrument, drawnMeasurement({}, [4, 4, 4, 5, 5, null])) // { value: 4.4 }
 * scoreInstrument(jsse6Instrument, drawnMeasurement({}, [4, 4, 4])) // { reason: 'tooFewAnswers' }
 */
export function scoreInstrument(
  instrument: Instrument,
  measurement: Pick<Measurement, 'items' | 'score' | 'nAnswered'>,
): Measured {
  const [low, high] = instrument.itemRange
  if (instrument.scoring === 'score' || measurement.items.size === 0) return readyScore(instrument, measurement)
  let sum = 0
  let answered = 0
  for (const [item, answer] of measurement.items) {
    if (item < 1 || item > instrument.itemCount || !(answer >= low && answer <= high)) continue
    sum += instrument.reversedItems.includes(item) ? low + high - answer : answer
    answered += 1
  }
  if (answered < instrument.minimumAnswered) return { reason: 'tooFewAnswers' }
  const mean = sum / answered
  return { value: instrument.scoring === 'sum' ? mean * instrument.itemCount : mean }
}

function readyScore(instrument: Instrument, measurement: Pick<Measurement, 'score' | 'nAnswered'>): Measured {
  const { score, nAnswered } = measurement
  const [low, high] = instrument.scoreRange
  if (nAnswered !== null && nAnswered < instrument.minimumAnswered) return { reason: 'tooFewAnswers' }
  if (score === null || !Number.isFinite(score)) return { reason: 'notAsked' }
  return score >= low && score <= high ? { value: score } : { reason: 'notApplicable' }
}
