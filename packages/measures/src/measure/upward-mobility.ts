import { type Job, jobHours } from '@doorstroom/trajectories'
import { z } from 'zod'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { minimumHoursOption, weeksOption } from '../definition/option-field.ts'
import { drawnJob } from '../example/drawn-rows.ts'
import { contractSecurity } from '../window/contract-class.ts'
import { employerSpell } from '../window/employer-spells.ts'
import { firstJob } from '../window/first-job.ts'
import { jobAtWeek } from '../window/job-at-week.ts'

const first = drawnJob({
  jobId: 'first',
  employerId: 'a',
  begin: 50,
  end: 300,
  contractType: '5',
  hoursContract: 20,
  hoursWanted: 32,
  hourlyWage: 14,
})
const next = drawnJob({ ...first, jobId: 'next', employerId: 'b', begin: 300, end: null })

/**
 * Moving up after the first job, for everyone enrolled: whether the main job at one moment (by default the last day of
 * week 104) is better than the first job since time zero on at least one of three points: an hourly wage more than 5
 * percent higher, a more secure contract, or at least four hours a week more where more were wanted. Who has no work
 * then, or never had any, did not move up.
 *
 * Missing: `notObserved` when not followed that long; `undetermined` when no point is seen to be better and one is
 * unknown; both with bounds 0 and 1. A job that runs on unchanged is no step up, whatever is not known of it.
 */
export const upwardMobility = definePersonMeasure({
  id: 'upward-mobility',
  kind: 'share',
  family: 'trajectory-shape',
  label: { nl: 'Doorgroei na de eerste baan', en: 'Moving up after the first job' },
  summary: { nl: 'meer loon, zekerheid of gewenste uren', en: 'more wage, security or hours wanted' },
  phrase: { nl: 'groeide door na de eerste baan', en: 'moved up after the first job' },
  question: { nl: 'Groeien mensen door na hun eerste baan?', en: 'Do people move up after their first job?' },
  construct: {
    nl: 'Een baan die op loon, contract of gewenste uren beter is dan de eerste baan na de start.',
    en: 'A job that is better than the first job after time zero on wage, contract or hours wanted.',
  },
  origin: 'own',
  sources: [],
  unit: 'share',
  unitLabel: { nl: 'aandeel', en: 'share' },
  range: [0, 1],
  nullValue: null,
  direction: 'higher',
  needs: {
    required: ['enrolments.assignment_date', 'enrolments.observation_end', 'jobs.begin', 'jobs.end'],
    optional: [
      'jobs.hourly_wage',
      'jobs.contract_type',
      'jobs.hours_contract',
      'jobs.hours_worked',
      'jobs.hours_wanted',
      'jobs.employer_id',
    ],
  },
  options: z.strictObject({
    weeks: weeksOption(104),
    minimumHours: minimumHoursOption,
    wageGrowth: z
      .number()
      .min(0)
      .max(1)
      .default(0.05)
      .describe('Growth of the hourly wage, as a part, that must be exceeded; add what all wages rose'),
    hoursMore: z.number().positive().max(40).default(4).describe('Fewest hours a week more, where more were wanted'),
  }),
  minimum: { persons: 30 },
  limits: [
    {
      nl: 'Wie meteen goed werk vond, heeft weinig om te groeien en telt dan niet mee als gegroeid.',
      en: 'Who found good work at once has little room to grow and does not count as moved up.',
    },
    {
      nl: 'Een stap omhoog op één punt kan een stap omlaag op een ander zijn.',
      en: 'A step up on one point may be a step down on another.',
    },
    {
      nl: 'Als het minimumloon stijgt, lijkt dat op groei: tel die stijging op bij de gevraagde groei.',
      en: 'A rise of the minimum wage looks like growth: add that rise to the growth asked for.',
    },
  ],
  examples: [
    {
      title: { nl: 'van 14 naar 15 euro per uur: ruim 7 procent', en: 'from 14 to 15 euro an hour: over 7 percent' },
      person: { observationEnd: 728, jobs: [first, { ...next, hourlyWage: 15 }] },
      expected: { value: 1 },
    },
    {
      title: { nl: 'ander werk, zelfde loon, contract en uren', en: 'other work, same wage, contract and hours' },
      person: { observationEnd: 728, jobs: [first, next] },
      expected: { value: 0 },
    },
    {
      title: { nl: 'na twee jaar geen werk meer', en: 'no work any more after two years' },
      person: { observationEnd: 728, jobs: [first] },
      expected: { value: 0 },
    },
    {
      title: { nl: 'loon van de nieuwe baan onbekend', en: 'wage of the new job unknown' },
      person: { observationEnd: 728, jobs: [first, { ...next, hourlyWage: null }] },
      expected: { reason: 'undetermined', bounds: [0, 1] },
    },
  ],
  horizonDays: ({ weeks }) => 7 * weeks,
  value(person, { weeks, minimumHours, wageGrowth, hoursMore }) {
    const work = jobAtWeek(person, weeks, minimumHours)
    if (!work.seen) return { reason: 'notObserved', bounds: [0, 1] }
    const began = firstJob(person, work.day, minimumHours)?.job ?? null
    if (work.main === null || began === null) return { value: 0 }
    const stretch = employerSpell(person, began)
    if (isUnchanged(began, work.main) && stretch !== null && stretch.end > work.day) return { value: 0 }
    const better = [
      isWageHigher(began, work.main, wageGrowth),
      isMoreSecure(began, work.main),
      hasWantedHours(began, work.main, hoursMore),
    ]
    if (better.includes(true)) return { value: 1 }
    return better.includes(null) ? { reason: 'undetermined', bounds: [0, 1] } : { value: 0 }
  },
})

const isUnchanged = (began: Job, now: Job): boolean =>
  began.employerId === now.employerId &&
  began.hourlyWage === now.hourlyWage &&
  began.contractType === now.contractType &&
  jobHours(began) === jobHours(now)

const isWageHigher = (began: Job, now: Job, growth: number): boolean | null =>
  began.hourlyWage === null || now.hourlyWage === null ? null : now.hourlyWage > began.hourlyWage * (1 + growth)

function isMoreSecure(began: Job, now: Job): boolean | null {
  const [before, after] = [contractSecurity(began.contractType), contractSecurity(now.contractType)]
  if (before === undefined || after === undefined) return null
  return before !== null && after !== null && after > before
}

function hasWantedHours(began: Job, now: Job, hoursMore: number): boolean | null {
  const [before, after] = [jobHours(began), jobHours(now)]
  if (before === null || after === null) return null
  if (after - before < hoursMore) return false
  return began.hoursWanted === null ? null : began.hoursWanted > before
}
