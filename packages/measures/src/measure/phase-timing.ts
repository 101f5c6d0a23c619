import { quantile, wilsonInterval } from '@doorstroom/statistics'
import { z } from 'zod'
import { armsOf } from '../definition/arms.ts'
import { contactRecordLimit } from '../definition/complete-record-option.ts'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import type { GroupValue } from '../definition/group-rows.ts'
import { weeksOption } from '../definition/option-field.ts'
import { drawnContact, drawnPhase } from '../example/drawn-rows.ts'
import { type PhaseOnsets, phaseCodes, phaseOnsets } from '../window/phase-onsets.ts'

const phases = (...onsets: (number | null)[]) =>
  onsets.flatMap((begin, index) => (begin === null ? [] : [drawnPhase({ phase: `${index + 1}`, begin })]))

/**
 * The four phases of guidance, per arm, over enrolments followed for the whole window with a phase on record: the share
 * that reached each phase (`reached.phase-1`, Wilson) and the median day on which it began among those
 * (`onset.phase-1`, days after time zero; a phase under way at time zero began on day 0); the mean share of the four phases reached (`coverage`); the share in whom a
 * later phase began before an earlier one, of those with two phases or more (`out-of-order`); and the share in whom the
 * search began before the conditions were looked at, of those with both (`search-before-conditions`).
 *
 * A phase begins with the phase or with the first contact in it, whichever came first. Missing: `noValues` when nobody
 * qualifies for a term; `notFollowedThatLong` when nobody was followed for the window with a phase on record.
 */
export const phaseTiming = defineGroupMeasure({
  id: 'phase-timing',
  kind: 'group',
  family: 'process',
  label: {
    nl: 'De vier fasen: of, wanneer en in welke volgorde',
    en: 'The four phases: whether, when and in what order',
  },
  summary: { nl: 'welke fasen worden bereikt, en wanneer', en: 'which phases are reached, and when' },
  question: {
    nl: 'Doorlopen mensen alle fasen van de begeleiding?',
    en: 'Do people go through all phases of guidance?',
  },
  construct: {
    nl: 'Of en wanneer netwerk, voorwaarden, zoeken en nazorg beginnen, en of dat in die volgorde gaat.',
    en: 'Whether and when network, conditions, search and aftercare begin, and whether in that order.',
  },
  origin: 'own',
  sources: [
    {
      author: 'Noordzij, van Hooft, van Mierlo, van Dam & Born',
      year: 2013,
      taken: 'a model of the work of re-employment professionals in four phases; shares, days and order are ours',
    },
  ],
  unit: 'share',
  unitLabel: { nl: 'aandeel, of dagen', en: 'share, or days' },
  range: [0, Number.POSITIVE_INFINITY],
  nullValue: null,
  direction: 'none',
  needs: {
    required: ['enrolments.assignment_date', 'enrolments.observation_end', 'phases.phase', 'phases.begin'],
    optional: ['contacts.phase', 'contacts.date'],
  },
  options: z.strictObject({ weeks: weeksOption(52) }),
  minimum: { persons: 30 },
  terms: {
    'reached.phase-1': { nl: 'netwerk bereikt', en: 'network reached' },
    'reached.phase-2': { nl: 'voorwaarden bereikt', en: 'conditions reached' },
    'reached.phase-3': { nl: 'zoeken en bemiddelen bereikt', en: 'search and mediation reached' },
    'reached.phase-4': { nl: 'nazorg bereikt', en: 'aftercare reached' },
    'onset.phase-1': { nl: 'netwerk begint (mediaan, dagen)', en: 'network begins (median, days)' },
    'onset.phase-2': { nl: 'voorwaarden beginnen (mediaan, dagen)', en: 'conditions begin (median, days)' },
    'onset.phase-3': { nl: 'zoeken begint (mediaan, dagen)', en: 'search begins (median, days)' },
    'onset.phase-4': { nl: 'nazorg begint (mediaan, dagen)', en: 'aftercare begins (median, days)' },
    coverage: { nl: 'deel van de vier fasen bereikt', en: 'part of the four phases reached' },
    'out-of-order': { nl: 'een latere fase begon eerder', en: 'a later phase began earlier' },
    'search-before-conditions': { nl: 'zoeken begon vóór de voorwaarden', en: 'search began before the conditions' },
  },
  limits: [
    {
      nl: 'Een andere volgorde is niet vanzelf fout: fasen lopen in het echt door elkaar.',
      en: 'Another order is not wrong by itself: phases overlap in real life.',
    },
    {
      nl: 'De mediaan gaat alleen over wie de fase bereikte. Lees hem naast het deel dat haar bereikte.',
      en: 'The median is only about who reached the phase. Read it beside the share that did.',
    },
    {
      nl: 'Het netwerk is vaak werk voor alle cliënten samen en staat dan niet bij één cliënt.',
      en: 'The network is often work for all clients together, and is then not on record for one client.',
    },
    contactRecordLimit,
  ],
  examples: [
    {
      title: {
        nl: 'een in volgorde, een die eerst ging zoeken, een met alleen een contact in fase 2',
        en: 'one in order, one that searched first, one with only a contact in phase 2',
      },
      rows: {
        enrolled: [
          { observationEnd: 364, phases: phases(0, 10, 60, 200) },
          { observationEnd: 364, phases: phases(null, 50, 20) },
          { observationEnd: 364, contacts: [drawnContact({ date: 30, phase: '2' })] },
        ],
      },
      expected: [
        { term: 'reached.phase-2', estimate: 1, n: 3, nEvents: 3 },
        { term: 'reached.phase-3', estimate: 2 / 3, n: 3, nEvents: 2 },
        { term: 'onset.phase-2', estimate: 30, n: 3, unit: 'days' },
        { term: 'onset.phase-3', estimate: 40, n: 2, unit: 'days' },
        { term: 'coverage', estimate: 7 / 12, n: 3 },
        { term: 'out-of-order', estimate: 0.5, n: 2, nEvents: 1 },
        { term: 'search-before-conditions', estimate: 0.5, n: 2, nEvents: 1 },
      ],
    },
    {
      title: { nl: 'geen fasen vastgelegd', en: 'no phases on record' },
      rows: { enrolled: [{ observationEnd: 364 }] },
      expected: [{ term: 'coverage', estimate: null, n: 0, reasons: ['notFollowedThatLong'] }],
    },
  ],
  group({ enrolled, treated }, { weeks }) {
    return armsOf(treated).flatMap(({ arm, members }) => {
      const people = members.flatMap((position) => {
        const person = enrolled[position]
        return (person === undefined ? null : phaseOnsets(person, weeks)) ?? []
      })
      return termsOf(people).map((value): GroupValue => ({ ...value, arm, horizonDays: 7 * weeks }))
    })
  },
})

