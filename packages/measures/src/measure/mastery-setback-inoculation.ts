import type { PersonRows } from '@doorstroom/trajectories'
import { z } from 'zod'
import { armsOf, hasArms } from '../definition/arms.ts'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import type { GroupValue } from '../definition/group-rows.ts'
import { minimumHoursOption, waveOption, waveWeeksOption } from '../definition/option-field.ts'
import { drawnJob, drawnMeasurement } from '../example/drawn-rows.ts'
import { hscl11Instrument } from '../instrument/hscl-11.ts'
import { isInstrument } from '../instrument/instrument-of.ts'
import { masteryInstrument } from '../instrument/mastery.ts'
import { scoreAtWave } from '../instrument/score-at-wave.ts'
import { employedOn } from '../window/employed-on.ts'
import { firstNewJob } from '../window/first-new-job.ts'
import { measurementAtWave } from '../window/measurement-at-wave.ts'

const drawn = (end: number, symptoms: number, mastery: number) => ({
  observationEnd: 400,
  jobs: [drawnJob({ employerId: 'e1', begin: 50, end })],
  measurements: [
    drawnMeasurement({ instrumentId: 'hscl-11', wave: 1, measuredAt: 182, score: symptoms }),
    drawnMeasurement({ instrumentId: 'mastery', wave: 1, measuredAt: 182, score: mastery }),
  ],
})

/**
 * Whether the programme arms people against a setback. `setback` per arm: mean depressive symptoms at the wave of those
 * who found a job and had lost it by the day of that measurement, minus those who still had work. `inoculation`: the
 * setback of the treated arm minus that of the comparison arm, in points of 1 to 5; below 0 is protective. `mastery`:
 * the mean mastery of the treated arm minus the comparison arm, everyone included. Intervals are normal, with the
 * variances of the groups kept apart.
 *
 * Missing: people without a job after the start, a day or a score of the measurement are left out; `noComparison` with
 * one arm, `notDefined` when a group has fewer than two people (for an interval) or nobody (for a difference).
 */
export const masterySetbackInoculation = defineGroupMeasure({
  id: 'mastery-setback-inoculation',
  kind: 'group',
  family: 'beliefs',
  label: { nl: 'Weerbaar tegen tegenslag', en: 'Armed against setbacks' },
  summary: { nl: 'minder somber als een nieuwe baan weer verloren gaat', en: 'less low when a new job is lost again' },
  question: {
    nl: 'Zijn mensen beter bestand tegen het verlies van een nieuwe baan?',
    en: 'Do people stand the loss of a new job better?',
  },
  construct: {
    nl: 'Of wie een gevonden baan weer kwijtraakt, in de aanpakgroep minder extra somber is dan in de vergelijkingsgroep.',
    en: 'Whether those who lose a found job again become less extra low in the treated arm than in the comparison arm.',
  },
  origin: 'own',
  sources: [...masteryInstrument.sources, ...hscl11Instrument.sources],
  unit: 'points',
  unitLabel: { nl: 'punten verschil', en: 'points of difference' },
  range: [-8, 8],
  nullValue: 0,
  direction: 'none',
  needs: {
    required: ['measurements.instrument_id', 'measurements.wave', 'measurements.measured_at', 'jobs.begin', 'jobs.end'],
    optional: ['enrolments.arm', 'measurements.score', 'measurements.rater', 'item_responses.value'],
  },
  options: z.strictObject({
    wave: waveOption(1),
    waveWeeks: waveWeeksOption(26),
    weeks: z.number().int().min(1).max(1040).default(52).describe('Weeks after time zero in which the job was found'),
    minimumHours: minimumHoursOption,
  }),
  minimum: { persons: 60 },
  limits: [
    {
      nl: 'Wie een baan vindt en weer verliest, verschilt tussen de groepen: de aanpak kan dat zelf veranderen. Dit verschil beschrijft en bewijst niets, ook niet bij loting.',
      en: 'Who finds a job and loses it differs between arms: the programme may change that itself. This difference describes and proves nothing, not even after a lottery.',
    },
    {
      nl: 'De groep die een baan weer verliest is klein. Onder 30 per groep is dit alleen een aanwijzing.',
      en: 'The group that loses a job again is small. Below 30 per arm this is an indication only.',
    },
    {
      nl: 'Grip is hier een kant-en-klare score van de studie. Vergelijk alleen studies met dezelfde vragen.',
      en: 'Mastery is a ready score of the study here. Compare only studies with the same items.',
    },
  ],
  terms: {
    setback: { nl: 'extra klachten na verlies van de baan', en: 'extra symptoms after losing the job' },
    inoculation: {
      nl: 'verschil in extra klachten tussen de groepen',
      en: 'difference in extra symptoms between arms',
    },
    mastery: { nl: 'verschil in grip tussen de groepen', en: 'difference in mastery between arms' },
  },
  examples: [
    {
      title: {
        nl: 'verlies kost in de aanpakgroep 0,5 punt en in de vergelijkingsgroep 1,5 punt',
        en: 'a loss costs 0.5 points in the treated arm and 1.5 points in the comparison arm',
      },
      rows: {
        enrolled: [drawn(100, 2, 4), drawn(300, 1.5, 4), drawn(100, 3, 3), drawn(300, 1.5, 3)],
        treated: [1, 1, 0, 0],
      },
      expected: [
        { term: 'setback', arm: 'treated', estimate: 0.5, n: 2 },
        { term: 'setback', arm: 'comparison', estimate: 1.5, n: 2 },
        { term: 'inoculation', estimate: -1, n: 4 },
        { term: 'mastery', estimate: 1, n: 4 },
      ],
    },
    {
      title: { nl: 'één groep, waarin niemand de baan verloor', en: 'one group, in which nobody lost the job' },
      rows: { enrolled: [drawn(300, 1.5, 4)], treated: [null] },
      expected: [
        { term: 'setback', estimate: null, reasons: ['notDefined'] },
        { term: 'inoculation', estimate: null, reasons: ['noComparison'] },
        { term: 'mastery', estimate: null, reasons: ['noComparison'] },
      ],
    },
  ],
  group({ enrolled, treated }, { wave, weeks, minimumHours }) {
    const arms = armsOf(treated).map(({ arm, members }) => {
      const persons = members.flatMap((member) => enrolled[member] ?? [])
      const scores = (lost: boolean) =>
        persons
          .filter((person) => lostNewJob(person, wave, weeks, minimumHours) === lost)
          .flatMap((person) => scoreOf(person, hscl11Instrument.id, wave))
      return {
        arm,
        setback: contrast(mean(scores(true)), mean(scores(false))),
        mastery: mean(persons.flatMap((person) => scoreOf(person, masteryInstrument.id, wave))),
      }
    })
    const [first, second] = arms
    const differences: [string, Moment | null][] = [
      ['inoculation', contrast(first?.setback ?? null, second?.setback ?? null)],
      ['mastery', contrast(first?.mastery ?? null, second?.mastery ?? null)],
    ]
    return [
      ...arms.map(({ arm, setback }) => ({ ...rowOf('setback', setback, 'notDefined'), arm })),
      ...differences.map(([term, moment]) => rowOf(term, moment, hasArms(treated) ? 'notDefined' : 'noComparison')),
    ]
  },
})

