import { newcombeInterval, normalQuantile, twoArmRatios } from '@doorstroom/statistics'
import { z } from 'zod'
import { armsOf, hasArms } from '../definition/arms.ts'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import type { GroupRows, GroupValue } from '../definition/group-rows.ts'
import { horizonsOption, minimumHoursOption } from '../definition/option-field.ts'
import { drawnJob } from '../example/drawn-rows.ts'
import { isMadeByLot } from '../gate/made-by-lot.ts'
import { employedOn } from '../window/employed-on.ts'
import type { PaidWorkRule } from '../window/paid-work-spans.ts'
import { lastDayOfWeek } from '../window/week-span.ts'

const worker = { observationEnd: 364, jobs: [drawnJob({ begin: 100, end: null })] }
const other = { observationEnd: 364 }

/**
 * Net outflow to work: the part in paid work on the last day of a week, treated less comparison (`difference`, -1 to
 * 1, Newcombe's interval), and the part that would have been in work anyway, comparison over treated
 * (`deadweight-share`; above 1 the comparison arm did better). Raw counts: the corrected difference belongs to the
 * comparison of the study.
 *
 * Missing: people not followed that long, or of whom it is unknown, are left out (n says how many remain). Arms not
 * made by lot give the difference the warning `notByLot` and no deadweight share. Without two arms `noComparison`.
 */
export const netOutflowEffect = defineGroupMeasure({
  id: 'net-outflow-effect',
  kind: 'group',
  family: 'outflow',
  label: { nl: 'Netto verschil in werk', en: 'Net difference in work' },
  summary: { nl: 'in werk, vergeleken met de andere groep', en: 'in work, against the other arm' },
  question: {
    nl: 'Hoeveel meer mensen hebben werk dan zonder het traject?',
    en: 'How many more people are in work than without the programme?',
  },
  construct: {
    nl: 'Het deel van de mensen met werk in de ene groep min dat deel in de andere, op hetzelfde moment na de start.',
    en: 'The part of people in work in one arm less that part in the other, at the same moment after time zero.',
  },
  origin: 'recalled',
  sources: [
    {
      author: 'Newcombe',
      year: 1998,
      title: 'Interval estimation for the difference between independent proportions',
      doi: '10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I',
      taken: 'interval of the difference',
    },
    {
      author: 'Ministerie van Sociale Zaken en Werkgelegenheid',
      year: 2008,
      taken: 'gross against net effectiveness of re-integration',
    },
  ],
  unit: 'share',
  unitLabel: { nl: 'aandeel', en: 'share' },
  range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  nullValue: 0,
  direction: 'higher',
  needs: {
    required: ['enrolments.assignment_date', 'enrolments.observation_end', 'enrolments.arm', 'jobs.begin', 'jobs.end'],
    optional: ['enrolments.assignment_mechanism', 'jobs.hours_contract', 'jobs.hours_worked'],
  },
  options: z.strictObject({
    horizonsWeeks: horizonsOption([26, 52, 78, 104], 'time zero'),
    minimumHours: minimumHoursOption,
    unsubsidised: z.boolean().default(false).describe('Count only work without subsidy'),
  }),
  minimum: { persons: 60 },
  terms: {
    difference: { nl: 'verschil in deel met werk', en: 'difference in the part in work' },
    'deadweight-share': { nl: 'deel dat ook zonder werk had gevonden', en: 'part that would have been in work anyway' },
  },
  limits: [
    {
      nl: 'Zonder loting kan het verschil ook komen doordat de groepen vooraf al verschilden.',
      en: 'Without lots the difference may come from arms that differed beforehand.',
    },
    {
      nl: 'Of deelnemers banen kregen die anders naar anderen waren gegaan, is hier niet te zien.',
      en: 'Whether participants got jobs that would have gone to others cannot be seen here.',
    },
    {
      nl: 'Een verschil op één moment zegt niet of het blijft; kijk naar meer momenten.',
      en: 'A difference at one moment does not tell whether it lasts; look at more moments.',
    },
  ],
  examples: [
    {
      title: {
        nl: 'na loting 3 van 4 tegen 2 van 4 aan het werk: 0,25 en 2/3',
        en: 'by lot 3 of 4 against 2 of 4 in work: 0.25 and 2/3',
      },
      rows: {
        enrolled: [worker, worker, worker, other, worker, worker, other, other],
        treated: [1, 1, 1, 1, 0, 0, 0, 0],
        mechanism: 'individual-random',
      },
      options: { horizonsWeeks: [52] },
      expected: [
        { term: 'difference', horizonDays: 364, estimate: 0.25, n: 8, nEvents: 5, warnings: [] },
        { term: 'deadweight-share', horizonDays: 364, estimate: 0.6666666667, n: 8 },
      ],
    },
    {
      title: {
        nl: 'dezelfde mensen, zonder loting: alleen een verschil',
        en: 'the same people, without lots: a difference only',
      },
      rows: {
        enrolled: [worker, worker, worker, other, worker, worker, other, other],
        treated: [1, 1, 1, 1, 0, 0, 0, 0],
        mechanism: 'matched',
      },
      options: { horizonsWeeks: [52] },
      expected: [
        { term: 'difference', estimate: 0.25, warnings: ['notByLot'] },
        { term: 'deadweight-share', estimate: null, reasons: ['notByLot'] },
      ],
    },
    {
      title: { nl: 'één groep', en: 'one group' },
      rows: { enrolled: [worker, other] },
      expected: [{ term: 'difference', estimate: null, reasons: ['noComparison'] }],
    },
  ],
  group: (rows, options) => options.horizonsWeeks.flatMap((weeks) => atWeek(rows, weeks, options)),
})

