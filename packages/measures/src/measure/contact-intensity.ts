import { z } from 'zod'
import { completeRecordOption, contactRecordLimit } from '../definition/complete-record-option.ts'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { weeksOption } from '../definition/option-field.ts'
import { drawnContact } from '../example/drawn-rows.ts'
import { contactsWithin, isWithClient } from '../window/contacts-within.ts'

const daysPerMonth = 365.25 / 12

const conversation = (date: number, durationMin: number | null = null) =>
  drawnContact({ date, target: 'client', durationMin })

/**
 * Contact intensity: contacts of professionals with the client per month (365.25 / 12 days) of a fixed window after time
 * zero, or minutes of contact per month by option. The window is the same for everyone, also for who left sooner.
 *
 * Missing: `notObserved` when the window was not wholly seen; `noContact` when nothing at all is on record, unless the
 * option says that the record is complete (then 0); for minutes `undetermined` when of a contact the duration is unknown.
 */
export const contactIntensity = definePersonMeasure({
  id: 'contact-intensity',
  kind: 'amount',
  family: 'process',
  label: { nl: 'Hoeveel contact de cliënt krijgt', en: 'How much contact the client gets' },
  summary: { nl: 'contacten met de cliënt per maand', en: 'contacts with the client per month' },
  question: { nl: 'Hoe vaak is er contact met de cliënt?', en: 'How often is there contact with the client?' },
  construct: {
    nl: 'Het aantal contacten (of minuten contact) van begeleiders met de cliënt per maand, over een vaste periode.',
    en: 'The number of contacts (or minutes of contact) of professionals with the client per month, over a fixed period.',
  },
  origin: 'own',
  sources: [
    {
      author: 'Schiprowski',
      year: 2020,
      title: 'The role of caseworkers in unemployment insurance: evidence from unplanned absences',
      taken: 'meetings with a caseworker as a dose that may matter; the count per month is ours',
    },
  ],
  unit: 'per month',
  unitLabel: { nl: 'per maand (contacten of minuten)', en: 'per month (contacts or minutes)' },
  range: [0, Number.POSITIVE_INFINITY],
  nullValue: null,
  direction: 'none',
  needs: {
    required: ['enrolments.assignment_date', 'enrolments.observation_end', 'contacts.date'],
    optional: ['contacts.target', 'contacts.duration_min'],
  },
  options: z.strictObject({
    weeks: weeksOption(26),
    count: z.enum(['contacts', 'minutes']).default('contacts').describe('Count contacts, or minutes of contact'),
    completeRecord: completeRecordOption,
  }),
  minimum: { persons: 30 },
  limits: [
    {
      nl: 'Wie meer nodig heeft, krijgt vaak meer contact. Dat veel contact samengaat met weinig werk, zegt niet dat contact schaadt.',
      en: 'Who needs more often gets more contact. That much contact goes with little work does not say that contact harms.',
    },
    {
      nl: 'Meer contact is niet vanzelf beter contact.',
      en: 'More contact is not by itself better contact.',
    },
    contactRecordLimit,
  ],
  examples: [
    {
      title: { nl: '6 contacten in 26 weken (5,98 maanden)', en: '6 contacts in 26 weeks (5.98 months)' },
      person: { observationEnd: 182, contacts: [3, 20, 50, 90, 120, 170].map((date) => conversation(date)) },
      expected: { value: 6 / (182 / daysPerMonth) },
    },
    {
      title: { nl: 'een uur en een half uur, in minuten', en: 'an hour and half an hour, in minutes' },
      person: { observationEnd: 182, contacts: [conversation(3, 60), conversation(50, 30)] },
      options: { count: 'minutes' },
      expected: { value: 90 / (182 / daysPerMonth) },
    },
    {
      title: { nl: 'alleen contact met een werkgever', en: 'contact with an employer only' },
      person: { observationEnd: 182, contacts: [drawnContact({ date: 20, target: 'employer' })] },
      expected: { value: 0 },
    },
    {
      title: { nl: 'geen enkel contact vastgelegd', en: 'no contact at all on record' },
      person: { observationEnd: 182 },
      expected: { reason: 'noContact' },
    },
  ],
  horizonDays: ({ weeks }) => 7 * weeks,
  value(person, { weeks, count, completeRecord }) {
    const { contacts, timeZero, observationEnd } = person
    if (observationEnd < timeZero + 7 * weeks) return { reason: 'notObserved' }
    if (contacts.length === 0 && !completeRecord) return { reason: 'noContact' }
    const months = (7 * weeks) / daysPerMonth
    const held = contactsWithin(person, weeks).filter(isWithClient)
    if (count === 'contacts') return { value: held.length / months }
    const minutes = held.flatMap(({ durationMin }) => durationMin ?? [])
    if (minutes.length < held.length) return { reason: 'undetermined' }
    return { value: minutes.reduce((sum, duration) => sum + duration, 0) / months }
  },
})
