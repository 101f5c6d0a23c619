import { quantile, wilsonInterval } from '@doorstroom/statistics'
import type { Job, PersonRows } from '@doorstroom/trajectories'
import { z } from 'zod'
import { armsOf } from '../definition/arms.ts'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import type { GroupValue } from '../definition/group-rows.ts'
import { weeksOption } from '../definition/option-field.ts'
import { drawnJob, drawnPlacement } from '../example/drawn-rows.ts'
import { employerSpell } from '../window/employer-spells.ts'
import { anyOf, type Known } from '../window/three-valued.ts'

const place = (begin: number, replacedPaidJob: string | null = null) =>
  drawnPlacement({ employerId: 'x', begin, end: begin + 91, replacedPaidJob })

/**
 * What came of unpaid and trial placements, per arm, over people whose first placement began in the window and who were
 * followed until 13 weeks after it ended: the share that got a paid job with the same employer from the first day of the
 * placement until 13 weeks after its end, where they did not work in the 28 days before (`paid-job-there`); the share with a second placement within the window
 * (`again`, of those followed for the window); the share of whom a placement took the place of a paid job (`displaced`,
 * of those of whom that is known), each with Wilson's interval; and the median length in weeks of the first placement
 * (`weeks`).
 *
 * Missing: `noValues` for a term that nobody has. A placement or job without employer number is not counted as the same
 * employer: such a placement is left out of `paid-job-there`.
 */
export const placementOutcome = defineGroupMeasure({
  id: 'placement-outcome',
  kind: 'group',
  family: 'process',
  label: { nl: 'Wat de werkplek oplevert', en: 'What comes of the placement' },
  summary: { nl: 'een baan, nog een plek, of verdringing', en: 'a job, another placement, or displacement' },
  question: { nl: 'Levert een onbetaalde werkplek iets op?', en: 'Does an unpaid placement lead to anything?' },
  construct: {
    nl: 'Hoe vaak een werkplek overgaat in een baan bij dezelfde werkgever, zich herhaalt, of een betaalde baan vervangt.',
    en: 'How often a placement turns into a job with the same employer, is repeated, or replaces a paid job.',
  },
  origin: 'own',
  sources: [],
  unit: 'share',
  unitLabel: { nl: 'aandeel, of weken', en: 'share, or weeks' },
  range: [0, Number.POSITIVE_INFINITY],
  nullValue: null,
  direction: 'none',
  conditional: {
    on: { nl: 'mensen met een werkplek', en: 'people with a placement' },
    unconditionalTwin: 'weeks-in-paid-work',
  },
  needs: {
    required: [
      'enrolments.assignment_date',
      'enrolments.observation_end',
      'placements.begin',
      'placements.end',
      'placements.employer_id',
      'jobs.begin',
      'jobs.employer_id',
    ],
    optional: ['placements.replaced_paid_job'],
  },
  options: z.strictObject({
    weeks: weeksOption(52),
    weeksAfter: z
      .number()
      .int()
      .min(0)
      .max(104)
      .default(13)
      .describe('Weeks after the placement in which a job counts'),
  }),
  minimum: { persons: 30 },
  terms: {
    'paid-job-there': { nl: 'betaalde baan bij dezelfde werkgever', en: 'paid job with the same employer' },
    again: { nl: 'nog een werkplek', en: 'another placement' },
    displaced: { nl: 'verving een betaalde baan', en: 'replaced a paid job' },
    weeks: { nl: 'duur (mediaan, weken)', en: 'length (median, weeks)' },
  },
  limits: [
    {
      nl: 'Dat iemand na de werkplek een baan kreeg, zegt niet dat het door de werkplek kwam. Vergelijk met mensen zonder werkplek.',
      en: 'That someone got a job after the placement does not say the placement caused it. Compare with people without.',
    },
    {
      nl: 'Of een werkplek een betaalde baan verving, zegt meestal de werkgever zelf.',
      en: 'Whether a placement replaced a paid job is mostly said by the employer.',
    },
  ],
  examples: [
    {
      title: {
        nl: 'een kreeg er een baan, een deed nog een werkplek, een niets',
        en: 'one got a job there, one did another placement, one neither',
      },
      rows: {
        enrolled: [
          {
            observationEnd: 500,
            placements: [place(20, '0')],
            jobs: [drawnJob({ employerId: 'x', begin: 120, end: null })],
          },
          { observationEnd: 500, placements: [place(20, '1'), place(150)] },
          {
            observationEnd: 500,
            placements: [place(20, '9')],
            jobs: [drawnJob({ employerId: 'y', begin: 120, end: null })],
          },
        ],
      },
      expected: [
        { term: 'paid-job-there', estimate: 1 / 3, n: 3, nEvents: 1 },
        { term: 'again', estimate: 1 / 3, n: 3, nEvents: 1 },
        { term: 'displaced', estimate: 0.5, n: 2, nEvents: 1 },
        { term: 'weeks', estimate: 13, n: 3, unit: 'weeks' },
      ],
    },
    {
      title: { nl: 'niemand had een werkplek', en: 'nobody had a placement' },
      rows: { enrolled: [{ observationEnd: 500 }] },
      expected: [{ term: 'paid-job-there', estimate: null, n: 0, reasons: ['noValues'] }],
    },
  ],
  group({ enrolled, treated }, options) {
    return armsOf(treated).flatMap(({ arm, members }) => {
      const people = members.flatMap((position) => {
        const person = enrolled[position]
        return (person === undefined ? null : placementOf(person, options)) ?? []
      })
      const rows = [
        shareRow(
          'paid-job-there',
          people.map(({ hired }) => hired),
        ),
        shareRow(
          'again',
          people.map(({ again }) => again),
        ),
        shareRow(
          'displaced',
          people.map(({ displaced }) => displaced),
        ),
        medianRow(people.map(({ weeks }) => weeks)),
      ]
      return rows.map((row): GroupValue => ({ ...row, arm, warnings: ['conditional'] }))
    })
  },
})