const confLevel = 0.95

function atWeek(rows: GroupRows, weeks: number, rule: PaidWorkRule): GroupValue[] {
  const horizonDays = 7 * weeks
  const unanswered = (reason: string): GroupValue[] =>
    ['difference', 'deadweight-share'].map((term) => ({ term, horizonDays, estimate: null, reasons: [reason] }))
  if (!hasArms(rows.treated)) return unanswered('noComparison')
  const [treated, comparison] = armsOf(rows.treated).map(({ members }) => countEmployed(rows, members, weeks, rule))
  if (!treated?.n || !comparison?.n) return unanswered('notFollowedThatLong')
  const counts = {
    eventsTreated: treated.events,
    nTreated: treated.n,
    eventsComparison: comparison.events,
    nComparison: comparison.n,
  }
  const { estimate, low, high } = newcombeInterval({ ...counts, confLevel })
  const n = treated.n + comparison.n
  const lot = isMadeByLot(rows.mechanism)
  const warnings = lot ? [] : ['notByLot']
  const nEvents = treated.events + comparison.events
  return [
    { term: 'difference', horizonDays, estimate, confLow: low, confHigh: high, n, nEvents, warnings },
    { horizonDays, n, ...(lot ? deadweight(counts) : { estimate: null, reasons: ['notByLot'] }), ...ofDeadweight },
  ]
}

const ofDeadweight = { term: 'deadweight-share', unit: 'ratio' }

/** Comparison over treated with its large-sample interval on the scale of the logarithm. */
function deadweight(counts: Parameters<typeof twoArmRatios>[0]): Omit<GroupValue, 'term'> {
  if (counts.eventsTreated === 0) return { estimate: null, reasons: ['notDefined'] }
  const estimate = counts.eventsComparison / counts.nComparison / (counts.eventsTreated / counts.nTreated)
  if (counts.eventsComparison === 0) return { estimate }
  const { logRiskRatio, logRiskRatioVariance } = twoArmRatios(counts)
  const reach = normalQuantile((1 + confLevel) / 2) * Math.sqrt(logRiskRatioVariance)
  return { estimate, confLow: Math.exp(-logRiskRatio - reach), confHigh: Math.exp(-logRiskRatio + reach) }
}

function countEmployed({ enrolled }: GroupRows, members: readonly number[], weeks: number, rule: PaidWorkRule) {
  const count = { n: 0, events: 0 }
  for (const position of members) {
    const person = enrolled[position]
    const employed = person === undefined ? null : employedOn(person, lastDayOfWeek(person.timeZero, weeks), rule)
    if (employed === null) continue
    count.n += 1
    if (employed) count.events += 1
  }
  return count
}
