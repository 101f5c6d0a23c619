import { definePersonMeasure } from '../definition/define-measure.ts'
import { jobOption, onlyWorkers, onlyWorkersLimit } from '../definition/job-option.ts'
import { drawnCharacteristics, drawnJob } from '../example/drawn-rows.ts'
import { isEducationMatched } from '../window/education-match.ts'
import { jobAtWeek } from '../window/job-at-week.ts'

/**
 * Education match: whether the level of education is the level the main job at one moment asks for, among people in
 * work. The level asked for as registered with the job; else in three bands by the major group of the occupation
 * (1 to 3 tertiary, 4 to 8 upper secondary, 9 up to lower secondary).
 *
 * Missing: `notObserved`, `notEmployed`; `notAsked` when the level of education, or what the job asks for, is unknown:
 * also for a diploma from abroad that was not valued and for the armed forces, which have no level.
 */
export const educationJobMatch = definePersonMeasure({
  id: 'education-job-match',
  kind: 'share',
  family: 'match',
  label: { nl: 'Werk op eigen opleidingsniveau', en: 'Job at own level of education' },
  summary: { nl: 'het niveau van opleiding en werk is gelijk', en: 'education and job are of the same level' },
  phrase: { nl: 'had werk op het eigen opleidingsniveau', en: 'had a job at their own level of education' },
  question: {
    nl: 'Past het werk bij het opleidingsniveau?',
    en: 'Does the job fit the level of education?',
  },
  construct: {
    nl: 'Het hoogste behaalde niveau is gelijk aan het niveau dat de baan met de meeste uren vraagt.',
    en: 'The highest level attained equals the level that the job with most hours asks for.',
  },
  origin: 'established',
  sources: [
    {
      author: 'ILO, 20th International Conference of Labour Statisticians',
      year: 2018,
      title: 'Guidelines concerning measurement of qualifications and skills mismatches of persons in employment',
      taken: 'the normative approach: own level against the level an occupation asks for',
    },
    {
      author: 'ILO',
      year: 2012,
      title: 'International Standard Classification of Occupations: ISCO-08',
      taken: 'skill level per major group; the three bands are recalled',
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
      'jobs.isco08',
      'persons.education_isced',
    ],
    optional: ['jobs.required_isced', 'persons.education_foreign', 'jobs.hours_contract', 'jobs.hours_worked'],
  },
  options: jobOption,
  minimum: { persons: 30 },
  limits: [
    onlyWorkersLimit,
    {
      nl: 'Te hoog en te laag opgeleid zijn hier allebei geen match. Het overzicht van de kwaliteit van werk splitst ze.',
      en: 'More and less education than asked are both no match here. The job quality dashboard shows them apart.',
    },
    {
      nl: 'Een niveau zegt niet wat iemand kan, en een diploma uit het buitenland staat vaak niet in de registratie.',
      en: 'A level does not say what someone can do, and a diploma from abroad is often not on record.',
    },
  ],
  examples: [
    {
      title: { nl: 'mbo 4 in de verkoop', en: 'upper secondary education, sales job' },
      person: {
        observationEnd: 546,
        person: drawnCharacteristics({ educationIsced: '3' }),
        jobs: [drawnJob({ begin: 400, end: null, isco08: '5223' })],
      },
      expected: { value: 1 },
    },
    {
      title: { nl: 'bachelor in een eenvoudig beroep', en: 'bachelor in an elementary occupation' },
      person: {
        observationEnd: 546,
        person: drawnCharacteristics({ educationIsced: '6' }),
        jobs: [drawnJob({ begin: 400, end: null, isco08: '9112' })],
      },
      expected: { value: 0 },
    },
    {
      title: { nl: 'wat de baan zelf vraagt gaat voor', en: 'what the job itself asks for comes first' },
      person: {
        observationEnd: 546,
        person: drawnCharacteristics({ educationIsced: '6' }),
        jobs: [drawnJob({ begin: 400, end: null, isco08: '5223', requiredIsced: '6' })],
      },
      expected: { value: 1 },
    },
    {
      title: { nl: 'diploma uit het buitenland zonder waardering', en: 'a diploma from abroad that was not valued' },
      person: {
        observationEnd: 546,
        person: drawnCharacteristics({ educationIsced: '6', educationForeign: true }),
        jobs: [drawnJob({ begin: 400, end: null, isco08: '2411' })],
      },
      expected: { reason: 'notAsked' },
    },
  ],
  horizonDays: ({ weeks }) => 7 * weeks,
  value(person, { weeks, minimumHours }) {
    const work = jobAtWeek(person, weeks, minimumHours)
    if (!work.seen) return { reason: 'notObserved' }
    if (work.main === null) return { reason: 'notEmployed' }
    const isMatched = isEducationMatched(person.person, work.main)
    return isMatched === null ? { reason: 'notAsked' } : { value: isMatched ? 1 : 0 }
  },
})
