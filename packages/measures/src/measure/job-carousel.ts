import type { Job } from '@doorstroom/trajectories'
import { z } from 'zod'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { weeksOption } from '../definition/option-field.ts'
import { drawnJob } from '../example/drawn-rows.ts'
import { employerSpells } from '../window/employer-spells.ts'
import { wishMatch } from '../window/wish-match.ts'

const shortJob = (employerId: string, begin: number, end: number | null) =>
  drawnJob({ employerId, begin, end, contractType: '5' })

/** Contracts (list CONTRACT) on which nobody can build: less than 12 months, agency, payroll, on call. */
const looseContracts: ReadonlySet<string> = new Set(['4', '5', '6', '7'])

/**
 * Job carousel, for everyone enrolled: at least three jobs begun with an employer in two years, and every job of those
 * years short, through an agency or on call. By option also none with a wage from some level, or close to the own wish.
 * Who had no work, or one lasting job, is not in the carousel.
 *
 * Missing: a job seen that breaks the pattern settles it (0); else `notObserved` when not followed to the end, and
 * `undetermined` when the kind of contract, or a wage or wish that is asked for, is unknown; both with bounds 0 and 1.
 */
export const jobCarousel = definePersonMeasure({
  id: 'job-carousel',
  kind: 'share',
  family: 'trajectory-shape',
  label: { nl: 'Draaimolen van korte banen', en: 'Carousel of short jobs' },
  summary: { nl: 'drie of meer banen, allemaal kort of los', en: 'three or more jobs, all short or loose' },
  phrase: { nl: 'ging van de ene losse baan naar de andere', en: 'went from one loose job to another' },
  question: {
    nl: 'Hoeveel mensen hobbelen van de ene losse baan naar de andere?',
    en: 'How many people go from one loose job to another?',
  },
  construct: {
    nl: 'Minstens drie keer bij een werkgever begonnen in twee jaar, steeds op een kort of los contract.',
    en: 'Began with an employer at least three times in two years, always on a short or loose contract.',
  },
  origin: 'own',
  sources: [
    {
      author: 'Mattijssen & Pavlopoulos',
      year: 2019,
      title: 'A multichannel typology of temporary employment careers in the Netherlands',
      taken: 'that careers of temporary jobs differ in where they lead; the thresholds are ours',
    },
  ],
  unit: 'share',
  unitLabel: { nl: 'aandeel', en: 'share' },
  range: [0, 1],
  nullValue: null,
  direction: 'lower',
  needs: {
    required: [
      'enrolments.assignment_date',
      'enrolments.observation_end',
      'jobs.begin',
      'jobs.end',
      'jobs.contract_type',
    ],
    optional: ['jobs.employer_id', 'jobs.hourly_wage', 'jobs.wish_match', 'jobs.isco08', 'intakes.wish_isco08'],
  },
  options: z.strictObject({
    weeks: weeksOption(104),
    jobs: z.number().int().min(2).max(100).default(3).describe('Fewest jobs begun with an employer'),
    wage: z
      .number()
      .positive()
      .nullable()
      .default(null)
      .describe('A job with at least this hourly wage breaks the pattern; null leaves wages out'),
    wishMatch: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .default(null)
      .describe('A job with at least this fit with the own wish breaks the pattern; null leaves wishes out'),
  }),
  minimum: { persons: 30 },
  limits: [
    {
      nl: 'Zonder werk zit niemand in de draaimolen: lees dit naast weken met betaald werk.',
      en: 'Without work nobody is in the carousel: read this beside weeks in paid work.',
    },
    {
      nl: 'Sommige mensen kiezen zelf voor losse banen, bijvoorbeeld naast een studie.',
      en: 'Some people choose loose jobs themselves, for instance beside a study.',
    },
  ],
  examples: [
    {
      title: { nl: 'drie uitzendbanen in twee jaar', en: 'three agency jobs in two years' },
      person: {
        observationEnd: 728,
        jobs: [shortJob('a', 30, 100), shortJob('b', 150, 300), shortJob('c', 400, 700)],
      },
      expected: { value: 1 },
    },
    {
      title: { nl: 'de derde baan is vast', en: 'the third job is permanent' },
      person: {
        observationEnd: 728,
        jobs: [
          shortJob('a', 30, 100),
          shortJob('b', 150, 300),
          drawnJob({ employerId: 'c', begin: 400, end: null, contractType: '1' }),
        ],
      },
      expected: { value: 0 },
    },
    {
      title: { nl: 'drie contracten bij dezelfde werkgever', en: 'three contracts with the same employer' },
      person: {
        observationEnd: 728,
        jobs: [shortJob('a', 30, 100), shortJob('a', 110, 300), shortJob('a', 310, 700)],
      },
      expected: { value: 0 },
    },
    {
      title: { nl: 'van één contract is de soort onbekend', en: 'the kind of one contract is unknown' },
      person: {
        observationEnd: 728,
        jobs: [shortJob('a', 30, 100), shortJob('b', 150, 300), drawnJob({ employerId: 'c', begin: 400, end: null })],
      },
      expected: { reason: 'undetermined', bounds: [0, 1] },
    },
  ],
  horizonDays: ({ weeks }) => 7 * weeks,
  value(person, { weeks, jobs: fewest, wage, wishMatch: wish }) {
    const { timeZero, observationEnd } = person
    const end = timeZero + 7 * weeks
    const until = Math.min(end, observationEnd)
    const held = person.jobs.filter((job) => job.begin < until && (job.end === null || job.end > timeZero))
    const loose = held.map((job) =>
      allOf([
        job.contractType === null ? null : looseContracts.has(job.contractType),
        below(job.hourlyWage, wage),
        below(wish === null ? null : wishMatch(job, person.intake), wish),
      ]),
    )
    if (observationEnd > timeZero && loose.includes(false)) return { value: 0 }
    if (observationEnd < end) return { reason: 'notObserved', bounds: [0, 1] }
    const begun = employerSpells(person).filter((span) => span.begin >= timeZero && span.begin < end).length
    if (begun < fewest) return { value: 0 }
    return loose.includes(null) ? { reason: 'undetermined', bounds: [0, 1] } : { value: 1 }
  },
})

const below = (value: Job['hourlyWage'], limit: number | null): boolean | null =>
  limit === null ? true : value === null ? null : value < limit

const allOf = (parts: readonly (boolean | null)[]): boolean | null =>
  parts.includes(false) ? false : parts.includes(null) ? null : true
