import type { Day, PersonRows } from '@doorstroom/trajectories'
import { z } from 'zod'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { weeksOption } from '../definition/option-field.ts'
import { drawnJob, drawnSearchEvent } from '../example/drawn-rows.ts'
import { employerSpells } from '../window/employer-spells.ts'

const rejection = (date: Day) => drawnSearchEvent({ applicationId: 'a', type: 'rejection', date })
const application = (date: Day) => drawnSearchEvent({ applicationId: 'b', type: 'application', date })

/**
 * Going on after a rejection: whether someone applied again within 14 days of the first rejection in the window (the
 * third or fifth by option). One rejection per person, so that people with many applications do not count double.
 *
 * Missing: `noRejection` without (so many) rejections; `notAtRisk` when a job, an offer or an exemption came first;
 * `undetermined` with bounds 0 and 1 when observation ended before the 14 days were over.
 */
export const resumptionAfterRejection = definePersonMeasure({
  id: 'resumption-after-rejection',
  kind: 'share',
  family: 'search',
  label: { nl: 'Doorgaan na een afwijzing', en: 'Going on after a rejection' },
  summary: { nl: 'solliciteert binnen twee weken opnieuw', en: 'applies again within two weeks' },
  phrase: { nl: 'solliciteerde na een afwijzing snel opnieuw', en: 'applied again soon after a rejection' },
  question: {
    nl: 'Gaan mensen door met solliciteren na een afwijzing?',
    en: 'Do people go on applying after a rejection?',
  },
  construct: {
    nl: 'Een nieuwe sollicitatie binnen veertien dagen na de eerste afwijzing.',
    en: 'A new application within fourteen days of the first rejection.',
  },
  origin: 'own',
  sources: [
    {
      author: 'Vinokur & Schul',
      year: 1997,
      title: 'Mastery and inoculation against setbacks as active ingredients in the JOBS intervention',
      doi: '10.1037/0022-006X.65.5.867',
      taken: 'resilience to setbacks as what an intervention tries to build',
    },
  ],
  unit: 'share',
  unitLabel: { nl: 'aandeel', en: 'share' },
  range: [0, 1],
  nullValue: null,
  direction: 'higher',
  needs: {
    required: [
      'enrolments.assignment_date',
      'enrolments.observation_end',
      'search_events.application_id',
      'search_events.date',
      'search_events.type',
    ],
    optional: ['jobs.begin', 'search_weeks.week_start', 'search_weeks.excused'],
  },
  options: z.strictObject({
    windowWeeks: weeksOption(26),
    days: z.number().int().min(1).max(90).default(14).describe('Days after the rejection that count'),
    rejection: z.number().int().min(1).max(20).default(1).describe('Which rejection: the first, third, ...'),
    countLapsed: z.boolean().default(false).describe('Count an application without any answer as a rejection'),
  }),
  minimum: { persons: 30 },
  limits: [
    {
      nl: 'Alleen wie een afwijzing heeft vastgelegd telt mee, en veel werkgevers laten niets horen.',
      en: 'Only who recorded a rejection counts, and many employers never answer.',
    },
    {
      nl: 'Een sollicitatie kan verplicht zijn, en wie van doel wisselt, wacht soms met reden.',
      en: 'An application may be imposed, and who changes target may wait for a reason.',
    },
  ],
  examples: [
    {
      title: { nl: 'tien dagen later opnieuw', en: 'again ten days later' },
      person: { observationEnd: 182, searchEvents: [rejection(30), application(40)] },
      expected: { value: 1 },
    },
    {
      title: { nl: 'pas na drie weken opnieuw', en: 'again only after three weeks' },
      person: { observationEnd: 182, searchEvents: [rejection(30), application(51)] },
      expected: { value: 0 },
    },
    {
      title: { nl: 'een baan voordat hij opnieuw hoefde', en: 'a job before applying again' },
      person: { observationEnd: 182, searchEvents: [rejection(30)], jobs: [drawnJob({ begin: 37, end: null })] },
      expected: { reason: 'notAtRisk' },
    },
    {
      title: { nl: 'geen afwijzing', en: 'no rejection' },
      person: { observationEnd: 182, searchEvents: [application(40)] },
      expected: { reason: 'noRejection' },
    },
  ],
  horizonDays: ({ windowWeeks }) => 7 * windowWeeks,
  value(person, { windowWeeks, days, rejection: ordinal, countLapsed }) {
    const { timeZero, observationEnd } = person
    const setbacks = person.searchEvents
      .filter(({ type }) => type === 'rejection' || (countLapsed && type === 'no-response-lapsed'))
      .filter(({ date }) => date >= timeZero && date < Math.min(observationEnd, timeZero + 7 * windowWeeks))
      .sort((left, right) => left.date - right.date)
    const setback = setbacks[ordinal - 1]
    if (setback === undefined) return { reason: 'noRejection' }
    const last = setback.date + days
    const resumed = person.searchEvents
      .filter(({ type, date }) => type === 'application' && date > setback.date && date <= last)
      .map(({ date }) => date)
    const first = Math.min(...resumed, Number.POSITIVE_INFINITY)
    if (endOfSearch(person, setback.date, last) < first) return { reason: 'notAtRisk' }
    if (first < observationEnd) return { value: 1 }
    return observationEnd > last ? { value: 0 } : { reason: 'undetermined', bounds: [0, 1] }
  },
})

/** First day after a rejection, up to the last that counts, on which someone had no more reason to apply. */
function endOfSearch(person: PersonRows, after: Day, last: Day): Day {
  const days = [
    ...employerSpells(person).map((span) => span.begin),
    ...person.searchEvents.filter(({ type }) => type === 'offer' || type === 'accepted').map(({ date }) => date),
    ...person.searchWeeks.filter(({ excused }) => excused === true).map(({ weekStart }) => weekStart),
  ]
  return Math.min(...days.filter((day) => day > after && day <= last), Number.POSITIVE_INFINITY)
}
