import { bridgeGaps, type PersonRows, subsidisedSpan } from '@doorstroom/trajectories'
import { z } from 'zod'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { minimumHoursOption, weeksOption } from '../definition/option-field.ts'
import { drawnJob } from '../example/drawn-rows.ts'
import { employedOn } from '../window/employed-on.ts'
import { jobGapDays } from '../window/employer-spells.ts'
import { isTemporarySubsidy } from '../window/temporary-subsidy.ts'
import { lastDayOfWeek } from '../window/week-span.ts'

/**
 * In work after the subsidy: among people whose temporary subsidy came to an end in the window, whether they had a job
 * without subsidy so many weeks later (by default 26), with whatever employer or only the same one. The first
 * subsidised period that ends after time zero counts; interruptions of at most 28 days are bridged.
 *
 * Missing: `noSubsidyEnd` without such an end (support meant to last, such as sheltered work, has none); `notObserved`
 * when not followed long enough, `undetermined` with unknown hours, both with bounds 0 and 1.
 */
export const postSubsidyRetention = definePersonMeasure({
  id: 'post-subsidy-retention',
  kind: 'share',
  family: 'outflow',
  label: { nl: 'Aan het werk na de subsidie', en: 'In work after the subsidy' },
  summary: { nl: 'werk zonder subsidie, een half jaar na afloop', en: 'unsubsidised work half a year after' },
  phrase: { nl: 'had na de subsidie een gewone baan', en: 'had an ordinary job after the subsidy' },
  question: {
    nl: 'Blijven mensen aan het werk als de subsidie stopt?',
    en: 'Do people stay in work when subsidy ends?',
  },
  construct: {
    nl: 'Betaald werk zonder subsidie, een vaste tijd nadat de tijdelijke subsidie afliep.',
    en: 'Paid work without subsidy, a fixed time after the temporary subsidy came to an end.',
  },
  origin: 'own',
  sources: [
    {
      author: 'Card, Kluve & Weber',
      year: 2018,
      title: 'What works? A meta analysis of recent active labor market program evaluations',
      doi: '10.1093/jeea/jvx028',
      taken: 'work during a subsidy is no result of it; the definition and the 26 weeks are ours',
    },
  ],
  unit: 'share',
  unitLabel: { nl: 'aandeel', en: 'share' },
  range: [0, 1],
  nullValue: null,
  direction: 'higher',
  conditional: {
    on: { nl: 'mensen bij wie een tijdelijke subsidie afliep', en: 'people whose temporary subsidy came to an end' },
    unconditionalTwin: 'employment-at-horizon',
  },
  needs: {
    required: [
      'enrolments.assignment_date',
      'enrolments.observation_end',
      'jobs.begin',
      'jobs.end',
      'jobs.subsidy_code',
    ],
    optional: [
      'jobs.subsidy_begin',
      'jobs.subsidy_end',
      'jobs.contract_type',
      'jobs.employer_id',
      'jobs.hours_contract',
      'jobs.hours_worked',
    ],
  },
  options: z.strictObject({
    weeks: weeksOption(104).describe('Weeks after time zero within which the subsidy must have ended'),
    retentionWeeks: z.number().int().min(5).max(520).default(26).describe('Weeks after the end of the subsidy'),
    sameEmployer: z.boolean().default(false).describe('Count only work with an employer of the subsidised period'),
    minimumHours: minimumHoursOption,
  }),
  minimum: { persons: 30 },
  limits: [
    {
      nl: 'Wie tijdens de subsidie uitviel, telt ook mee; wie nooit gesubsidieerd werkte niet. Vergelijk groepen op werk voor iedereen.',
      en: 'Who dropped out during the subsidy counts too; who never had subsidised work does not. Compare groups on work for everyone.',
    },
    {
      nl: 'Misschien was iemand ook zonder subsidie aangenomen, of kwam een ander daardoor niet aan de beurt. Dat is hier niet te zien.',
      en: 'Someone may have been hired without subsidy too, or in the place of another person. That cannot be seen here.',
    },
    {
      nl: 'Artikel 60 eindigt volgens plan zodra iemand weer recht op uitkering heeft: dat einde is geen mislukking.',
      en: 'Article 60 ends by design once someone is entitled to benefit again: that end is no failure.',
    },
  ],
  examples: [
    {
      title: { nl: 'subsidie stopt op dag 100, de baan gaat door', en: 'subsidy ends on day 100, the job goes on' },
      person: {
        observationEnd: 400,
        jobs: [drawnJob({ begin: 10, end: null, subsidyCode: 'LKS-TIJD', subsidyEnd: 100 })],
      },
      expected: { value: 1 },
    },
    {
      title: { nl: 'met de subsidie stopt ook de baan', en: 'the job ends with the subsidy' },
      person: { observationEnd: 400, jobs: [drawnJob({ begin: 10, end: 100, subsidyCode: 'LKS-TIJD' })] },
      expected: { value: 0 },
    },
    {
      title: { nl: 'een blijvende subsidie loopt niet af', en: 'a lasting subsidy does not end' },
      person: { observationEnd: 800, jobs: [drawnJob({ begin: 10, end: null, subsidyCode: 'LKS-PW' })] },
      expected: { reason: 'noSubsidyEnd' },
    },
    {
      title: { nl: 'na afloop te kort gevolgd', en: 'followed too short afterwards' },
      person: { observationEnd: 200, jobs: [drawnJob({ begin: 10, end: 100, subsidyCode: 'IBO' })] },
      expected: { reason: 'notObserved', bounds: [0, 1] },
    },
  ],
  horizonDays: ({ weeks, retentionWeeks }) => 7 * (weeks + retentionWeeks),
  value(person, { weeks, retentionWeeks, sameEmployer, minimumHours }) {
    const { timeZero, observationEnd, jobs } = person
    const until = timeZero + 7 * weeks
    const subsidised = subsidisedPeriods(person).find(({ end }) => end > timeZero)
    if (subsidised === undefined || subsidised.end >= observationEnd) {
      const tooLate = subsidised !== undefined && subsidised.end > until
      return tooLate || observationEnd >= until ? { reason: 'noSubsidyEnd' } : { reason: 'notObserved', bounds: [0, 1] }
    }
    if (subsidised.end > until) return { reason: 'noSubsidyEnd' }
    const day = lastDayOfWeek(subsidised.end, retentionWeeks)
    if (observationEnd <= day) return { reason: 'notObserved', bounds: [0, 1] }
    const before = jobs.filter((job) => job.begin < subsidised.end && (job.end ?? observationEnd) > subsidised.begin)
    const employers = new Set(before.filter(isTemporarySubsidy).map(({ employerId }) => employerId))
    const counted = sameEmployer ? jobs.filter(({ employerId }) => employers.has(employerId)) : jobs
    const employed = employedOn({ jobs: counted, observationEnd }, day, { minimumHours, unsubsidised: true })
    return employed === null ? { reason: 'undetermined', bounds: [0, 1] } : { value: employed ? 1 : 0 }
  },
})

const subsidisedPeriods = ({ jobs, observationEnd }: PersonRows) =>
  bridgeGaps(
    jobs.filter(isTemporarySubsidy).flatMap((job) => subsidisedSpan(job, observationEnd) ?? []),
    jobGapDays,
  )
