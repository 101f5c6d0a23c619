import { definePersonMeasure } from '../definition/define-measure.ts'
import { jobOption, onlyWorkers, onlyWorkersLimit } from '../definition/job-option.ts'
import { drawnJob } from '../example/drawn-rows.ts'
import { contractSecurity as securityOf } from '../window/contract-class.ts'
import { jobAtWeek } from '../window/job-at-week.ts'

/**
 * Contract security of the main job at one moment, 1 (on call) to 5 (permanent, fixed hours), among people in work.
 *
 * Missing: `notObserved`, `notEmployed`; `notApplicable` for sheltered work, article 60, apprenticeships and the
 * self-employed, which have no place on this ladder; `undetermined` with bounds 1 and 5 for an unknown contract.
 */
export const contractSecurity = definePersonMeasure({
  id: 'contract-security',
  kind: 'amount',
  family: 'match',
  label: { nl: 'Zekerheid van het contract', en: 'Contract security' },
  summary: { nl: 'van 1 (oproep) tot 5 (vast)', en: 'from 1 (on call) to 5 (permanent)' },
  question: { nl: 'Hoe zeker is het contract?', en: 'How secure is the contract?' },
  construct: {
    nl: '5 vast met vaste uren; 4 tijdelijk van een jaar of langer; 3 kort tijdelijk of vast met wisselende uren; 2 uitzend of payroll; 1 oproep.',
    en: '5 permanent with fixed hours; 4 temporary for a year or more; 3 short temporary or permanent with variable hours; 2 agency or payroll; 1 on call.',
  },
  origin: 'own',
  sources: [
    {
      author: 'CBS',
      year: 2017,
      taken: 'a permanent working relation has no end date and fixed hours; the order of the other classes is ours',
    },
  ],
  unit: 'points',
  unitLabel: { nl: 'punten (1 tot 5)', en: 'points (1 to 5)' },
  range: [1, 5],
  nullValue: null,
  direction: 'higher',
  conditional: onlyWorkers,
  needs: {
    required: [
      'enrolments.assignment_date',
      'enrolments.observation_end',
      'jobs.begin',
      'jobs.end',
      'jobs.contract_type',
    ],
    optional: ['jobs.hours_contract', 'jobs.hours_worked'],
  },
  options: jobOption,
  minimum: { persons: 30 },
  limits: [
    onlyWorkersLimit,
    {
      nl: 'De stappen zijn een volgorde; van 1 naar 2 hoeft niet even groot te zijn als van 4 naar 5.',
      en: 'The steps are an order; from 1 to 2 need not be as large as from 4 to 5.',
    },
    {
      nl: 'Wetten veranderen wat een soort contract betekent (zoals de WAB in 2020).',
      en: 'Laws change what a kind of contract means (as in the Netherlands in 2020).',
    },
  ],
  examples: [
    {
      title: { nl: 'vast contract met vaste uren', en: 'permanent contract, fixed hours' },
      person: { observationEnd: 546, jobs: [drawnJob({ begin: 400, end: null, contractType: '1' })] },
      expected: { value: 5 },
    },
    {
      title: { nl: 'twee banen: de meeste uren tellen', en: 'two jobs: most hours count' },
      person: {
        observationEnd: 546,
        jobs: [
          drawnJob({ jobId: 'a', begin: 400, end: null, contractType: '1', hoursContract: 4 }),
          drawnJob({ jobId: 'b', begin: 400, end: null, contractType: '5', hoursContract: 28 }),
        ],
      },
      expected: { value: 2 },
    },
    {
      title: { nl: 'zelfstandige', en: 'self-employed' },
      person: { observationEnd: 546, jobs: [drawnJob({ begin: 400, end: null, contractType: '11' })] },
      expected: { reason: 'notApplicable' },
    },
  ],
  horizonDays: ({ weeks }) => 7 * weeks,
  value(person, { weeks, minimumHours }) {
    const work = jobAtWeek(person, weeks, minimumHours)
    if (!work.seen) return { reason: 'notObserved' }
    if (work.main === null) return { reason: 'notEmployed' }
    const security = securityOf(work.main.contractType)
    if (security === undefined) return { reason: 'undetermined', bounds: [1, 5] }
    return security === null ? { reason: 'notApplicable' } : { value: security }
  },
})
