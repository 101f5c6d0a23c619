import type { PersonRows } from '@doorstroom/trajectories'
import { z } from 'zod'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { waveOption, weeksOption } from '../definition/option-field.ts'
import { drawnJob, drawnMeasurement } from '../example/drawn-rows.ts'
import { scoreAtWave } from '../instrument/score-at-wave.ts'
import { anyOf, type Known } from '../window/three-valued.ts'
import { wishMatch } from '../window/wish-match.ts'

const promised = (score: number, rater: 'client' | 'professional' = 'client') =>
  drawnMeasurement({ instrumentId: 'chance-of-wished-job', wave: 0, rater, score })

/**
 * The gap between the promised and the realised chance of a job as wished for: the chance stated beforehand (0 to 1)
 * less 1 when such a job began within the window and 0 when not; -1 to 1. Of one person it says little; the mean of a
 * group is 0 when the promises come true as often as stated, and above 0 when more was promised than came.
 *
 * A job as wished for begins after time zero, within the window, with a match with the client's own wish of at least
 * the threshold, or is any job when the threshold is 0. The chance is the client's, or by option the professional's.
 *
 * Missing: without stated chance `noBaseline` (`noFollowUp` at a later wave), outside the scale `notApplicable`;
 * `notObserved` when not followed to the end of the window without such a job, `undetermined` when it is not known
 * whether a job fits the wish; both with bounds.
 */
export const optimismGap = definePersonMeasure({
  id: 'optimism-gap',
  kind: 'amount',
  family: 'cost-and-harm',
  label: { nl: 'Kloof tussen belofte en baan', en: 'Gap between promise and job' },
  summary: { nl: 'beloofde kans min wat er echt kwam', en: 'promised chance less what really came' },
  question: { nl: 'Kwam er wat er werd beloofd?', en: 'Did what was promised come true?' },
  construct: {
    nl: 'De kans op een baan naar eigen wens die vooraf werd genoemd, min hoe vaak zo’n baan er kwam.',
    en: 'The chance of a job as wished for that was stated beforehand, less how often such a job came.',
  },
  origin: 'own',
  sources: [
    {
      author: 'Berlant',
      year: 2011,
      title: 'Cruel Optimism',
      taken: 'hope that stands in the way of what it hopes for; the measure of it is ours',
    },
    {
      author: 'Murphy',
      year: 1973,
      title: 'A new vector partition of the probability score',
      doi: '10.1175/1520-0450(1973)012<0595:ANVPOT>2.0.CO;2',
      taken: 'stated chance against how often it came true, in the large',
    },
  ],
  unit: 'probability',
  unitLabel: { nl: 'kans (0 tot 1)', en: 'probability (0 to 1)' },
  range: [-1, 1],
  nullValue: 0,
  direction: 'none',
  needs: {
    required: [
      'enrolments.assignment_date',
      'enrolments.observation_end',
      'measurements.instrument_id',
      'measurements.wave',
      'measurements.score',
      'jobs.begin',
    ],
    optional: ['measurements.rater', 'jobs.wish_match', 'jobs.isco08', 'intakes.wish_isco08', 'jobs.hours_contract'],
  },
  options: z.strictObject({
    weeks: weeksOption(104),
    instrument: z
      .string()
      .min(1)
      .default('chance-of-wished-job')
      .describe('Id of the question that asks for the chance'),
    scaleTop: z.number().positive().default(100).describe('Score that stands for certain; 0 stands for never'),
    wave: waveOption(0),
    rater: z.enum(['client', 'professional']).default('client').describe('Whose expectation: client or professional'),
    threshold: z
      .number()
      .min(0)
      .max(1)
      .default(0.75)
      .describe('Least match with the wish for a job to count; 0 counts any job'),
  }),
  minimum: { persons: 100 },
  limits: [
    {
      nl: 'Een hoge verwachting kan ook moed geven. Lees de kloof naast wie werk vond; maak mensen niet somber voor een mooier cijfer.',
      en: 'A high expectation may also give courage. Read the gap beside who found work; do not talk people down for a better number.',
    },
    {
      nl: 'Bij één persoon zegt de kloof niets: wie 70 procent kans had en geen baan vond, werd niet bedrogen.',
      en: 'Of one person the gap says nothing: who had a chance of 70 percent and found no job was not deceived.',
    },
    {
      nl: 'Een kloof van nul kan ontstaan doordat te hoge en te lage beloften elkaar opheffen.',
      en: 'A gap of zero can come from promises too high and too low that cancel out.',
    },
  ],
  examples: [
    {
      title: { nl: '70 procent beloofd, geen baan naar wens', en: '70 percent promised, no job as wished for' },
      person: {
        observationEnd: 728,
        measurements: [promised(70)],
        jobs: [drawnJob({ begin: 100, end: null, wishMatch: 0.25 })],
      },
      expected: { value: 0.7 },
    },
    {
      title: { nl: '70 procent beloofd, en de baan kwam', en: '70 percent promised, and the job came' },
      person: {
        observationEnd: 728,
        measurements: [promised(70), promised(20, 'professional')],
        jobs: [drawnJob({ begin: 100, end: null, wishMatch: 1 })],
      },
      expected: { value: -0.3 },
    },
    {
      title: { nl: 'een jaar gevolgd en nog geen baan', en: 'followed for a year and no job yet' },
      person: { observationEnd: 364, measurements: [promised(70)] },
      expected: { reason: 'notObserved', bounds: [-0.3, 0.7] },
    },
  ],
  horizonDays: ({ weeks }) => 7 * weeks,
  value(person, { instrument, wave, rater, scaleTop, weeks, threshold }) {
    const stated = scoreAtWave(person, instrument, wave, { rater })
    if ('reason' in stated) return { reason: stated.reason }
    const chance = stated.value / scaleTop
    if (!(chance >= 0 && chance <= 1)) return { reason: 'notApplicable' }
    const realised = wishedJob(person, person.timeZero + 7 * weeks, threshold)
    if (realised !== null) return { value: chance - (realised ? 1 : 0) }
    const seen = person.observationEnd >= person.timeZero + 7 * weeks
    return { reason: seen ? 'undetermined' : 'notObserved', bounds: [chance - 1, chance] }
  },
})

function wishedJob({ timeZero, observationEnd, jobs, intake }: PersonRows, end: number, threshold: number): Known {
  const begun = jobs.filter(({ begin }) => begin >= timeZero && begin < Math.min(end, observationEnd))
  const fits = begun.map((job): Known => {
    if (threshold === 0) return true
    const match = wishMatch(job, intake)
    return match === null ? null : match >= threshold
  })
  return anyOf([...fits, observationEnd < end ? null : false])
}
