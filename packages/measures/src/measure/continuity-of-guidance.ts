import type { Contact } from '@doorstroom/trajectories'
import { z } from 'zod'
import { contactRecordLimit } from '../definition/complete-record-option.ts'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { weeksOption } from '../definition/option-field.ts'
import { drawnContact } from '../example/drawn-rows.ts'
import { contactsWithin, isWithClient } from '../window/contacts-within.ts'

const withEach = (...counts: number[]): Contact[] =>
  counts.flatMap((count, index) =>
    Array.from({ length: count }, () => drawnContact({ date: 20, target: 'client', professionalId: `p${index + 1}` })),
  )

/**
 * Continuity of guidance over a window. By default the continuity of care index of Bice and Boxerman: the chance that
 * two contacts of one client, drawn at random, were with the same professional, (sum of n_j squared - N) / (N (N - 1));
 * by option the usual provider index, the share of contacts with the professional seen most. 0 to 1; 1 is always the
 * same professional.
 *
 * Missing: `notObserved` when the window was not wholly seen; `tooFewContacts` with fewer than three contacts with the
 * client of which the professional is known. A contact without professional is left out.
 */
export const continuityOfGuidance = definePersonMeasure({
  id: 'continuity-of-guidance',
  kind: 'amount',
  family: 'process',
  label: { nl: 'Vaste begeleider', en: 'Continuity of guidance' },
  summary: { nl: 'hoe vaak de cliënt dezelfde begeleider ziet', en: 'how often the client sees the same professional' },
  question: {
    nl: 'Ziet de cliënt steeds dezelfde begeleider?',
    en: 'Does the client see the same professional each time?',
  },
  construct: {
    nl: 'De kans dat twee willekeurige contacten van een cliënt met dezelfde begeleider waren.',
    en: 'The chance that two random contacts of a client were with the same professional.',
  },
  origin: 'established',
  sources: [
    {
      author: 'Bice & Boxerman',
      year: 1977,
      title: 'A quantitative measure of continuity of care',
      taken: 'the index, for contacts with a professional instead of visits to a doctor',
    },
    {
      author: 'Breslau & Reeb',
      year: 1975,
      title: 'Continuity of care in a university-based practice',
      taken: 'the usual provider index, recalled',
    },
  ],
  unit: 'share',
  unitLabel: { nl: 'kans', en: 'chance' },
  range: [0, 1],
  nullValue: null,
  direction: 'higher',
  needs: {
    required: ['enrolments.assignment_date', 'enrolments.observation_end', 'contacts.date', 'contacts.professional_id'],
    optional: ['contacts.target'],
  },
  options: z.strictObject({
    weeks: weeksOption(52),
    index: z
      .enum(['continuity-of-care', 'usual-provider'])
      .default('continuity-of-care')
      .describe('Chance of the same professional in two contacts, or share of the professional seen most'),
    minimumContacts: z.number().int().min(2).default(3).describe('Fewest contacts for a value'),
  }),
  minimum: { persons: 30 },
  limits: [
    {
      nl: 'Een geplande overdracht aan een specialist kan goed zijn en verlaagt de uitkomst toch.',
      en: 'A planned transfer to a specialist may be good, and lowers the value all the same.',
    },
    {
      nl: 'Met veel contacten is de kans op een wisseling groter. Vergelijk alleen bij dezelfde periode.',
      en: 'With many contacts a change is more likely. Compare for the same period only.',
    },
    contactRecordLimit,
  ],
  examples: [
    {
      title: { nl: '6, 2 en 2 contacten met drie begeleiders', en: '6, 2 and 2 contacts with three professionals' },
      person: { observationEnd: 364, contacts: withEach(6, 2, 2) },
      expected: { value: 34 / 90 },
    },
    {
      title: { nl: 'het deel met de vaste begeleider: 6 van 10', en: 'the share of the usual professional: 6 of 10' },
      person: { observationEnd: 364, contacts: withEach(6, 2, 2) },
      options: { index: 'usual-provider' },
      expected: { value: 0.6 },
    },
    {
      title: { nl: 'elke keer een ander', en: 'someone else every time' },
      person: { observationEnd: 364, contacts: withEach(1, 1, 1) },
      expected: { value: 0 },
    },
    {
      title: { nl: 'twee contacten is te weinig', en: 'two contacts are too few' },
      person: { observationEnd: 364, contacts: withEach(2) },
      expected: { reason: 'tooFewContacts' },
    },
  ],
  horizonDays: ({ weeks }) => 7 * weeks,
  value(person, { weeks, index, minimumContacts }) {
    if (person.observationEnd < person.timeZero + 7 * weeks) return { reason: 'notObserved' }
    const seen = contactsWithin(person, weeks)
      .filter(isWithClient)
      .flatMap(({ professionalId }) => professionalId ?? [])
    if (seen.length < minimumContacts) return { reason: 'tooFewContacts' }
    const counts = [...new Set(seen)].map((professional) => seen.filter((one) => one === professional).length)
    if (index === 'usual-provider') return { value: Math.max(...counts) / seen.length }
    const pairs = counts.reduce((sum, count) => sum + count * (count - 1), 0)
    return { value: pairs / (seen.length * (seen.length - 1)) }
  },
})