/** What came of someone's first placement in the window; null without one, or when its end was not seen. */
function placementOf(person: PersonRows, { weeks, weeksAfter }: { weeks: number; weeksAfter: number }) {
  const { timeZero, observationEnd, jobs } = person
  const horizon = timeZero + 7 * weeks
  const held = person.placements.flatMap((placement) => {
    const { begin, end } = placement
    return begin === null || begin < timeZero || begin >= horizon ? [] : [{ ...placement, begin, end }]
  })
  const firstDay = Math.min(...held.map(({ begin }) => begin))
  const first = held
    .filter(({ begin, end }) => begin === firstDay && end !== null)
    .sort(
      (left, right) =>
        (right.end ?? 0) - (left.end ?? 0) || ((left.employerId ?? '') < (right.employerId ?? '') ? -1 : 1),
    )[0]
  if (first === undefined || first.end === null) return null
  const last = first.end + 7 * weeksAfter
  if (observationEnd < last) return null
  const isNewThere = (job: Job) => {
    const stretch = job.employerId === first.employerId ? employerSpell(person, job) : null
    return stretch !== null && stretch.begin >= first.begin && stretch.begin < last
  }
  const replaced = held.map(({ replacedPaidJob }) => replacedOf[replacedPaidJob ?? ''] ?? null)
  return {
    hired: first.employerId === null ? null : jobs.some(isNewThere),
    again: observationEnd < horizon ? null : held.some(({ begin }) => begin > first.begin),
    displaced: anyOf(replaced),
    weeks: (first.end - first.begin) / 7,
  }
}

const replacedOf: Readonly<Record<string, boolean>> = { '1': true, '0': false }

function shareRow(term: string, outcomes: readonly Known[]): GroupValue {
  const known = outcomes.filter((outcome) => outcome !== null)
  if (known.length === 0) return { term, estimate: null, n: 0, reasons: ['noValues'] }
  const nEvents = known.filter((outcome) => outcome).length
  const { estimate, low, high } = wilsonInterval(nEvents, known.length, 0.95)
  return { term, estimate, confLow: low, confHigh: high, n: known.length, nEvents, estimator: 'wilson' }
}

function medianRow(weeks: readonly number[]): GroupValue {
  const row = { term: 'weeks', unit: 'weeks', n: weeks.length }
  if (weeks.length === 0) return { ...row, estimate: null, reasons: ['noValues'] }
  return { ...row, estimate: quantile(weeks, 0.5), estimator: 'median' }
}
