import type { PersonRows } from '@doorstroom/trajectories'
import { type OwnScale, ownInstrument } from './own-instrument.ts'
import { scoreInstrument } from './score-instrument.ts'

/**
 * A person whose answers to a study's own questionnaires have become scores, so that every measure of a score (reliable
 * change, a baseline covariate) can read them. A row with answers gets the score that follows from them, or none when
 * too few were given; a row without answers keeps its ready score.
 *
 * @example
 * withOwnScores(person, [{ id: 'own-scale', label, direction: 'higher', items }]).measurements[0]?.score
 */
export function withOwnScores(person: PersonRows, scales: readonly OwnScale[]): PersonRows {
  const own = new Map(scales.map((scale) => [scale.id, ownInstrument(scale)]))
  if (own.size === 0) return person
  const measurements = person.measurements.map((measurement) => {
    const instrument = own.get(measurement.instrumentId)
    if (instrument === undefined || measurement.items.size === 0) return measurement
    const measured = scoreInstrument(instrument, measurement)
    return { ...measurement, score: 'value' in measured ? measured.value : null }
  })
  return { ...person, measurements }
}
