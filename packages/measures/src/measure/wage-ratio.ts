import { definePersonMeasure } from '../definition/define-measure.ts'
import { jobOption, onlyWorkers, onlyWorkersLimit } from '../definition/job-option.ts'
import { drawnIntake, drawnJob } from '../example/drawn-rows.ts'
import { jobAtWeek } from '../window/job-at-week.ts'

/**
 * Wage ratio: gross hourly wage of the main job at one moment divided by that of the job before the intake, among
 * people in work; 1 is the same wage. Wages are as registered, not corrected for prices.
 *
 * Missing: `notObserved`, `notEmployed`, `notAsked` without a wage, `noPreviousWage` without an earlier one.
 */
export const wageRatio = definePersonMeasure({
  id: 'wage-ratio',
  kind: 'amount',
  family: 'match',
  label: { nl: 'Loon vergeleken met vroeger', en: 'Wage compared with before' },
  summary: { nl: 'uurloon nu gedeeld door uurloon vroeger', en: 'hourly wage now divided by hourly wage before' },
  question: {
    nl: 'Verdienen mensen per uur evenveel als in hun vorige baan?',
    en: 'Do people earn as much per hour as in their previous job?',
  },
  construct: {
    nl: 'Het bruto uurloon van de baan met de meeste uren, gedeeld door het bruto uurloon van de baan voor de intake.',
    en: 'The gross hourly wage of the job with most hours, divided by the gross hourly wage of the job before the intake.',
  },
  origin: 'recalled',
  sources: [
    {
      author: 'Lee',
      year: 2009,
      title: 'Training, wages, and sample selection: estimating sharp bounds on treatment effects',
      doi: '10.1111/j.1467-937X.2009.00536.x',
      taken: 'wages exist only for people in work, so a comparison of wages needs bounds',
    },
  ],
  unit: 'ratio',
  unitLabel: { nl: 'keer het vroegere uurloon', en: 'times the previous hourly wage' },
  range: [0, Number.POSITIVE_INFINITY],
  nullValue: 1,
  direction: 'higher',
  conditional: onlyWorkers,
  needs: {
    required: [
      'enrolments.assignment_date',
      'enrolments.observation_end',
      'jobs.begin',
      'jobs.end',
      'jobs.hourly_wage',
      'intakes.prev_hourly_wage',
    ],
    optional: ['jobs.hours_contract', 'jobs.hours_worked'],
  },
  options: jobOption,
  minimum: { persons: 30 },
  limits: [
    onlyWorkersLimit,
    {
      nl: 'Niet gecorrigeerd voor prijsstijging: wie lang geleden werkte, lijkt er eerder op vooruit te gaan.',
      en: 'Not corrected for rising prices: who worked long ago seems to gain more easily.',
    },
    {
      nl: 'Wie nooit eerder werkte, telt niet mee.',
      en: 'Who never worked before does not count.',
    },
  ],
  examples: [
    {
      title: { nl: 'vroeger 16 euro, nu 14 euro', en: '16 euros before, 14 euros now' },
      person: {
        observationEnd: 546,
        intake: drawnIntake({ prevHourlyWage: 16 }),
        jobs: [drawnJob({ begin: 400, end: null, hourlyWage: 14 })],
      },
      expected: { value: 0.875 },
    },
    {
      title: { nl: 'eerder loon onbekend', en: 'previous wage unknown' },
      person: { observationEnd: 546, jobs: [drawnJob({ begin: 400, end: null, hourlyWage: 14 })] },
      expected: { reason: 'noPreviousWage' },
    },
  ],
  horizonDays: ({ weeks }) => 7 * weeks,
  value(person, { weeks, minimumHours }) {
    const work = jobAtWeek(person, weeks, minimumHours)
    if (!work.seen) return { reason: 'notObserved' }
    if (work.main === null) return { reason: 'notEmployed' }
    const previous = person.intake?.prevHourlyWage ?? null
    if (work.main.hourlyWage === null) return { reason: 'notAsked' }
    return previous === null || previous <= 0
      ? { reason: 'noPreviousWage' }
      : { value: work.main.hourlyWage / previous }
  },
})
