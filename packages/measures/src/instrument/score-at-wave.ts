import type { PersonRows } from '@doorstroom/trajectories'
import type { Measured } from '../definition/measured.ts'
import { measurementAtWave } from '../window/measurement-at-wave.ts'
import { instrumentOf, isInstrument } from './instrument-of.ts'
import { scoreInstrument } from './score-instrument.ts'

/**
 * A person's score on a questionnaire at a wave. A questionnaire that the catalogue does not know is taken at its
 * ready score. Missing: `noBaseline` at wave 0 and `noFollowUp` at a later one; `tooFewAnswers`; `notAsked` without
 * score; `notApplicable` for a score outside the range.
 *
 * @example
 * scoreAtWave(person, 'jsse-6', 1) // { value: 4.2 }
 */
export function scoreAtWave(person: PersonRows, instrumentId: string, wave: number): Measured {
  const measurement = measurementAtWave(person, (candidate) => isInstrument(instrumentId, candidate), wave)
  if (measurement === null) return { reason: wave === 0 ? 'noBaseline' : 'noFollowUp' }
  const instrument = instrumentOf(instrumentId)
  if (instrument !== null) return scoreInstrument(instrument, measurement)
  return measurement.score === null ? { reason: 'notAsked' } : { value: measurement.score }
}
