import { definePersonMeasure } from '../definition/define-measure.ts'
import { jobOption, onlyWorkers, onlyWorkersLimit } from '../definition/job-option.ts'
import { drawnJob } from '../example/drawn-rows.ts'
import { jobAtWeek } from '../window/job-at-week.ts'

/**
 * Skills match: whether someone's skills fit the main job at one moment, neither too few nor more than it needs, among
 * people in work.
 *
 * Missing: `notObserved`, `notEmployed`, `notAsked` when the fit of skills is not on record.
 */
export const skillsMatch = definePersonMeasure({
  id: 'skills-match',
  kind: 'share',
  family: 'match',
  label: { nl: 'Passende vaardigheden', en: 'Skills match' },
  summary: { nl: 'vaardigheden passen bij het werk', en: 'skills fit the job' },
  phrase: { nl: 'had werk dat bij de eigen vaardigheden past', en: 'had a job that fits their skills' },
  question: { nl: 'Past het werk bij wat mensen kunnen?', en: 'Does the job fit what people can do?' },
  construct: {
    nl: 'Iemand heeft voor de baan met de meeste uren niet te weinig vaardigheden en ook niet meer dan nodig.',
    en: 'Someone has neither too few skills for the job with most hours nor more than it needs.',
  },
  origin: 'established',
  sources: [
    {
      author: 'ILO, 20th International Conference of Labour Statisticians',
      year: 2018,
      title: 'Guidelines concerning measurement of qualifications and skills mismatches of persons in employment',
      taken: 'skills mismatch: over- and underskilled against matched, overall',
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
      'jobs.skills_match',
    ],
    optional: ['jobs.hours_contract', 'jobs.hours_worked'],
  },
  options: jobOption,
  minimum: { persons: 30 },
  limits: [
    onlyWorkersLimit,
    {
      nl: 'Meestal zegt de persoon zelf of de vaardigheden passen, en dat oordeel verandert als iemand er langer werkt.',
      en: 'Mostly the person says whether skills fit, and that judgement shifts the longer someone works there.',
    },
    {
      nl: 'Te weinig en meer dan nodig zijn hier allebei geen match.',
      en: 'Too few and more than needed are both no match here.',
    },
  ],
  examples: [
    {
      title: { nl: 'vaardigheden passen', en: 'skills fit' },
      person: { observationEnd: 546, jobs: [drawnJob({ begin: 400, end: null, skillsMatch: '0' })] },
      expected: { value: 1 },
    },
    {
      title: { nl: 'meer vaardigheden dan nodig', en: 'more skills than needed' },
      person: { observationEnd: 546, jobs: [drawnJob({ begin: 400, end: null, skillsMatch: '1' })] },
      expected: { value: 0 },
    },
    {
      title: { nl: 'niet gevraagd', en: 'not asked' },
      person: { observationEnd: 546, jobs: [drawnJob({ begin: 400, end: null })] },
      expected: { reason: 'notAsked' },
    },
  ],
  horizonDays: ({ weeks }) => 7 * weeks,
  value(person, { weeks, minimumHours }) {
    const work = jobAtWeek(person, weeks, minimumHours)
    if (!work.seen) return { reason: 'notObserved' }
    if (work.main === null) return { reason: 'notEmployed' }
    const fit = work.main.skillsMatch
    return fit === null ? { reason: 'notAsked' } : { value: fit === '0' ? 1 : 0 }
  },
})
