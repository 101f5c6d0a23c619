import type { Day, Enrolment, PersonRows } from '@doorstroom/trajectories'
import { z } from 'zod'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { minimumHoursOption } from '../definition/option-field.ts'
import { drawnEnrolment, drawnIntake, drawnJob } from '../example/drawn-rows.ts'
import { paidWorkWeeks } from '../window/paid-work-weeks.ts'

const earlier = (startDate: number) => drawnEnrolment({ assignmentDate: startDate, startDate })

/**
 * Recycling through programmes: whether someone began at least two other programmes in the five years before time zero
 * and hardly worked from the first of them on (fewer than 13 weeks with paid work). It says where people came from, not
 * what this programme did. Being in a comparison arm is no programme.
 *
 * Missing: `notAsked` when too few earlier programmes are on record and the intake does not tell how many there were;
 * `undetermined` with bounds 0 and 1 when the intake tells of enough programmes but neither dates nor months in work.
 */
export const programRecycling = definePersonMeasure({
  id: 'program-recycling',
  kind: 'share',
  family: 'outflow',
  label: { nl: 'Trajectcarrousel', en: 'Recycling through programmes' },
  summary: { nl: 'al drie trajecten en nauwelijks gewerkt', en: 'a third programme with hardly any work' },
  phrase: {
    nl: 'was al meermaals in een traject zonder te werken',
    en: 'had been through programmes without working',
  },
  question: {
    nl: 'Hoeveel mensen gaan van traject naar traject zonder werk?',
    en: 'How many people go from programme to programme without work?',
  },
  construct: {
    nl: 'Minstens twee eerdere trajecten in vijf jaar, met minder dan dertien weken betaald werk ertussen.',
    en: 'At least two earlier programmes in five years, with fewer than thirteen weeks of paid work in between.',
  },
  origin: 'own',
  sources: [],
  unit: 'share',
  unitLabel: { nl: 'aandeel', en: 'share' },
  range: [0, 1],
  nullValue: null,
  direction: 'lower',
  needs: {
    required: ['enrolments.assignment_date', 'enrolments.start_date', 'jobs.begin', 'jobs.end'],
    optional: [
      'enrolments.arm',
      'intakes.prior_programmes',
      'intakes.work_months_prev5y',
      'jobs.hours_contract',
      'jobs.hours_worked',
    ],
  },
  options: z.strictObject({
    lookBackWeeks: z.number().int().min(1).max(1040).default(260).describe('Weeks before time zero that are looked at'),
    earlierProgrammes: z.number().int().min(1).max(50).default(2).describe('Fewest earlier programmes begun'),
    workWeeks: z.number().int().min(1).max(1040).default(13).describe('Fewer weeks with paid work than this'),
    minimumHours: minimumHoursOption,
  }),
  minimum: { persons: 30 },
  limits: [
    {
      nl: 'Trajecten bij een andere gemeente of instantie staan vaak niet in de gegevens.',
      en: 'Programmes of another municipality or institution are often not in the data.',
    },
    {
      nl: 'Trajecten die bedoeld zijn als opeenvolgende stappen, tellen hier als aparte trajecten.',
      en: 'Programmes meant as steps that follow each other count as separate programmes here.',
    },
    {
      nl: 'Het aantal uit de intake gaat over vijf jaar, ook als een andere periode wordt gevraagd.',
      en: 'The number from the intake is about five years, even when another period is asked for.',
    },
  ],
  examples: [
    {
      title: {
        nl: 'twee eerdere trajecten, sinds het eerste 10 weken gewerkt',
        en: 'two earlier programmes, 10 weeks of work since the first',
      },
      person: {
        observationEnd: 100,
        otherEnrolments: [earlier(-700), earlier(-350)],
        jobs: [drawnJob({ begin: -560, end: -490 })],
      },
      expected: { value: 1 },
    },
    {
      title: { nl: 'dezelfde met 20 weken werk ertussen', en: 'the same with 20 weeks of work in between' },
      person: {
        observationEnd: 100,
        otherEnrolments: [earlier(-700), earlier(-350)],
        jobs: [drawnJob({ begin: -560, end: -420 })],
      },
      expected: { value: 0 },
    },
    {
      title: { nl: 'volgens de intake het eerste traject', en: 'the first programme according to the intake' },
      person: { observationEnd: 100, intake: drawnIntake({ priorProgrammes: 0 }) },
      expected: { value: 0 },
    },
    {
      title: {
        nl: 'volgens de intake vier trajecten en één maand werk in vijf jaar',
        en: 'by the intake four programmes and one month of work in five years',
      },
      person: { observationEnd: 100, intake: drawnIntake({ priorProgrammes: 4, workMonthsPrev5y: 1 }) },
      expected: { value: 1 },
    },
    {
      title: { nl: 'geen eerdere trajecten bekend en niet gevraagd', en: 'no earlier programmes known and not asked' },
      person: { observationEnd: 100 },
      expected: { reason: 'notAsked' },
    },
  ],
  horizonDays: () => 0,
  value(person, options) {
    const begun = earlierBegins(person, person.timeZero - 7 * options.lookBackWeeks)
    if (begun.length >= options.earlierProgrammes) {
      const weeks = weeksWorkedSince(person, Math.min(...begun), options.minimumHours)
      if (weeks.worked >= options.workWeeks) return { value: 0 }
      const certain = weeks.worked + weeks.unknown < options.workWeeks
      return certain ? { value: 1 } : { reason: 'undetermined', bounds: [0, 1] }
    }
    const reported = person.intake?.priorProgrammes ?? null
    if (reported === null) return { reason: 'notAsked' }
    if (reported < options.earlierProgrammes) return { value: 0 }
    const months = person.intake?.workMonthsPrev5y ?? null
    if (months === null) return { reason: 'undetermined', bounds: [0, 1] }
    return { value: months * weeksPerMonth < options.workWeeks ? 1 : 0 }
  },
})

const weeksPerMonth = 365.25 / 12 / 7

function earlierBegins({ otherEnrolments, timeZero }: PersonRows, from: Day): Day[] {
  const isProgramme = ({ arm }: Enrolment) => arm === null || arm === 'treatment'
  return otherEnrolments
    .filter(isProgramme)
    .flatMap(({ startDate }) => (startDate !== null && startDate >= from && startDate < timeZero ? [startDate] : []))
}

/** Weeks with paid work in whole weeks back from time zero, from the week in which the first programme began. */
function weeksWorkedSince(person: PersonRows, first: Day, minimumHours: number) {
  const weeks = Math.ceil((person.timeZero - first) / 7)
  const seen = { ...person, timeZero: person.timeZero - 7 * weeks }
  return paidWorkWeeks(seen, { from: 1, to: weeks, minimumHours, unsubsidised: false })
}
