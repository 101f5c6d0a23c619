import { definePersonMeasure } from '../definition/define-measure.ts'
import { jobOption, onlyWorkers, onlyWorkersLimit } from '../definition/job-option.ts'
import { drawnJob } from '../example/drawn-rows.ts'
import { hoursGap } from '../window/hours-gap.ts'
import { jobAtWeek } from '../window/job-at-week.ts'

/**
 * Hours match: whether usual hours differ less than four hours a week from wanted hours, over all jobs at one moment,
 * among people in work.
 *
 * Missing: `notObserved` when not followed that long, `notEmployed` without a job, `notAsked` when hours worked or
 * wanted are unknown.
 */
export const hoursMatch = definePersonMeasure({
  id: 'hours-match',
  kind: 'share',
  family: 'match',
  label: { nl: 'Passende uren', en: 'Hours match' },
  summary: { nl: 'minder dan 4 uur verschil met de wens', en: 'within 4 hours of what is wanted' },
  phrase: { nl: 'had passende uren', en: 'had hours that fit' },
  question: {
    nl: 'Werken mensen het aantal uren dat zij willen?',
    en: 'Do people work the hours they want?',
  },
  construct: {
    nl: 'Gewenste uren min gewone uren, over alle banen samen; passend is minder dan vier uur verschil.',
    en: 'Wanted hours minus usual hours over all jobs together; a match is less than four hours apart.',
  },
  origin: 'established',
  sources: [
    {
      author: 'ILO, 19th International Conference of Labour Statisticians',
      year: 2013,
      taken: 'wanting more hours and being available for them as time-related underemployment; the four hours are ours',
    },
  ],
  unit: 'share',
  unitLabel: { nl: 'aandeel van wie werkt', en: 'share of those in work' },
  range: [0, 1],
  nullValue: null,
  direction: 'higher',
  conditional: onlyWorkers,
  needs: {
    required: [
      'enrolments.assignment_date',
      'enrolments.observation_end',
      'jobs.begin',
      'jobs.end',
      'jobs.hours_contract',
      'jobs.hours_wanted',
    ],
    optional: ['jobs.hours_worked'],
  },
  options: jobOption,
  minimum: { persons: 30 },
  limits: [
    onlyWorkersLimit,
    {
      nl: 'Hoeveel uren iemand wil, hangt ook af van wat extra werk aan uitkering kost.',
      en: 'How many hours someone wants also depends on what extra work costs in benefit.',
    },
  ],
  examples: [
    {
      title: { nl: 'werkt 20 uur, wil er 22', en: 'works 20 hours, wants 22' },
      person: { observationEnd: 546, jobs: [drawnJob({ begin: 400, end: null, hoursContract: 20, hoursWanted: 22 })] },
      expected: { value: 1 },
    },
    {
      title: { nl: 'werkt 20 uur, wil er 32', en: 'works 20 hours, wants 32' },
      person: { observationEnd: 546, jobs: [drawnJob({ begin: 400, end: null, hoursContract: 20, hoursWanted: 32 })] },
      expected: { value: 0 },
    },
    {
      title: { nl: 'twee banen van 12 uur, wil 24 uur', en: 'two jobs of 12 hours, wants 24' },
      person: {
        observationEnd: 546,
        jobs: [
          drawnJob({ jobId: 'a', begin: 400, end: null, hoursContract: 12, hoursWanted: 24 }),
          drawnJob({ jobId: 'b', begin: 400, end: null, hoursContract: 12 }),
        ],
      },
      expected: { value: 1 },
    },
    {
      title: { nl: 'geen werk op dat moment', en: 'no work at that time' },
      person: { observationEnd: 546 },
      expected: { reason: 'notEmployed' },
    },
  ],
  horizonDays: ({ weeks }) => 7 * weeks,
  value(person, { weeks, minimumHours }) {
    const work = jobAtWeek(person, weeks, minimumHours)
    if (!work.seen) return { reason: 'notObserved' }
    if (work.main === null) return { reason: 'notEmployed' }
    const gap = hoursGap(work.jobs)
    return gap === null ? { reason: 'notAsked' } : { value: Math.abs(gap) < 4 ? 1 : 0 }
  },
})
