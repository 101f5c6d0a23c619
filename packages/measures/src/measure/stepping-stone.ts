import { wilsonInterval } from '@doorstroom/statistics'
import type { Job, PersonRows } from '@doorstroom/trajectories'
import { z } from 'zod'
import { armsOf } from '../definition/arms.ts'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import type { GroupValue } from '../definition/group-rows.ts'
import { minimumHoursOption, weeksOption } from '../definition/option-field.ts'
import { drawnJob } from '../example/drawn-rows.ts'
import { firstJob } from '../window/first-job.ts'
import { jobAtWeek } from '../window/job-at-week.ts'
import { wishMatch } from '../window/wish-match.ts'

const breadJob = (begin: number, end: number | null) => drawnJob({ jobId: 'bread', begin, end, wishMatch: 0.25 })
const wishJob = (begin: number, end: number | null) => drawnJob({ jobId: 'wish', begin, end, wishMatch: 1 })

/**
 * Stepping stone or dead end: where people are at one moment (by default the end of week 104), and where those are who
 * began with a job that did not fit their wish. A wish job fits the own wish for at least 0.75, a bread job less. Per
 * arm, of everyone seen then: `wish-job`, `bread-job`, `job-wish-unknown` and `without-work`, which add up to 1. Of who
 * began in a bread job: `bread-to-wish` (a stepping stone), `bread-to-bread` and `bread-to-nothing` (a dead end); the
 * rest is in a job of unknown fit. Shares with Wilson's interval.
 *
 * Missing: who was not followed that long is left out. `notFollowedThatLong` without anyone, `noValues` when nobody
 * began in a bread job.
 */
