import type { Day, PersonRows } from '@doorstroom/trajectories'
import { z } from 'zod'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { minimumHoursOption, weeksOption } from '../definition/option-field.ts'
import { drawnBenefit, drawnJob } from '../example/drawn-rows.ts'
import { isBenefit } from '../window/benefit-spells.ts'
import { employedOn } from '../window/employed-on.ts'
import { lastDayOfWeek } from '../window/week-span.ts'

/**
 * In paid work at one moment: a job on the last day of a week after time zero, by default the 52nd, for everyone
 * enrolled. By option only work without a benefit beside it, or work without subsidy.
 *
 * Missing: `notObserved` when not followed that long, `undetermined` when the hours of the only job are unknown while
 * more than one hour is asked; both with bounds 0 and 1.
 */
export const employmentAtHorizon = definePersonMeasure({
  id: 'employment-at-horizon',
  kind: 'share',
  family: 'outflow',
  label: { nl: 'Aan het werk op een peilmoment', en: 'In work at one moment' },
  summary: { nl: 'betaald werk op één dag na de start', en: 'paid work on one day after time zero' },
  phrase: { nl: 'had op het peilmoment betaald werk', en: 'was in paid work at that moment' },
  question: { nl: 'Hoeveel mensen waren na een jaar aan het werk?', en: 'How many people were in work after a year?' },
  construct: {
    nl: 'Betaald werk op de laatste dag van een week na de start, of iemand de uitkering nu verliet of niet.',
    en: 'Paid work on the last day of a week after time zero, whether or not someone left benefit.',
  },
  origin: 'established',
  sources: [
    {
      author: 'CBS',
      year: 2024,
      title: 'Cohortonderzoek bijstandsuitstroom naar werk',
      taken: 'employment on fixed days 6, 12 and 18 months on, apart with and without benefit',
    },
    {
      author: 'Card, Kluve & Weber',
      year: 2018,
      title: 'What works? A meta analysis of recent active labor market program evaluations',
      doi: '10.1093/jeea/jvx028',
      taken: 'look at more than one moment, and further than a year for training',
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
      'jobs.hours_contract',
      'jobs.hours_worked',
      'jobs.contract_type',
      'jobs.subsidy_code',
      'jobs.subsidy_begin',
      'jobs.subsidy_end',
      'jobs.top_up_benefit',
      'spells.channel',
      'spells.state',
      'spells.begin',
      'spells.end',
    ],
  },
  options: z.strictObject({
    weeks: weeksOption(52),
    minimumHours: minimumHoursOption,
    unsubsidised: z.boolean().default(false).describe('Count only work without subsidy'),
    withoutBenefit: z.boolean().default(false).describe('Count only work without a benefit on that day'),
  }),
  minimum: { persons: 30 },
  limits: [
    {
      nl: 'Eén dag zegt niets over de maanden ervoor en erna; het seizoen kan meespelen.',
      en: 'One day says nothing of the months before and after; the season may play a part.',
    },
    {
      nl: 'Korter dan twee jaar kijken doet trajecten met scholing tekort.',
      en: 'Looking less than two years ahead understates programmes with training.',
    },
    {
      nl: 'Zonder gegevens over uitkeringen is werk zonder uitkering niet te onderscheiden.',
      en: 'Without data on benefits, work without benefit cannot be told apart.',
    },
  ],
  examples: [
    {
      title: { nl: 'nog precies aan het werk op dag 364', en: 'just still in work on day 364' },
      person: { observationEnd: 400, jobs: [drawnJob({ begin: 300, end: 364 })] },
      expected: { value: 1 },
    },
    {
      title: { nl: 'een dag eerder gestopt', en: 'stopped a day earlier' },
      person: { observationEnd: 400, jobs: [drawnJob({ begin: 0, end: 363 })] },
      expected: { value: 0 },
    },
    {
      title: {
        nl: 'werk met aanvulling telt niet als werk zonder uitkering',
        en: 'work with a top-up is no work without benefit',
      },
      person: {
        observationEnd: 400,
        jobs: [drawnJob({ begin: 100, end: null })],
        spells: [drawnBenefit(-60, null)],
      },
      options: { withoutBenefit: true },
      expected: { value: 0 },
    },
    {
      title: { nl: 'na een half jaar uit beeld', en: 'out of sight after half a year' },
      person: { observationEnd: 182, jobs: [drawnJob({ begin: 0, end: null })] },
      expected: { reason: 'notObserved', bounds: [0, 1] },
    },
  ],
  horizonDays: ({ weeks }) => 7 * weeks,
  value(person, options) {
    const day = lastDayOfWeek(person.timeZero, options.weeks)
    if (person.observationEnd <= day) return { reason: 'notObserved', bounds: [0, 1] }
    if (options.withoutBenefit && isOnBenefit(person, day)) return { value: 0 }
    const employed = employedOn(person, day, options)
    return employed === null ? { reason: 'undetermined', bounds: [0, 1] } : { value: employed ? 1 : 0 }
  },
})

function isOnBenefit({ spells, jobs }: PersonRows, day: Day): boolean {
  const holds = ({ begin, end }: { begin: Day; end: Day | null }) => begin <= day && (end === null || end > day)
  return (
    spells.some((spell) => isBenefit(spell) && holds(spell)) ||
    jobs.some((job) => job.topUpBenefit === true && holds(job))
  )
}
