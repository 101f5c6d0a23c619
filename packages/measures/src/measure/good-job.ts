import { z } from 'zod'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { jobOption } from '../definition/job-option.ts'
import { drawnCharacteristics, drawnIntake, drawnJob } from '../example/drawn-rows.ts'
import { goodJobCriteria } from '../window/good-job-criteria.ts'
import { jobAtWeek } from '../window/job-at-week.ts'

const secureJob = drawnJob({
  begin: 300,
  end: null,
  contractType: '1',
  hoursContract: 28,
  hoursWanted: 30,
  hourlyWage: 16,
  isco08: '5223',
})

/**
 * A good job at one moment, for everyone enrolled: in paid work and at least four of six criteria met (contract,
 * hours, wage, education, own wish, tenure). Without work it is no good job: the unconditional twin of the measures
 * about workers.
 *
 * Missing: `notObserved` when not followed that long; `undetermined` when unknown criteria could still change the
 * verdict; both with bounds 0 and 1.
 */
export const goodJob = definePersonMeasure({
  id: 'good-job',
  kind: 'share',
  family: 'match',
  label: { nl: 'Goede baan', en: 'Good job' },
  summary: { nl: 'werk dat op minstens 4 van 6 punten past', en: 'work that fits on at least 4 of 6 points' },
  phrase: { nl: 'had een goede baan', en: 'had a good job' },
  question: { nl: 'Hoeveel mensen hadden een goede baan?', en: 'How many people had a good job?' },
  construct: {
    nl: 'Betaald werk dat op minstens vier van zes punten goed is: contract, uren, loon, opleiding, eigen wens en duur. Wie geen werk heeft, heeft geen goede baan.',
    en: 'Paid work that is good on at least four of six points: contract, hours, wage, education, own wish and tenure. Who has no work has no good job.',
  },
  origin: 'own',
  sources: [
    {
      author: 'Lee',
      year: 2009,
      title: 'Training, wages, and sample selection: estimating sharp bounds on treatment effects',
      doi: '10.1111/j.1467-937X.2009.00536.x',
      taken: 'why quality of work must be asked of everyone and not only of people in work; the thresholds are ours',
    },
  ],
  unit: 'share',
  unitLabel: { nl: 'aandeel', en: 'share' },
  range: [0, 1],
  nullValue: null,
  direction: 'higher',
  needs: {
    required: ['enrolments.assignment_date', 'enrolments.observation_end', 'jobs.begin', 'jobs.end'],
    optional: [
      'jobs.contract_type',
      'jobs.hours_contract',
      'jobs.hours_worked',
      'jobs.hours_wanted',
      'jobs.hourly_wage',
      'jobs.isco08',
      'jobs.required_isced',
      'jobs.wish_match',
      'jobs.conditions_met',
      'jobs.employer_id',
      'persons.education_isced',
      'intakes.prev_hourly_wage',
      'intakes.wish_isco08',
      'intakes.wish_conditions',
    ],
  },
  options: jobOption.extend({
    criteria: z.number().int().min(1).max(6).default(4).describe('How many of the six criteria must be met'),
    contractSecurity: z.number().int().min(1).max(5).default(4).describe('Least security of the contract, 1 to 5'),
    hoursGap: z.number().positive().default(4).describe('Hours a week that wanted and usual hours differ less than'),
    wageToPrevious: z.number().positive().default(0.9).describe('Least wage as a part of the previous hourly wage'),
    wageToMinimum: z.number().positive().default(1.1).describe('Least wage in times the minimum hourly wage'),
    minimumWagePerHour: z
      .number()
      .positive()
      .nullable()
      .default(null)
      .describe('Minimum wage per hour at that time; null leaves it out of the wage criterion'),
    wishMatch: z.number().min(0).max(1).default(0.75).describe('Least fit with the own wish, 0 to 1'),
    tenureWeeks: z.number().int().min(1).default(26).describe('Fewest weeks with the same employer'),
  }),
  minimum: { persons: 30 },
  limits: [
    {
      nl: 'De grenzen zijn gekozen en staan bij de uitkomst. Andere grenzen kunnen een ander beeld geven.',
      en: 'The thresholds are choices and stand beside the result. Other thresholds may give another picture.',
    },
    {
      nl: 'Als gegevens over de baan ontbreken, is het bij een deel van de mensen niet te bepalen.',
      en: 'Where data on the job are missing it cannot be determined for some people.',
    },
  ],
  examples: [
    {
      title: {
        nl: 'vast, passende uren, genoeg loon, 35 weken in dienst: vier van zes',
        en: 'permanent, hours fit, enough wage, 35 weeks held: four of six',
      },
      person: {
        observationEnd: 546,
        person: drawnCharacteristics({ educationIsced: '6' }),
        intake: drawnIntake({ prevHourlyWage: 16, wishIsco08: ['2320'] }),
        jobs: [secureJob],
      },
      expected: { value: 1 },
    },
    {
      title: {
        nl: 'dezelfde baan, maar pas 20 weken: drie van zes',
        en: 'the same job, but held for 20 weeks: three of six',
      },
      person: {
        observationEnd: 546,
        person: drawnCharacteristics({ educationIsced: '6' }),
        intake: drawnIntake({ prevHourlyWage: 16, wishIsco08: ['2320'] }),
        jobs: [{ ...secureJob, begin: 406 }],
      },
      expected: { value: 0 },
    },
    {
      title: {
        nl: 'wens en opleiding onbekend, drie gehaald: niet te bepalen',
        en: 'wish and education unknown, three met: undetermined',
      },
      person: {
        observationEnd: 546,
        intake: drawnIntake({ prevHourlyWage: 16 }),
        jobs: [{ ...secureJob, begin: 406 }],
      },
      expected: { reason: 'undetermined', bounds: [0, 1] },
    },
    {
      title: { nl: 'geen werk', en: 'no work' },
      person: { observationEnd: 546 },
      expected: { value: 0 },
    },
  ],
  horizonDays: ({ weeks }) => 7 * weeks,
  value(person, options) {
    const work = jobAtWeek(person, options.weeks, options.minimumHours)
    if (!work.seen) return { reason: 'notObserved', bounds: [0, 1] }
    if (work.main === null) return { value: 0 }
    const criteria = Object.values(goodJobCriteria(person, work.main, work.jobs, work.day, options))
    const met = criteria.filter((criterion) => criterion === true).length
    const unknown = criteria.filter((criterion) => criterion === null).length
    if (met >= options.criteria) return { value: 1 }
    return met + unknown < options.criteria ? { value: 0 } : { reason: 'undetermined', bounds: [0, 1] }
  },
})