interface Moment {
  readonly estimate: number
  /** Variance of the estimate; NaN when it cannot be known. */
  readonly variance: number
  readonly n: number
}

/** True when the new job was lost by the day of the measurement, false when still in work, null when neither. */
function lostNewJob(person: PersonRows, wave: number, weeks: number, minimumHours: number): boolean | null {
  const measuredAt = measurementAtWave(person, (id) => isInstrument(hscl11Instrument.id, id), wave)?.measuredAt ?? null
  const found = firstNewJob(person, weeks, minimumHours)
  if (measuredAt === null || found === null || found.job.begin > measuredAt) return null
  const employed = employedOn(person, measuredAt, { minimumHours, unsubsidised: false })
  return employed === null ? null : !employed
}

function scoreOf(person: PersonRows, instrument: string, wave: number): number[] {
  const measured = scoreAtWave(person, instrument, wave)
  return 'value' in measured ? [measured.value] : []
}

function mean(values: readonly number[]): Moment | null {
  const n = values.length
  if (n === 0) return null
  const estimate = values.reduce((sum, value) => sum + value, 0) / n
  const squares = values.reduce((sum, value) => sum + (value - estimate) ** 2, 0)
  return { estimate, variance: n < 2 ? Number.NaN : squares / (n - 1) / n, n }
}

const contrast = (left: Moment | null, right: Moment | null): Moment | null =>
  left === null || right === null
    ? null
    : { estimate: left.estimate - right.estimate, variance: left.variance + right.variance, n: left.n + right.n }

const normalQuantile = 1.959963984540054

function rowOf(term: string, moment: Moment | null, reason: string): GroupValue {
  if (moment === null) return { term, estimate: null, reasons: [reason] }
  const { estimate, variance, n } = moment
  if (Number.isNaN(variance)) return { term, estimate, n }
  const stdError = Math.sqrt(variance)
  return {
    term,
    estimate,
    stdError,
    confLow: estimate - normalQuantile * stdError,
    confHigh: estimate + normalQuantile * stdError,
    n,
  }
}
