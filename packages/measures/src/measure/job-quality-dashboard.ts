import { wilsonInterval } from '@doorstroom/statistics'
import type { PersonRows } from '@doorstroom/trajectories'
import { armsOf } from '../definition/arms.ts'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import type { GroupValue } from '../definition/group-rows.ts'
import { jobOption, onlyWorkers, onlyWorkersLimit } from '../definition/job-option.ts'
import { drawnCharacteristics, drawnJob } from '../example/drawn-rows.ts'
import { jobAtWeek } from '../window/job-at-week.ts'
import { type JobQualityAspect, jobQualityAspects, jobQualityOf } from '../window/job-quality.ts'

const worker = (hourlyWage: number, contractType: string) => ({
  observationEnd: 546,
  person: drawnCharacteristics({ educationIsced: '6' }),
  jobs: [drawnJob({ begin: 400, end: null, hourlyWage, contractType, isco08: '5223' })],
})

const share = 'share'

/**
 * Job quality, one row per aspect and no total, of the main job at one moment among people in work, per arm.
 * `in-work` is the share of everyone followed that long who is in it. Shares with Wilson's interval: `secure-contract`
 * (4 or 5 on the ladder of contract security), `hours-fit` (less than four hours from what is wanted), `education-fit`,
 * `more-education` and `less-education` than asked, `skills-fit`, `wish-fit` (at least 0.75), `half-year` (26 weeks or
 * more with the employer). `earnings-quality` is the generalised mean with power -3 of the gross hourly wage: what
 * the lowest wages weigh most in, never above the mean; `mean-wage` is that mean.
 *
 * Missing: an aspect is computed from who it is known of (n), and is `noValues` when of nobody; it is never filled in
 * from another. `notFollowedThatLong` when nobody in the arm was.
 */
export const jobQualityDashboard = defineGroupMeasure({
  id: 'job-quality-dashboard',
  kind: 'group',
  family: 'match',
  label: { nl: 'Kwaliteit van werk in delen', en: 'Job quality in parts' },
  summary: { nl: 'per kant van het werk een cijfer, geen totaal', en: 'a number per side of the job, no total' },
  question: { nl: 'Hoe goed is het werk, kant voor kant?', en: 'How good are the jobs, side by side?' },
  construct: {
    nl: 'Loon, contract, uren, opleiding, vaardigheden, wens en duur van de baan met de meeste uren, elk apart.',
    en: 'Wage, contract, hours, education, skills, wish and tenure of the job with most hours, each by itself.',
  },
  origin: 'recalled',
  sources: [
    {
      author: 'Cazes, Hijzen & Saint-Martin',
      year: 2015,
      title: 'Measuring and assessing job quality: the OECD job quality framework',
      taken:
        'quality of earnings as a generalised mean that weighs low wages most, beside security; the power is recalled',
    },
    {
      author: 'Piasna',
      year: 2017,
      title: "'Bad jobs' recovery? European Job Quality Index 2005-2015",
      taken: 'a number per dimension; which dimensions a registration holds is ours',
    },
  ],
  unit: share,
  unitLabel: { nl: 'aandeel van wie werkt', en: 'share of those in work' },
  range: [0, Number.POSITIVE_INFINITY],
  nullValue: null,
  direction: 'none',
  conditional: onlyWorkers,
  needs: {
    required: ['enrolments.assignment_date', 'enrolments.observation_end', 'jobs.begin', 'jobs.end'],
    optional: [
      'jobs.hourly_wage',
      'jobs.contract_type',
      'jobs.hours_contract',
      'jobs.hours_worked',
      'jobs.hours_wanted',
      'jobs.isco08',
      'jobs.required_isced',
      'jobs.skills_match',
      'jobs.wish_match',
      'jobs.conditions_met',
      'jobs.employer_id',
      'persons.education_isced',
      'persons.education_foreign',
      'intakes.wish_isco08',
      'intakes.wish_conditions',
    ],
  },
  options: jobOption,
  minimum: { persons: 30 },
  terms: {
    'in-work': { nl: 'had betaald werk', en: 'in paid work' },
    'mean-wage': { nl: 'gemiddeld uurloon', en: 'mean hourly wage' },
    'earnings-quality': {
      nl: 'uurloon waarin lage lonen zwaar wegen',
      en: 'hourly wage in which low wages weigh most',
    },
    ...jobQualityAspects,
  },
  limits: [
    onlyWorkersLimit,
    {
      nl: 'Er is met opzet geen totaal: hoe zwaar loon tegen zekerheid weegt, is een keuze.',
      en: 'There is no total on purpose: how much wage weighs against security is a choice.',
    },
    {
      nl: 'Werkdruk, veiligheid en inspraak staan niet in een registratie. Vraag die aan de mensen zelf.',
      en: 'Workload, safety and having a say are in no registration. Ask people themselves.',
    },
  ],
  examples: [
    {
      title: {
        nl: 'vast en 16 euro, oproep en 12 euro, allebei te hoog opgeleid, één zonder werk',
        en: 'permanent at 16 euros, on call at 12, both with more education than asked, one without work',
      },
      rows: { enrolled: [worker(16, '1'), worker(12, '7'), { observationEnd: 546 }] },
      expected: [
        { term: 'in-work', estimate: 2 / 3, n: 3, nEvents: 2 },
        { term: 'secure-contract', estimate: 0.5, n: 2, nEvents: 1 },
        { term: 'more-education', estimate: 1, n: 2, nEvents: 2 },
        { term: 'mean-wage', estimate: 14, n: 2 },
        { term: 'earnings-quality', estimate: 13.4453085, n: 2 },
        { term: 'skills-fit', estimate: null, n: 0, reasons: ['noValues'] },
      ],
    },
    {
      title: { nl: 'niemand zo lang gevolgd', en: 'nobody followed that long' },
      rows: { enrolled: [{ observationEnd: 100 }] },
      expected: [{ term: 'in-work', estimate: null, n: 0, reasons: ['notFollowedThatLong'] }],
    },
  ],
  group({ enrolled, treated }, options) {
    return armsOf(treated).flatMap(({ arm, members }) =>
      dashboardOf(
        members.flatMap((position) => enrolled[position] ?? []),
        options,
      ).map((value) => ({ ...value, arm, horizonDays: 7 * options.weeks })),
    )
  },
})