function termsOf(people: readonly PhaseOnsets[]): GroupValue[] {
  const n = people.length
  if (n === 0) return [{ term: 'coverage', estimate: null, n, reasons: ['notFollowedThatLong'] }]
  const perPhase = phaseCodes.flatMap((phase): GroupValue[] => {
    const days = people.flatMap((onsets) => (onsets.has(phase) ? Math.max(0, onsets.get(phase) ?? 0) : []))
    return [shareRow(`reached.phase-${phase}`, days.length, n), medianRow(`onset.phase-${phase}`, days)]
  })
  const several = people.filter((onsets) => onsets.size > 1)
  const both = people.filter((onsets) => onsets.has('2') && onsets.has('3'))
  return [
    ...perPhase,
    coverageRow(people.map((onsets) => onsets.size)),
    shareRow('out-of-order', several.filter(isOutOfOrder).length, several.length),
    shareRow('search-before-conditions', both.filter((onsets) => begins(onsets, '3', '2')).length, both.length),
  ]
}

const begins = (onsets: PhaseOnsets, phase: string, before: string): boolean =>
  (onsets.get(phase) ?? Number.POSITIVE_INFINITY) < (onsets.get(before) ?? Number.NEGATIVE_INFINITY)

const isOutOfOrder = (onsets: PhaseOnsets): boolean =>
  phaseCodes.some((later, index) => phaseCodes.slice(0, index).some((earlier) => begins(onsets, later, earlier)))

function shareRow(term: string, nEvents: number, n: number): GroupValue {
  if (n === 0) return { term, estimate: null, n, reasons: ['noValues'] }
  const { estimate, low, high } = wilsonInterval(nEvents, n, 0.95)
  return { term, estimate, confLow: low, confHigh: high, n, nEvents, estimator: 'wilson' }
}

function medianRow(term: string, days: readonly number[]): GroupValue {
  const row = { term, unit: 'days', n: days.length, warnings: ['conditional'] }
  if (days.length === 0) return { ...row, estimate: null, reasons: ['noValues'] }
  return { ...row, estimate: quantile(days, 0.5), estimator: 'median' }
}

function coverageRow(reached: readonly number[]): GroupValue {
  const n = reached.length
  const mean = reached.reduce((sum, count) => sum + count, 0) / n
  const row = { term: 'coverage', estimate: mean / phaseCodes.length, n, estimator: 'mean' }
  if (n < 2) return row
  const variance = reached.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (n - 1)
  return { ...row, stdError: Math.sqrt(variance / n) / phaseCodes.length }
}
