import { z } from 'zod'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { minimumHoursOption, weeksOption } from '../definition/option-field.ts'
import { drawnJob } from '../example/drawn-rows.ts'
import { paidWorkWeeks } from '../window/paid-work-weeks.ts'

/**
 * Weeks with paid work within so many weeks after time zero, for everyone enrolled.
 *
 * Missing: when weeks were not seen `notObserved`, when only hours are unknown `undetermined`, both with the lowest
 * and highest number of weeks it can have been.
 */
export const weeksInPaidWork = definePersonMeasure({
  id: 'weeks-in-paid-work',
  kind: 'amount',
  family: 'outflow',
  label: { nl: 'Weken met betaald werk', en: 'Weeks in paid work' },
  summary: { nl: 'gewerkte weken, voor iedereen', en: 'weeks worked, for everyone' },
  question: { nl: 'Hoeveel weken hadden mensen betaald werk?', en: 'How many weeks did people have paid work?' },
  construct: {
    nl: 'Het aantal weken na de start met minstens één dag betaald werk.',
    en: 'The number of weeks after time zero with at least one day of paid work.',
  },
  origin: 'established',
  sources: [
    {
      author: 'Card, Kluve & Weber',
      year: 2018,
      title: 'What works? A meta analysis of recent active labor market program evaluations',
      doi: '10.1093/jeea/jvx028',
      taken: 'look further than a year: effects of training grow after two to three years',
    },
  ],
  unit: 'weeks',
  unitLabel: { nl: 'weken', en: 'weeks' },
  range: [0, 1040],
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
    ],
  },
  options: z.strictObject({
    weeks: weeksOption(104),
    minimumHours: minimumHoursOption,
    unsubsidised: z.boolean().default(false).describe('Count only weeks with a job without subsidy'),
  }),
  minimum: { persons: 30 },
  limits: [
    {
      nl: 'Een week met vier uur werk telt even zwaar als een volle werkweek.',
      en: 'A week with four hours of work counts the same as a full working week.',
    },
    {
      nl: 'Wie niet de hele periode te volgen is, telt alleen mee in de onder- en bovengrens.',
      en: 'Who cannot be followed for the whole period counts only in the lowest and highest possible value.',
    },
  ],
  examples: [
    {
      title: { nl: 'acht dagen werk raakt twee weken', en: 'eight days of work touches two weeks' },
      person: { observationEnd: 728, jobs: [drawnJob({ begin: 0, end: 8 })] },
      expected: { value: 2 },
    },
    {
      title: { nl: 'twee banen tegelijk tellen één keer', en: 'two jobs at once count once' },
      person: { observationEnd: 728, jobs: [drawnJob({ begin: 0, end: 14 }), drawnJob({ begin: 7, end: 21 })] },
      expected: { value: 3 },
    },
    {
      title: { nl: 'na 52 weken uit beeld: tussen 10 en 62 weken', en: 'out of sight after 52 weeks: 10 to 62 weeks' },
      person: { observationEnd: 364, jobs: [drawnJob({ begin: 0, end: 70 })] },
      expected: { reason: 'notObserved', bounds: [10, 62] },
    },
  ],
  horizonDays: ({ weeks }) => 7 * weeks,
  value(person, { weeks, minimumHours, unsubsidised }) {
    const { worked, unknown, unseen } = paidWorkWeeks(person, { from: 1, to: weeks, minimumHours, unsubsidised })
    if (unknown === 0) return { value: worked }
    return { reason: unseen > 0 ? 'notObserved' : 'undetermined', bounds: [worked, worked + unknown] }
  },
})
