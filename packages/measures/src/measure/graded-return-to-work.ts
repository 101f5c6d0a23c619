import type { Day, Job, PersonRows } from '@doorstroom/trajectories'
import { z } from 'zod'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { weeksOption } from '../definition/option-field.ts'
import { drawnJob } from '../example/drawn-rows.ts'

const before = drawnJob({ begin: -500, end: 0, hoursContract: 32, hoursWorked: 32 })

/**
 * Graded return to work: the hours worked after time zero as a part of the contract hours before, added up over the
 * window and counted in full weeks (two weeks at half of the old hours are one). A day counts for at most 1, all jobs
 * of a day together. The hours before are those of the jobs at time zero, else of the last job within two years.
 *
 * Missing: `noPreviousHours` without such contract hours. Days not seen (`notObserved`) and days in a job of which the
 * hours worked are unknown (`undetermined`) give the lowest and highest value they leave open; contract hours do not
 * stand in for hours worked, since who is ill has the one without the other.
 */
export const gradedReturnToWork = definePersonMeasure({
  id: 'graded-return-to-work',
  kind: 'amount',
  family: 'outflow',
  label: { nl: 'Geleidelijke terugkeer naar werk', en: 'Graded return to work' },
  summary: { nl: 'gewerkte uren als deel van vroeger, in weken', en: 'hours worked as a part of before, in weeks' },
  question: {
    nl: 'Hoeveel van het oude werk pakken zieke werknemers weer op?',
    en: 'How much of their former work do ill employees take up again?',
  },
  construct: {
    nl: 'De gewerkte uren als deel van de contracturen vóór de uitval, opgeteld over een jaar.',
    en: 'Hours worked as a part of contract hours before falling ill, added up over a year.',
  },
  origin: 'recalled',
  sources: [
    {
      author: 'Wasiak, Young, Roessler, McPherson, van Poppel & Anema',
      year: 2007,
      title: 'Measuring return to work',
      taken: 'return as a process in time instead of one date; adding up the fraction is ours',
    },
  ],
  unit: 'weeks',
  unitLabel: { nl: 'volle weken', en: 'full weeks' },
  range: [0, 1040],
  nullValue: null,
  direction: 'higher',
  needs: {
    required: [
      'enrolments.assignment_date',
      'enrolments.observation_end',
      'jobs.begin',
      'jobs.end',
      'jobs.hours_contract',
      'jobs.hours_worked',
    ],
    optional: [],
  },
  options: z.strictObject({
    weeks: weeksOption(52),
    lookBackWeeks: z
      .number()
      .int()
      .min(0)
      .max(520)
      .default(104)
      .describe('Weeks before time zero in which the work before may have ended'),
  }),
  minimum: { persons: 30 },
  limits: [
    {
      nl: 'Werken op therapeutische basis staat vaak als gewone uren in de registratie.',
      en: 'Work on a therapeutic basis is often on record as ordinary hours.',
    },
    {
      nl: 'Terug bij de eigen werkgever en begonnen bij een andere tellen hetzelfde.',
      en: 'Back with the own employer and begun with another one count the same.',
    },
    {
      nl: 'Meer uren dan vroeger tellen niet extra; of de terugkeer te snel ging, is hier niet te zien.',
      en: 'More hours than before do not count extra; whether the return was too fast cannot be seen here.',
    },
  ],
  examples: [
    {
      title: {
        nl: 'van 32 uur: 10 weken niets, 20 weken de helft, 22 weken alles: 10 + 22',
        en: 'of 32 hours: 10 weeks nothing, 20 weeks half, 22 weeks all: 10 + 22',
      },
      person: {
        observationEnd: 364,
        jobs: [
          before,
          drawnJob({ begin: 70, end: 210, hoursContract: 32, hoursWorked: 16 }),
          drawnJob({ begin: 210, end: null, hoursContract: 32, hoursWorked: 32 }),
        ],
      },
      expected: { value: 32 },
    },
    {
      title: { nl: 'meer uren dan vroeger tellen niet extra', en: 'more hours than before do not count extra' },
      person: { observationEnd: 364, jobs: [before, drawnJob({ begin: 0, end: 70, hoursWorked: 40 })] },
      expected: { value: 10 },
    },
    {
      title: {
        nl: 'tien weken in een baan zonder gewerkte uren: tussen 0 en 10',
        en: 'ten weeks in a job without hours worked: from 0 to 10',
      },
      person: { observationEnd: 364, jobs: [before, drawnJob({ begin: 0, end: 70, hoursContract: 24 })] },
      expected: { reason: 'undetermined', bounds: [0, 10] },
    },
    {
      title: { nl: 'geen werk vóór de start bekend', en: 'no work before time zero known' },
      person: { observationEnd: 364, jobs: [drawnJob({ begin: 70, end: null, hoursWorked: 20 })] },
      expected: { reason: 'noPreviousHours' },
    },
  ],
  horizonDays: ({ weeks }) => 7 * weeks,
  value(person, { weeks, lookBackWeeks }) {
    const { timeZero, observationEnd, jobs } = person
    if (observationEnd <= timeZero) return { reason: 'notObserved', bounds: [0, weeks] }
    const hoursBefore = contractHoursBefore(person, timeZero - 7 * lookBackWeeks)
    if (hoursBefore === 0) return { reason: 'noPreviousHours' }
    const end = timeZero + 7 * weeks
    const seenUntil = Math.min(end, observationEnd)
    const later = jobs.filter((job) => job.begin < seenUntil && (job.end === null || job.end > timeZero))
    let known = 0
    let open = 7 * weeks - (seenUntil - timeZero)
    let day = timeZero
    while (day < seenUntil) {
      const { hours, unknown } = hoursWorkedOn(later, day)
      const fraction = Math.min(1, hours / hoursBefore)
      for (const until = Math.min(nextChange(later, day), seenUntil); day < until; day += 1) {
        known += fraction
        if (unknown) open += 1 - fraction
      }
    }
    if (open === 0) return { value: Math.min(weeks, known / 7) }
    const bounds = [Math.min(weeks, known / 7), Math.min(weeks, (known + open) / 7)] as const
    return { reason: seenUntil < end ? 'notObserved' : 'undetermined', bounds }
  },
})

