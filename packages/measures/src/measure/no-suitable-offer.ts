import { wilsonInterval } from '@doorstroom/statistics'
import { z } from 'zod'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import type { GroupRows, GroupValue } from '../definition/group-rows.ts'

const screened = (...outcomes: string[]) => outcomes.map((outcome) => ({ outcome, started: outcome === 'started' }))
const month = (stockEligible: number | null, capacitySlots: number | null, day = 0) => ({
  regionCode: 'A',
  month: day,
  vacancies: null,
  unemployed: null,
  stockEligible,
  capacitySlots,
  priceIndex: null,
  wmlHour: null,
})

/**
 * No suitable offer: `share` of the people screened for whom nothing suitable was found, and `waitlisted` of those who
 * got a place on a waiting list, both of everyone screened with a known outcome (Wilson's interval); and
 * `places-per-person`, places over people eligible, summed over the regions and months of which both are known.
 *
 * Missing: people who were not considered (`not-considered`) or of unknown outcome are left out. `nobodyScreened`,
 * `noContext` when of no region both places and people are known.
 */
export const noSuitableOffer = defineGroupMeasure({
  id: 'no-suitable-offer',
  kind: 'group',
  family: 'system',
  label: { nl: 'Geen passend aanbod', en: 'No suitable offer' },
  summary: { nl: 'voor wie niets geschikts was', en: 'for whom nothing suitable was there' },
  question: {
    nl: 'Voor hoeveel mensen was er geen passend aanbod?',
    en: 'For how many people was there no suitable offer?',
  },
  construct: {
    nl: 'Het deel van de gescreende mensen voor wie niets geschikts beschikbaar was.',
    en: 'The part of the people screened for whom nothing suitable was available.',
  },
  origin: 'own',
  sources: [
    {
      author: 'Lipsky',
      year: 1980,
      title: 'Street-level bureaucracy',
      taken: 'demand above supply as a lasting condition; the share is ours',
    },
  ],
  unit: 'share',
  unitLabel: { nl: 'aandeel', en: 'share' },
  range: [0, Number.POSITIVE_INFINITY],
  nullValue: null,
  direction: 'lower',
  needs: {
    required: ['eligibility.outcome'],
    optional: ['eligibility.eligible_date', 'context.capacity_slots', 'context.stock_eligible'],
  },
  options: z.strictObject({}),
  minimum: { persons: 30 },
  terms: {
    share: { nl: 'geen passend aanbod', en: 'no suitable offer' },
    waitlisted: { nl: 'op de wachtlijst', en: 'on a waiting list' },
    'places-per-person': { nl: 'plaatsen per persoon in de doelgroep', en: 'places per eligible person' },
  },
  limits: [
    {
      nl: 'Wie nooit is gescreend, blijft onzichtbaar.',
      en: 'Who was never screened stays invisible.',
    },
    {
      nl: 'Wat passend is, bepaalt wie screent. De persoon zelf kan er anders over denken.',
      en: 'Who screens decides what is suitable. The person may think otherwise.',
    },
  ],
  examples: [
    {
      title: {
        nl: 'een van vier zonder aanbod, een op de wachtlijst; 30 plaatsen voor 120 mensen',
        en: 'one of four without an offer, one on a waiting list; 30 places for 120 people',
      },
      rows: {
        eligible: screened('started', 'started', 'no-suitable-offer', 'waitlisted', 'not-considered'),
        registers: { context: [month(40, 10), month(80, 20, 31), month(100, null, 60)] },
      },
      expected: [
        { term: 'share', estimate: 0.25, n: 4, nEvents: 1 },
        { term: 'waitlisted', estimate: 0.25, n: 4, nEvents: 1 },
        { term: 'places-per-person', estimate: 0.25 },
      ],
    },
    {
      title: { nl: 'niemand gescreend, plaatsen niet bekend', en: 'nobody screened, places not known' },
      rows: {},
      expected: [
        { term: 'share', estimate: null, n: 0, reasons: ['nobodyScreened'] },
        { term: 'places-per-person', estimate: null, reasons: ['noContext'] },
      ],
    },
  ],
  group({ eligible, registers }) {
    const known = eligible.filter(({ outcome }) => outcome !== 'not-considered' && outcome !== 'UNK' && outcome !== '')
    const shareOf = (term: string, code: string): GroupValue => {
      const n = known.length
      if (n === 0) return { term, estimate: null, n, reasons: ['nobodyScreened'] }
      const nEvents = known.filter(({ outcome }) => outcome === code).length
      const { estimate, low, high } = wilsonInterval(nEvents, n, 0.95)
      return { term, estimate, confLow: low, confHigh: high, n, nEvents, estimator: 'wilson' }
    }
    return [shareOf('share', 'no-suitable-offer'), shareOf('waitlisted', 'waitlisted'), placesPerPerson(registers)]
  },
})

function placesPerPerson({ context }: GroupRows['registers']): GroupValue {
  const known = context.flatMap(({ stockEligible, capacitySlots }) =>
    stockEligible === null || capacitySlots === null ? [] : [{ stockEligible, capacitySlots }],
  )
  const people = known.reduce((sum, { stockEligible }) => sum + stockEligible, 0)
  const places = known.reduce((sum, { capacitySlots }) => sum + capacitySlots, 0)
  const row = { term: 'places-per-person', unit: 'ratio' }
  return people > 0 ? { ...row, estimate: places / people } : { ...row, estimate: null, reasons: ['noContext'] }
}