function dashboardOf(
  people: readonly PersonRows[],
  { weeks, minimumHours }: { readonly weeks: number; readonly minimumHours: number },
): GroupValue[] {
  const seen = people.flatMap((person) => {
    const work = jobAtWeek(person, weeks, minimumHours)
    return work.seen ? [{ person, work }] : []
  })
  if (seen.length === 0) return [{ term: 'in-work', estimate: null, n: 0, reasons: ['notFollowedThatLong'] }]
  const jobs = seen.flatMap(({ person, work }) =>
    work.main === null ? [] : [{ main: work.main, quality: jobQualityOf(person, work.main, work.jobs, work.day) }],
  )
  const wages = jobs.flatMap(({ main }) => (main.hourlyWage === null || main.hourlyWage <= 0 ? [] : [main.hourlyWage]))
  return [
    shareRow('in-work', jobs.length, seen.length),
    ...(Object.keys(jobQualityAspects) as JobQualityAspect[]).map((aspect) => {
      const known = jobs.map(({ quality }) => quality[aspect]).filter((fits) => fits !== null)
      return { ...shareRow(aspect, known.filter((fits) => fits).length, known.length), warnings: ['conditional'] }
    }),
    wageRow('mean-wage', wages, 1),
    wageRow('earnings-quality', wages, -3),
  ]
}

function shareRow(term: string, nEvents: number, n: number): GroupValue {
  if (n === 0) return { term, estimate: null, n, reasons: ['noValues'] }
  const { estimate, low, high } = wilsonInterval(nEvents, n, 0.95)
  return { term, estimate, confLow: low, confHigh: high, n, nEvents, estimator: 'wilson' }
}

/** Generalised mean of wages above zero: the power-th root of the mean of the power-th powers. */
function wageRow(term: string, wages: readonly number[], power: number): GroupValue {
  const n = wages.length
  const row = { term, unit: '€/hour', n, warnings: ['conditional'] }
  if (n === 0) return { ...row, estimate: null, reasons: ['noValues'] }
  const mean = wages.reduce((sum, wage) => sum + wage ** power, 0) / n
  return { ...row, estimate: mean ** (1 / power), estimator: 'generalised-mean' }
}