export const steppingStone = defineGroupMeasure({
  id: 'stepping-stone',
  kind: 'group',
  family: 'trajectory-shape',
  label: { nl: 'Springplank of fuik', en: 'Stepping stone or dead end' },
  summary: {
    nl: 'komt na de broodbaan de baan van de eigen wens?',
    en: 'does the wished-for job follow the bread job?',
  },
  question: {
    nl: 'Leidt een baan die niet past naar een baan die wel past?',
    en: 'Does a job that does not fit lead to one that does?',
  },
  construct: {
    nl: 'Het deel van de mensen dat begon in een baan buiten de eigen wens en later in een baan naar wens werkt, daarin blijft steken of zonder werk is.',
    en: 'The part of the people who began in a job outside their own wish and later are in a job as wished, are still in such a job, or are without work.',
  },
  origin: 'own',
  sources: [
    {
      author: 'de Graaf-Zijl, van den Berg & Heyma',
      year: 2011,
      title: 'Stepping stones for the unemployed',
      taken: 'the question, and that temporary jobs need not raise the part in regular work',
    },
    {
      author: 'Mattijssen & Pavlopoulos',
      year: 2019,
      title: 'A multichannel typology of temporary employment careers in the Netherlands',
      taken: 'stepping stone against dead end; the states by own wish are ours',
    },
  ],
  unit: 'share',
  unitLabel: { nl: 'aandeel', en: 'share' },
  range: [0, 1],
  nullValue: null,
  direction: 'none',
  needs: {
    required: ['enrolments.assignment_date', 'enrolments.observation_end', 'jobs.begin', 'jobs.end'],
    optional: [
      'jobs.wish_match',
      'jobs.isco08',
      'intakes.wish_isco08',
      'jobs.hours_contract',
      'jobs.hours_worked',
      'enrolments.arm',
    ],
  },
  options: z.strictObject({
    weeks: weeksOption(104),
    wishMatch: z.number().min(0).max(1).default(0.75).describe('Least fit with the own wish, 0 to 1'),
    minimumHours: minimumHoursOption,
  }),
  minimum: { persons: 30 },
  terms: {
    'wish-job': { nl: 'in een baan naar eigen wens', en: 'in a job of own wish' },
    'bread-job': { nl: 'in een baan buiten de wens', en: 'in a job outside the wish' },
    'job-wish-unknown': { nl: 'in een baan waarvan dat onbekend is', en: 'in a job of which that is unknown' },
    'without-work': { nl: 'zonder betaald werk', en: 'without paid work' },
    'bread-to-wish': { nl: 'van broodbaan naar wens', en: 'from bread job to wish' },
    'bread-to-bread': { nl: 'van broodbaan naar broodbaan', en: 'from bread job to bread job' },
    'bread-to-nothing': { nl: 'van broodbaan naar geen werk', en: 'from bread job to no work' },
  },
  limits: [
    {
      nl: 'Wie een broodbaan neemt, verschilt van wie doorzoekt. Dit laat niet zien wat het nemen van een broodbaan doet.',
      en: 'Who takes a bread job differs from who searches on. This does not show what taking a bread job does.',
    },
    {
      nl: 'Mensen kunnen hun wens bijstellen; de wens van de intake telt.',
      en: 'People may adapt their wish; the wish at the intake counts.',
    },
    {
      nl: 'Wie vroeg begon, had meer tijd om door te stromen.',
      en: 'Who began early had more time to move on.',
    },
  ],
  examples: [
    {
      title: {
        nl: 'vier mensen: doorgestroomd, blijven steken, weer zonder werk, nooit gewerkt',
        en: 'four people: moved on, stuck, out of work again, never worked',
      },
      rows: {
        enrolled: [
          { observationEnd: 728, jobs: [breadJob(50, 300), wishJob(320, null)] },
          { observationEnd: 728, jobs: [breadJob(50, null)] },
          { observationEnd: 728, jobs: [breadJob(50, 300)] },
          { observationEnd: 728 },
        ],
      },
      expected: [
        { term: 'wish-job', arm: null, estimate: 0.25, n: 4, nEvents: 1 },
        { term: 'bread-job', estimate: 0.25, n: 4, nEvents: 1 },
        { term: 'without-work', estimate: 0.5, n: 4, nEvents: 2 },
        { term: 'bread-to-wish', estimate: 0.3333333, n: 3, nEvents: 1 },
        { term: 'bread-to-nothing', estimate: 0.3333333, n: 3, nEvents: 1 },
      ],
    },
    {
      title: { nl: 'meteen in de baan van de wens', en: 'in the job of the wish at once' },
      rows: { enrolled: [{ observationEnd: 728, jobs: [wishJob(50, null)] }] },
      expected: [
        { term: 'wish-job', estimate: 1, n: 1, nEvents: 1 },
        { term: 'bread-to-wish', estimate: null, n: 0, reasons: ['noValues'] },
      ],
    },
  ],
  group({ enrolled, treated }, options) {
    const courses = enrolled.map((person) => course(person, options))
    return armsOf(treated).flatMap(({ arm, members }) => {
      const seen = members.flatMap((position) => courses[position] ?? [])
      const fromBread = seen.filter(({ began }) => began === 'bread-job')
      const share = (term: string, of: readonly Course[], state: State, empty: string): GroupValue => {
        const shared = { term, arm, horizonDays: 7 * options.weeks, n: of.length }
        if (of.length === 0) return { ...shared, estimate: null, reasons: [empty] }
        const nEvents = of.filter(({ at }) => at === state).length
        const { estimate, low, high } = wilsonInterval(nEvents, of.length, 0.95)
        return { ...shared, estimate, confLow: low, confHigh: high, nEvents }
      }
      return [
        ...states.map((state) => share(state, seen, state, 'notFollowedThatLong')),
        share('bread-to-wish', fromBread, 'wish-job', 'noValues'),
        share('bread-to-bread', fromBread, 'bread-job', 'noValues'),
        share('bread-to-nothing', fromBread, 'without-work', 'noValues'),
      ]
    })
  },
})

const states = ['wish-job', 'bread-job', 'job-wish-unknown', 'without-work'] as const
type State = (typeof states)[number]

/** In what kind of job someone began, and where they are at the moment asked for. */
interface Course {
  readonly began: State
  readonly at: State
}

function course(
  person: PersonRows,
  { weeks, wishMatch: least, minimumHours }: { weeks: number; wishMatch: number; minimumHours: number },
): Course[] {
  const work = jobAtWeek(person, weeks, minimumHours)
  if (!work.seen) return []
  const stateOf = (job: Job | null): State => {
    if (job === null) return 'without-work'
    const match = wishMatch(job, person.intake)
    return match === null ? 'job-wish-unknown' : match >= least ? 'wish-job' : 'bread-job'
  }
  return [{ began: stateOf(firstJob(person, work.day, minimumHours)?.job ?? null), at: stateOf(work.main) }]
}
