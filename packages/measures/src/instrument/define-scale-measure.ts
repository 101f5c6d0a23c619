import type { Source, Text } from '@doorstroom/statistics'
import { z } from 'zod'
import type { Example, MeasureFacts, PersonMeasure } from '../definition/measure.ts'
import { waveOption, waveWeeksOption } from '../definition/option-field.ts'
import { fittingInstrumentOption } from './fitting-instrument-option.ts'
import type { Instrument } from './instrument.ts'
import { instrumentOf } from './instrument-of.ts'
import { scoreAtWave } from './score-at-wave.ts'
import { scoreWithin } from './score-within.ts'

/** Options of every score of a questionnaire at a wave; `part` only where the questionnaire has parts. */
export interface ScaleOptions {
  readonly wave: number
  readonly waveWeeks: number
  readonly instrument: string
  readonly part?: string
}

/** What a measure of a questionnaire says of itself; everything else follows from the questionnaire. */
interface ScaleFacts
  extends Pick<
    MeasureFacts<ScaleOptions>,
    'family' | 'label' | 'summary' | 'question' | 'construct' | 'origin' | 'direction' | 'limits'
  > {
  readonly examples: readonly Example<ScaleOptions>[]
  /** The usual questionnaire first, then the others that may be named as option. */
  readonly instruments: readonly [Instrument, ...Instrument[]]
  /** Parts that may be chosen, the usual one first; `whole` is all of them together. */
  readonly parts?: readonly [string, ...string[]]
  /** Who answers; the client unless said otherwise. */
  readonly rater?: 'client' | 'professional'
  /** True when the score is put on 0 (lowest answers) to 100 (highest), so that versions can be read alike. */
  readonly outOfHundred?: true
}

/**
 * Makes a measure of a questionnaire of the catalogue: the score of the person at a wave, of the whole or of a part.
 * The option `instrument` takes the questionnaires named, versions of them, and a questionnaire of the study's own that
 * has the same scale; another one of the catalogue is refused, as its scores mean something else.
 *
 * Missing: `noFollowUp` without a measurement at the wave (`noBaseline` for wave 0), `tooFewAnswers`, `notAsked`
 * without answers or score, `notApplicable` for a score outside the scale.
 *
 * @example
 * defineScaleMeasure('financial-strain', { instruments: [financialStrain3Instrument], ...facts })
 */
export function defineScaleMeasure<const Id extends string>(
  id: Id,
  facts: ScaleFacts,
): PersonMeasure<ScaleOptions> & { readonly id: Id } {
  const { instruments, parts, rater = 'client', outOfHundred, ...said } = facts
  const usual = instruments[0]
  const scaleOf = (name: string) => (instrumentOf(name) ?? usual).scoreRange
  const range = outOfHundred === true ? ([0, 100] as const) : usual.scoreRange
  return {
    ...said,
    id,
    kind: 'amount',
    sources: sourcesOf(instruments),
    unit: 'points',
    unitLabel: pointsText(range),
    range,
    nullValue: null,
    needs: {
      required: ['measurements.instrument_id', 'measurements.wave', ...raterColumn(rater)],
      optional: [
        'measurements.score',
        'measurements.n_answered',
        'measurements.measured_at',
        ...(parts === undefined ? [] : (['measurements.subscale'] as const)),
        ...(rater === 'client' ? (['measurements.rater'] as const) : []),
        'item_responses.item_no',
        'item_responses.value',
      ],
    },
    options: optionsOf(instruments, parts),
    minimum: { persons: 30 },
    horizonDays: ({ waveWeeks }) => 7 * waveWeeks,
    value(person, { instrument, wave, part }) {
      const choice = { part: part === 'whole' ? undefined : part, rater }
      const scale = scaleOf(instrument)
      const score = scoreWithin(scoreAtWave(person, instrument, wave, choice), scale)
      if ('reason' in score || outOfHundred !== true) return score
      return { value: (100 * (score.value - scale[0])) / (scale[1] - scale[0]) }
    },
  }
}

function optionsOf(instruments: ScaleFacts['instruments'], parts: ScaleFacts['parts']): z.ZodType<ScaleOptions> {
  const [usual, ...others] = instruments
  const shared = {
    wave: waveOption(1),
    waveWeeks: waveWeeksOption(26),
    instrument: fittingInstrumentOption([usual.id, ...others.map(({ id }) => id)]),
  }
  if (parts === undefined) return z.strictObject(shared)
  const part = z.enum(parts).default(parts[0]).describe('Part of the questionnaire')
  return z.strictObject({ ...shared, part })
}

const raterColumn = (rater: 'client' | 'professional') =>
  rater === 'professional' ? (['measurements.rater'] as const) : []

const pointsText = ([low, high]: readonly [number, number]): Text => ({
  nl: `punten (${low} tot ${high})`,
  en: `points (${low} to ${high})`,
})

const sourcesOf = (instruments: readonly Instrument[]): Source[] => [
  ...new Set(instruments.flatMap(({ sources }) => sources)),
]