const holdsOn = (day: Day) => (job: Job) => job.begin <= day && (job.end === null || job.end > day)

/** Contract hours of the jobs on the last day up to time zero with any, not before `from`; 0 without. */
function contractHoursBefore({ jobs, timeZero }: PersonRows, from: Day): number {
  const withHours = jobs.filter((job) => job.begin <= timeZero && (job.hoursContract ?? 0) > 0)
  const last = withHours.reduce(
    (latest, job) => Math.max(latest, Math.min(timeZero, (job.end ?? timeZero + 1) - 1)),
    Number.NEGATIVE_INFINITY,
  )
  if (last < from) return 0
  return withHours.filter(holdsOn(last)).reduce((sum, job) => sum + (job.hoursContract ?? 0), 0)
}

/** The first day after `day` on which a job begins or no longer holds. */
function nextChange(jobs: readonly Job[], day: Day): Day {
  let next = Number.POSITIVE_INFINITY
  for (const { begin, end } of jobs) {
    if (begin > day) next = Math.min(next, begin)
    else if (end !== null && end > day) next = Math.min(next, end)
  }
  return next
}

function hoursWorkedOn(jobs: readonly Job[], day: Day): { hours: number; unknown: boolean } {
  const total = { hours: 0, unknown: false }
  for (const job of jobs) {
    if (!holdsOn(day)(job)) continue
    if (job.hoursWorked === null) total.unknown = true
    else total.hours += job.hoursWorked
  }
  return total
}
