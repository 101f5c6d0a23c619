import { hillNumber } from '@doorstroom/statistics'
import { z } from 'zod'
import { contactRecordLimit } from '../definition/complete-record-option.ts'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { weeksOption } from '../definition/option-field.ts'
import { drawnContact } from '../example/drawn-rows.ts'
import { contactsWithin } from '../window/contacts-within.ts'

const withEach = (client: number, employer: number, institution: number) =>
  [...Array(client).fill('client'), ...Array(employer).fill('employer'), ...Array(institution).fill('institution')].map(
    (target: string) => drawnContact({ date: 20, target }),
  )

/**
 * Diversity of contacts: the effective number of kinds of people a professional spoke to about one client (client,
 * employer, colleague, institution, family, school), Hill number of order 1 over the contacts of a window; 1 to 6.
 *
 * Missing: `notObserved` when the window was not wholly seen; `tooFewContacts` with fewer than five contacts of which it
 * is known with whom. A contact of which that is unknown is left out.
 */
export const contactTargetDiversity = definePersonMeasure({
  id: 'contact-target-diversity',
  kind: 'amount',
  family: 'process',
  label: { nl: 'Verscheidenheid van contacten', en: 'Diversity of contacts' },
  summary: { nl: 'met hoeveel soorten mensen echt contact is', en: 'how many kinds of people are really in contact' },
  question: {
    nl: 'Praat de begeleider ook met werkgevers, collega’s en instellingen?',
    en: 'Does the professional also talk to employers, colleagues and institutions?',
  },
  construct: {
    nl: 'Het aantal even vaak gesproken soorten mensen dat dezelfde spreiding van contacten zou geven.',
    en: 'The number of equally often spoken kinds of people that would give the same spread of contacts.',
  },
  origin: 'own',
  sources: [
    {
      author: 'Hill',
      year: 1973,
      title: 'Diversity and evenness: a unifying notation and its consequences',
      doi: '10.2307/1934352',
      taken: 'effective number of classes, order 1; counting contacts around one client is ours',
    },
  ],
  unit: 'kinds of people',
  unitLabel: { nl: 'soorten mensen', en: 'kinds of people' },
  range: [1, 6],
  nullValue: null,
  direction: 'none',
  needs: {
    required: ['enrolments.assignment_date', 'enrolments.observation_end', 'contacts.date', 'contacts.target'],
    optional: [],
  },
  options: z.strictObject({
    weeks: weeksOption(52),
    minimumContacts: z.number().int().min(2).default(5).describe('Fewest contacts for a value'),
  }),
  minimum: { persons: 30 },
  limits: [
    contactRecordLimit,
    {
      nl: 'Meer is niet altijd beter: soms is alleen de cliënt spreken precies genoeg.',
      en: 'More is not always better: sometimes speaking to the client alone is just enough.',
    },
    {
      nl: 'Met weinig contacten valt de uitkomst te laag uit.',
      en: 'With few contacts the value comes out too low.',
    },
  ],
  examples: [
    {
      title: {
        nl: '6 keer de cliënt, 3 keer een werkgever, 1 keer een instelling',
        en: '6 times the client, 3 times an employer, once an institution',
      },
      person: { observationEnd: 364, contacts: withEach(6, 3, 1) },
      expected: { value: 2.454556 },
    },
    {
      title: { nl: 'alleen de cliënt', en: 'the client only' },
      person: { observationEnd: 364, contacts: withEach(10, 0, 0) },
      expected: { value: 1 },
    },
    {
      title: { nl: 'vier contacten is te weinig', en: 'four contacts are too few' },
      person: { observationEnd: 364, contacts: withEach(2, 2, 0) },
      expected: { reason: 'tooFewContacts' },
    },
  ],
  horizonDays: ({ weeks }) => 7 * weeks,
  value(person, { weeks, minimumContacts }) {
    if (person.observationEnd < person.timeZero + 7 * weeks) return { reason: 'notObserved' }
    const targets = contactsWithin(person, weeks).flatMap(({ target }) => target ?? [])
    if (targets.length < minimumContacts) return { reason: 'tooFewContacts' }
    const counts = [...new Set(targets)].map((target) => targets.filter((one) => one === target).length)
    return {
      value: hillNumber(
        counts.sort((left, right) => left - right),
        1,
      ),
    }
  },
})
