import type { Day, PersonRows } from '@doorstroom/trajectories'
import { z } from 'zod'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { weeksOption } from '../definition/option-field.ts'
import { drawnSearchEvent } from '../example/drawn-rows.ts'

/** Steps of an application that show interest of the employer. */
const interest: ReadonlySet<string> = new Set(['interview', 'offer', 'accepted'])

const application = (applicationId: string, date: Day) => drawnSearchEvent({ applicationId, type: 'application', date })
const interview = (applicationId: string, date: Day) => drawnSearchEvent({ applicationId, type: 'interview', date })

/**
 * Callbacks per application: of someone's applications in the window, the share that led to an interview or an offer
 * within 28 days; 0 to 1. No answer within that time is no callback. Only applications of which those days were wholly
 * seen count. The first date of an application counts.
 *
 * Missing: fewer than five such applications give `tooFewActivities`.
 */
export const callbackRate = definePersonMeasure({
  id: 'callback-rate',
  kind: 'amount',
  family: 'search',
  label: { nl: 'Uitnodigingen per sollicitatie', en: 'Callbacks per application' },
  summary: { nl: 'deel van de sollicitaties met een uitnodiging', en: 'part of the applications with a callback' },
  question: {
    nl: 'Hoe vaak leidt een sollicitatie tot een gesprek?',
    en: 'How often does an application lead to an interview?',
  },
  construct: {
    nl: 'Het deel van iemands sollicitaties dat binnen vier weken tot een gesprek of een aanbod leidt.',
    en: "The part of someone's applications that leads to an interview or an offer within four weeks.",
  },
  origin: 'recalled',
  sources: [
    {
      author: 'Bertrand & Mullainathan',
      year: 2004,
      title:
        'Are Emily and Greg more employable than Lakisha and Jamal? A field experiment on labor market discrimination',
      doi: '10.1257/0002828042002561',
      taken: 'callbacks per application as outcome; there applications were paired, here they are not',
    },
  ],
  unit: 'share of applications',
  unitLabel: { nl: 'deel van de sollicitaties', en: 'part of the applications' },
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
    optional: [],
  },
  options: z.strictObject({
    windowWeeks: weeksOption(26),
    days: z.number().int().min(1).max(180).default(28).describe('Days after the application within which it counts'),
    minimumApplications: z.number().int().min(1).default(5).describe('Fewest applications for a value'),
  }),
  minimum: { persons: 30 },
  limits: [
    {
      nl: 'Een verschil tussen groepen bewijst geen discriminatie: mensen solliciteren op ander werk en met andere brieven.',
      en: 'A difference between groups is no proof of discrimination: people apply for other work and with other letters.',
    },
    {
      nl: 'Wie alleen solliciteert waar het kansrijk is, heeft een hoger deel en misschien minder gesprekken.',
      en: 'Who applies only where chances are good has a higher part, and perhaps fewer interviews.',
    },
    {
      nl: 'Verplichte sollicitaties maken het deel kleiner.',
      en: 'Imposed applications make the part smaller.',
    },
  ],
  examples: [
    {
      title: {
        nl: 'vijf sollicitaties, twee gesprekken, één te laat',
        en: 'five applications, two interviews, one late',
      },
      person: {
        observationEnd: 182,
        searchEvents: [
          ...['a', 'b', 'c', 'd', 'e'].map((id) => application(id, 10)),
          interview('a', 20),
          interview('b', 39),
        ],
      },
      expected: { value: 0.2 },
    },
    {
      title: { nl: 'een aanbod zonder gesprek telt ook', en: 'an offer without an interview counts too' },
      person: {
        observationEnd: 182,
        searchEvents: [
          ...['a', 'b', 'c', 'd', 'e'].map((id) => application(id, 10)),
          interview('a', 20),
          drawnSearchEvent({ applicationId: 'b', type: 'offer', date: 30 }),
        ],
      },
      expected: { value: 0.4 },
    },
    {
      title: { nl: 'vier sollicitaties is te weinig', en: 'four applications is too few' },
      person: { observationEnd: 182, searchEvents: ['a', 'b', 'c', 'd'].map((id) => application(id, 10)) },
      expected: { reason: 'tooFewActivities' },
    },
  ],
  horizonDays: ({ windowWeeks, days }) => 7 * windowWeeks + days,
  value(person, { windowWeeks, days, minimumApplications }) {
    const applied = [...applicationDays(person)].filter(
      ([, date]) =>
        date >= person.timeZero && date < person.timeZero + 7 * windowWeeks && date + days < person.observationEnd,
    )
    if (applied.length < minimumApplications) return { reason: 'tooFewActivities' }
    const answered = applied.filter(([id, applyDay]) =>
      person.searchEvents.some(
        ({ applicationId, type, date }) =>
          applicationId === id && interest.has(type) && date >= applyDay && date <= applyDay + days,
      ),
    )
    return { value: answered.length / applied.length }
  },
})

/** First day of every application. */
function applicationDays({ searchEvents }: PersonRows): Map<string, Day> {
  const days = new Map<string, Day>()
  for (const { applicationId, type, date } of searchEvents)
    if (type === 'application') days.set(applicationId, Math.min(date, days.get(applicationId) ?? date))
  return days
}
