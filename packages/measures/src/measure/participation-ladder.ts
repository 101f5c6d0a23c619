import type { PersonRows } from '@doorstroom/trajectories'
import { z } from 'zod'
import { definePersonMeasure } from '../definition/define-measure.ts'
import type { Measured } from '../definition/measured.ts'
import { waveOption, waveWeeksOption } from '../definition/option-field.ts'
import { drawnMeasurement } from '../example/drawn-rows.ts'
import { fittingInstrumentOption } from '../instrument/fitting-instrument-option.ts'
import { scoreAtWave } from '../instrument/score-at-wave.ts'

const rung = (wave: number, score: number) =>
  drawnMeasurement({ instrumentId: 'participation-ladder', wave, score, rater: 'professional' })

/**
 * Participation ladder: whether someone stands higher (+1), the same (0) or lower (-1) on the six rungs at a wave than
 * at the baseline wave. Its mean is the net shift: the share that moved up minus the share that moved down. Rungs are an
 * order, so no mean of rungs is taken. 1 isolated, 2 social contacts outdoors, 3 organised activities, 4 unpaid work,
 * 5 paid work with support or a supplementary benefit, 6 paid work.
 *
 * Missing: `noBaseline` or `noFollowUp` when a wave lacks, `notAsked` without a score, `notApplicable` for a score
 * that is not one of the six rungs. The last rung is not carried forward.
 */
export const participationLadder = definePersonMeasure({
  id: 'participation-ladder',
  kind: 'amount',
  family: 'participation',
  label: { nl: 'Participatieladder: omhoog of omlaag', en: 'Participation ladder: up or down' },
  summary: { nl: 'deel omhoog min deel omlaag', en: 'share up minus share down' },
  question: { nl: 'Gaan mensen meer meedoen in de samenleving?', en: 'Do people take part in society more?' },
  construct: {
    nl: 'Of iemand op de zes treden van de Participatieladder hoger of lager staat dan bij de start.',
    en: 'Whether someone stands higher or lower on the six rungs of the Participation ladder than at the start.',
  },
  origin: 'established',
  sources: [
    {
      author: 'VNG',
      year: 2009,
      title: 'Participatieladder',
      taken: 'six rungs, measured at least twice; the net shift as its summary is ours',
    },
  ],
  unit: 'net share',
  unitLabel: { nl: 'deel omhoog min deel omlaag', en: 'share up minus share down' },
  range: [-1, 1],
  nullValue: 0,
  direction: 'higher',
  needs: {
    required: ['measurements.instrument_id', 'measurements.wave', 'measurements.score'],
    optional: ['measurements.measured_at', 'measurements.rater'],
  },
  options: z.strictObject({
    baselineWave: waveOption(0),
    wave: waveOption(1),
    waveWeeks: waveWeeksOption(52),
    rater: z
      .enum(['professional', 'client'])
      .default('professional')
      .describe('Whose placing on the ladder counts; one without a name counts as well'),
    instrument: fittingInstrumentOption(['participation-ladder']),
  }),
  minimum: { persons: 30 },
  limits: [
    {
      nl: 'Dat betaald werk hoger staat dan onbetaald werk of zorg, is een keuze van de ladder. Zorg voor anderen is er niet op te zien.',
      en: 'That paid work ranks above unpaid work or care is a choice of the ladder. Care for others cannot be seen on it.',
    },
    {
      nl: 'Vaak plaatst de begeleider iemand op de ladder, en die heeft belang bij beweging.',
      en: 'Often the professional places someone on the ladder, and has an interest in movement.',
    },
    {
      nl: 'Wie bovenaan begint, kan niet omhoog, en een subsidie maakt van trede 4 al trede 5.',
      en: 'Who begins at the top cannot go up, and a subsidy already turns rung 4 into rung 5.',
    },
  ],
  examples: [
    {
      title: { nl: 'van trede 2 naar trede 4', en: 'from rung 2 to rung 4' },
      person: { measurements: [rung(0, 2), rung(1, 4)] },
      expected: { value: 1 },
    },
    {
      title: { nl: 'van trede 5 naar trede 4', en: 'from rung 5 to rung 4' },
      person: { measurements: [rung(0, 5), rung(1, 4)] },
      expected: { value: -1 },
    },
    {
      title: { nl: 'alleen bij de start gemeten', en: 'measured at the start only' },
      person: { measurements: [rung(0, 3)] },
      expected: { reason: 'noFollowUp' },
    },
  ],
  horizonDays: ({ waveWeeks }) => 7 * waveWeeks,
  value(person, { baselineWave, wave, rater, instrument }) {
    const placed = { ...person, measurements: placings(person, rater) }
    const before = rungOf(scoreAtWave(placed, instrument, baselineWave))
    if ('reason' in before) return { reason: before.reason === 'noFollowUp' ? 'noBaseline' : before.reason }
    const after = rungOf(scoreAtWave(placed, instrument, wave))
    return 'reason' in after ? after : { value: Math.sign(after.value - before.value) }
  },
})

/** The measurements of the chosen rater, no longer marked as someone's. */
const placings = ({ measurements }: PersonRows, rater: string) =>
  measurements
    .filter((measurement) => measurement.rater === null || measurement.rater === rater)
    .map((measurement) => ({ ...measurement, rater: null }))

const rungOf = (measured: Measured): Measured =>
  'value' in measured && !rungs.has(measured.value) ? { reason: 'notApplicable' } : measured

const rungs: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 6])
