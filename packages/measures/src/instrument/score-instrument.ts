import type { Measurement } from '@doorstroom/trajectories'
import type { Measured } from '../definition/measured.ts'
import type { Instrument } from './instrument.ts'
import { twoThirds } from './two-thirds.ts'

type Answered = Pick<Measurement, 'items' | 'score' | 'nAnswered'> & { readonly subscale?: string | null }

/**
 * The score of one answered questionnaire, or of one part of it. From the items where there are any: reversed items
 * turned round, answers outside the range left out, and a score only when at least two thirds of the items were
 * answered (the mean of those; for a sum that mean times the number of items; for a percentage the place of that mean
 * between the lowest and the highest answer, times 100). Without items the ready score counts, unless it says that too
 * few were answered or lies outside the range; the ready score of the whole is not the score of a part.
 *
 * @param part id of a subscale of the instrument; without it the whole
 *
 * @example
 * scoreInstrument(jsse6Instrument, drawnMeasurement({}, [4, 4, 4, 5, 5, null])) // { value: 4.4 }
 * scoreInstrument(jsse6Instrument, drawnMeasurement({}, [4, 4, 4])) // { reason: 'tooFewAnswers' }
 */
export function scoreInstrument(instrument: Instrument, measurement: Answered, part?: string): Measured {
  const [low, high] = instrument.itemRange
  const subscale = part === undefined ? null : (instrument.subscales?.[part] ?? null)
  if (part === undefined ? instrument.partsOnly === true : subscale === null) return { reason: 'notApplicable' }
  const minimum = subscale === null ? instrument.minimumAnswered : twoThirds(subscale.items.length)
  const isReady = instrument.scoring === 'score' || measurement.items.size === 0 || subscale?.items.length === 0
  if (isReady && part !== undefined && measurement.subscale !== part) return { reason: 'notAsked' }
  if (isReady) return readyScore(instrument, measurement, minimum)
  let sum = 0
  let answered = 0
  for (const [item, answer] of measurement.items) {
    if (item < 1 || item > instrument.itemCount || !(answer >= low && answer <= high)) continue
    if (subscale !== null && !subscale.items.includes(item)) continue
    sum += instrument.reversedItems.includes(item) ? low + high - answer : answer
    answered += 1
  }
  if (answered < minimum) return { reason: 'tooFewAnswers' }
  const mean = sum / answered
  if (instrument.scoring === 'percent') return { value: (100 * (mean - low)) / (high - low) }
  return { value: instrument.scoring === 'sum' ? mean * (subscale?.items.length ?? instrument.itemCount) : mean }
}

function readyScore(instrument: Instrument, { score, nAnswered }: Answered, minimum: number): Measured {
  const [low, high] = instrument.scoreRange
  if (nAnswered !== null && nAnswered < minimum) return { reason: 'tooFewAnswers' }
  if (score === null || !Number.isFinite(score)) return { reason: 'notAsked' }
  return score >= low && score <= high ? { value: score } : { reason: 'notApplicable' }
}
