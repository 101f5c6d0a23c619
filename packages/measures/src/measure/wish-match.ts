import { definePersonMeasure } from '../definition/define-measure.ts'
import { jobOption, onlyWorkers, onlyWorkersLimit } from '../definition/job-option.ts'
import { drawnIntake, drawnJob } from '../example/drawn-rows.ts'
import { jobAtWeek } from '../window/job-at-week.ts'
import { wishMatch as wishMatchOf } from '../window/wish-match.ts'

/**
 * Wish match: how well the main job at one moment fits what the client wished for at the intake, 0 (not at all) to 1
 * (wholly), among people in work. As registered with the job; else the mean of what is known of two parts: occupation
 * (the same to 4, 3, 2 or 1 digits of ISCO-08 is 1, 0.75, 0.5 or 0.25, the best wish counts) and the part of the
 * stated conditions that the job meets.
 *
 * Missing: `notObserved`, `notEmployed`; `notAsked` when no wish is on record, or nothing of the job to compare it with.
 */
export const wishMatch = definePersonMeasure({
  id: 'wish-match',
  kind: 'amount',
  family: 'match',
  label: { nl: 'Baan naar eigen wens', en: 'Job as wished for' },
  summary: { nl: 'hoe goed de baan bij de eigen wens past', en: 'how well the job fits the own wish' },
  question: {
    nl: 'Krijgen mensen het werk dat zij zelf wilden?',
    en: 'Do people get the work they wanted themselves?',
  },
  construct: {
    nl: 'De mate waarin beroep en voorwaarden van de baan met de meeste uren gelijk zijn aan de wens van de cliënt vooraf.',
    en: 'How far occupation and conditions of the job with most hours are what the client wished for beforehand.',
  },
  origin: 'own',
  sources: [
    {
      author: 'Saks & Ashforth',
      year: 1997,
      title:
        'A longitudinal investigation of the relationships between job information sources, applicant perceptions of fit, and work outcomes',
      taken: 'fit between person and job as an outcome of the search; the rule of comparison is ours',
    },
  ],
  unit: 'fit (0-1)',
  unitLabel: { nl: 'passend, van 0 tot 1', en: 'fit, from 0 to 1' },
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
      'jobs.isco08',
      'intakes.wish_isco08',
    ],
    optional: [
      'jobs.wish_match',
      'jobs.conditions_met',
      'intakes.wish_conditions',
      'jobs.hours_contract',
      'jobs.hours_worked',
    ],
  },
  options: jobOption,
  minimum: { persons: 30 },
  limits: [
    onlyWorkersLimit,
    {
      nl: 'Een wens kan al zijn bijgesteld voordat hij werd opgeschreven. Dan lijkt de baan beter te passen.',
      en: 'A wish may have been talked down before it was written. The job then seems to fit better.',
    },
    {
      nl: 'Mensen mogen van wens veranderen. Hier telt de wens van vóór de start.',
      en: 'People may change their wish. Here the wish from before the start counts.',
    },
    {
      nl: 'Als bij velen geen wens is vastgelegd, zegt dat iets over de begeleiding. Noem dat aantal erbij.',
      en: 'Where the wish of many is not on record, that tells something about the guidance. State that number too.',
    },
  ],
  examples: [
    {
      title: { nl: 'wens 5221, baan 5223: drie cijfers gelijk', en: 'wish 5221, job 5223: three digits the same' },
      person: {
        observationEnd: 546,
        intake: drawnIntake({ wishIsco08: ['5221', '9112'] }),
        jobs: [drawnJob({ begin: 400, end: null, isco08: '5223' })],
      },
      expected: { value: 0.75 },
    },
    {
      title: {
        nl: 'ander beroep, maar twee van de twee voorwaarden: de helft',
        en: 'another occupation, but two of two conditions: one half',
      },
      person: {
        observationEnd: 546,
        intake: drawnIntake({ wishIsco08: ['2320'], wishConditions: ['hours', 'travel'] }),
        jobs: [drawnJob({ begin: 400, end: null, isco08: '5223', conditionsMet: ['hours', 'travel', 'tasks'] })],
      },
      expected: { value: 0.5 },
    },
    {
      title: { nl: 'geen wens vastgelegd', en: 'no wish on record' },
      person: { observationEnd: 546, jobs: [drawnJob({ begin: 400, end: null, isco08: '5223' })] },
      expected: { reason: 'notAsked' },
    },
  ],
  horizonDays: ({ weeks }) => 7 * weeks,
  value(person, { weeks, minimumHours }) {
    const work = jobAtWeek(person, weeks, minimumHours)
    if (!work.seen) return { reason: 'notObserved' }
    if (work.main === null) return { reason: 'notEmployed' }
    const match = wishMatchOf(work.main, person.intake)
    return match === null ? { reason: 'notAsked' } : { value: match }
  },
})
