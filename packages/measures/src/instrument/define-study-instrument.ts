import type { Text } from '@doorstroom/statistics'
import { z } from 'zod'
import type { PersonMeasure } from '../definition/measure.ts'
import type { Measured } from '../definition/measured.ts'
import { drawnMeasurement } from '../example/drawn-rows.ts'
import { measurementAtWave } from '../window/measurement-at-wave.ts'
import { type OwnItems, ownInstrument } from './own-instrument.ts'
import { scoreInstrument } from './score-instrument.ts'

/** An outcome that a study declares itself, read from `measurements.score` or scored from its items. */
export interface StudyInstrument {
  /** Id of the measure, kebab-case. */
  readonly id: string
  /** Id in `measurements.instrument_id`; default the id of the measure. */
  readonly instrument?: string
  readonly label: Text
  readonly summary: Text
  /** For a share: how it is said of people. */
  readonly phrase?: Text
  readonly kind: 'share' | 'amount'
  readonly unit: string
  readonly unitLabel: Text
  readonly range: readonly [number, number]
  readonly direction: 'higher' | 'lower' | 'none'
  readonly wave: number
  /** With a baseline wave the value is the change since then. */
  readonly baselineWave?: number
  /** Days after time zero that the wave stands for; default 0. */
  readonly horizonDays?: number
  /** With items the score follows from the answers; without them the ready score is read. */
  readonly items?: OwnItems
}

/**
 * Makes a measure of an outcome the catalogue does not know, such as yearly earnings: the score of the person at a
 * wave, or the change since a baseline wave. A score outside the range is `notApplicable`; for a share every score but
 * 0 and 1 is. Missing: `noFollowUp` without a measurement at the wave, `noBaseline` without one at the baseline wave,
 * `notAsked` where a measurement has no score, `tooFewAnswers` where its items were answered too sparsely.
 *
 * @throws RangeError when a share has a baseline wave, the range is empty or the items do not fit together
 *
 * @example
 * defineStudyInstrument({ id: 'earnings-1978', kind: 'amount', unit: 'dollars', wave: 1, horizonDays: 730, ... })
 */
export function defineStudyInstrument(instrument: StudyInstrument): PersonMeasure<Record<string, never>> {
  const { id, label, summary, phrase, kind, unit, unitLabel, direction, wave, baselineWave, horizonDays } = instrument
  const [low, high] = instrument.range
  if (kind === 'share' && baselineWave !== undefined) throw new RangeError(`${id}: a share has no change`)
  if (!(low < high)) throw new RangeError(`${id}: the range must have a lowest below its highest`)
  const source = instrument.instrument ?? id
  const own =
    instrument.items === undefined ? null : ownInstrument({ id: source, label, direction, items: instrument.items })
  const inRange = (score: number) => (kind === 'share' ? score === 0 || score === 1 : score >= low && score <= high)
  const changeRange = [low - high, high - low] as const
  const drawn = (score: number, of: number) => drawnMeasurement({ instrumentId: source, wave: of, score })
  const before = baselineWave === undefined ? [] : [drawn(low, baselineWave)]
  return {
    id,
    kind,
    family: 'study-instrument',
    label,
    summary,
    ...(phrase === undefined ? {} : { phrase }),
    question: label,
    construct: summary,
    origin: 'study',
    sources: [],
    unit,
    unitLabel,
    range: baselineWave === undefined ? instrument.range : changeRange,
    nullValue: baselineWave === undefined ? null : 0,
    direction,
    needs: {
      required: [
        'measurements.instrument_id',
        'measurements.wave',
        ...(own === null ? (['measurements.score'] as const) : []),
      ],
      optional: [
        'measurements.measured_at',
        'measurements.rater',
        ...(own === null ? [] : (['measurements.score', 'item_responses.item_no', 'item_responses.value'] as const)),
      ],
    },
    options: z.strictObject({}),
    minimum: { persons: 30 },
    limits: [
      {
        nl: 'Deze uitkomst is door de studie zelf omschreven.',
        en: 'This outcome was described by the study itself.',
      },
    ],
    examples: [
      {
        title: { nl: 'de hoogste score', en: 'the highest score' },
        person: { measurements: [...before, drawn(high, wave)] },
        expected: { value: baselineWave === undefined ? high : high - low },
      },
      {
        title: { nl: 'niet gemeten', en: 'not measured' },
        person: { measurements: before },
        expected: { reason: wave === 0 ? 'noBaseline' : 'noFollowUp' },
      },
    ],
    horizonDays: () => horizonDays ?? 0,
    value(person) {
      const score = (at: number): Measured => {
        const measurement = measurementAtWave(person, (candidate) => candidate === source, at)
        if (measurement === null) return { reason: at === 0 || at === baselineWave ? 'noBaseline' : 'noFollowUp' }
        const given: Measured =
          own !== null
            ? scoreInstrument(own, measurement)
            : measurement.score === null
              ? { reason: 'notAsked' }
              : { value: measurement.score }
        return 'reason' in given || inRange(given.value) ? given : { reason: 'notApplicable' }
      }
      const after = score(wave)
      if (baselineWave === undefined || 'reason' in after) return after
      const start = score(baselineWave)
      return 'reason' in start ? start : { value: after.value - start.value }
    },
  }
}
