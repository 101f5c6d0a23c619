import type { PersonRows } from '@doorstroom/trajectories'
import type { Measured } from '../definition/measured.ts'
import { measurementAtWave } from '../window/measurement-at-wave.ts'
import { instrumentOf, isInstrument } from './instrument-of.ts'
import { scoreInstrument } from './score-instrument.ts'

/** Which part of the questionnaire, and who answered it; the whole and the client unless said otherwise. */
interface ScoreChoice {
  readonly part?: string | undefined
  readonly rater?: 'client' | 'professional'
}

/**
 * A person's score on a questionnaire, or a part of it, at a wave. A questionnaire that the catalogue does not know is
 * taken at its ready score. A part comes from the row of that part (`measurements.subscale`) and else from the answers
 * to the whole. Missing: `noBaseline` at wave 0 and `noFollowUp` at a later one; `tooFewAnswers`; `notAsked` without
 * score; `notApplicable` for a score outside the range, or a part or a whole that the questionnaire does not have.
 *
 * @example
 * scoreAtWave(person, 'jsse-6', 1) // { value: 4.2 }
 * scoreAtWave(person, 'wai-sr', 1, { part: 'bond' }) // { value: 3.75 }
 */
export function scoreAtWave(
  person: PersonRows,
  instrumentId: string,
  wave: number,
  { part, rater = 'client' }: ScoreChoice = {},
): Measured {
  const instrument = instrumentOf(instrumentId)
  const taken = (subscale: string | null) =>
    measurementAtWave(
      { ...person, measurements: person.measurements.filter((measurement) => measurement.subscale === subscale) },
      (candidate) => isInstrument(instrumentId, candidate),
      wave,
      rater,
    )
  const ofPart = part === undefined ? null : taken(part)
  const isOpen = instrument === null && part === undefined
  const measurement = isOpen
    ? measurementAtWave(person, (candidate) => isInstrument(instrumentId, candidate), wave, rater)
    : (ofPart ?? taken(null))
  if (measurement === null) return { reason: wave === 0 ? 'noBaseline' : 'noFollowUp' }
  if (instrument !== null) return scoreInstrument(instrument, measurement, part)
  if (part !== undefined && ofPart === null) return { reason: 'notAsked' }
  return measurement.score === null ? { reason: 'notAsked' } : { value: measurement.score }
}
