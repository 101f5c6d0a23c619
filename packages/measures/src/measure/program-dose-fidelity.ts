import type { PersonRows } from '@doorstroom/trajectories'
import { z } from 'zod'
import { contactRecordLimit } from '../definition/complete-record-option.ts'
import { definePersonMeasure } from '../definition/define-measure.ts'
import type { Measured } from '../definition/measured.ts'
import { weeksOption } from '../definition/option-field.ts'
import { drawnContact, drawnEnrolment } from '../example/drawn-rows.ts'
import { contactsWithin } from '../window/contacts-within.ts'

const sessions = (plannedSessions: number | null, attendedSessions: number | null, endDate: number | null = null) =>
  drawnEnrolment({ assignmentDate: 0, plannedSessions, attendedSessions, endDate })
const coded = (...applied: (boolean | null)[]) =>
  applied.map((principleApplied) => drawnContact({ date: 20, principleApplied }))

/**
 * Attendance and fidelity: sessions attended as a part of the sessions planned for one enrolment (more than planned is
 * 1), or, by option, the contacts in which the professional applied the principle of the programme as a part of the
 * contacts that were coded; 0 to 1. With a threshold 1 from that part on, and 0 below.
 *
 * Missing: `notObserved` when neither the window nor the end of the enrolment was seen; `notAsked` when sessions were
 * not recorded; `notApplicable` when none were planned; `tooFewContacts` when too few contacts were coded. Someone who
 * never came has 0 only when 0 is on record.
 */
export const programDoseFidelity = definePersonMeasure({
  id: 'program-dose-fidelity',
  kind: 'amount',
  family: 'process',
  label: { nl: 'Deelname en trouw aan de aanpak', en: 'Attendance and fidelity to the programme' },
  summary: { nl: 'deel van de geplande bijeenkomsten dat is bijgewoond', en: 'part of the planned sessions attended' },
  question: { nl: 'Kregen mensen de aanpak zoals bedoeld?', en: 'Did people get the programme as meant?' },
  construct: {
    nl: 'Het bijgewoonde deel van de geplande bijeenkomsten, of het deel van de contacten waarin het principe is toegepast.',
    en: 'The attended part of the planned sessions, or the part of the contacts in which the principle was applied.',
  },
  origin: 'own',
  sources: [
    {
      author: 'Angrist, Imbens & Rubin',
      year: 1996,
      title: 'Identification of causal effects using instrumental variables',
      doi: '10.1080/01621459.1996.10476902',
      taken: 'taking part as something apart from being assigned; the two shares are ours',
    },
  ],
  unit: 'share of sessions',
  unitLabel: { nl: 'deel van de bijeenkomsten of contacten', en: 'part of the sessions or contacts' },
  range: [0, 1],
  nullValue: null,
  direction: 'higher',
  needs: {
    required: [
      'enrolments.assignment_date',
      'enrolments.observation_end',
      'enrolments.planned_sessions',
      'enrolments.attended_sessions',
    ],
    optional: ['enrolments.end_date', 'contacts.principle_applied', 'contacts.date'],
  },
  options: z.strictObject({
    weeks: weeksOption(26),
    aspect: z
      .enum(['attendance', 'principle'])
      .default('attendance')
      .describe('Sessions attended, or contacts in which the principle of the programme was applied'),
    minimumContacts: z.number().int().min(1).default(3).describe('Fewest coded contacts, for the principle'),
    threshold: z
      .number()
      .positive()
      .max(1)
      .nullable()
      .default(null)
      .describe('Counts as 1 from this part on and 0 below; null gives the part itself'),
  }),
  minimum: { persons: 30 },
  limits: [
    {
      nl: 'Wie vaker komt, verschilt ook in andere dingen. Vergelijk nooit blijvers met afhakers om het effect te zien.',
      en: 'Who comes more often differs in other ways too. Never compare stayers with dropouts to see the effect.',
    },
    {
      nl: 'Trouw aan een slechte aanpak is geen winst.',
      en: 'Fidelity to a bad programme is no gain.',
    },
    contactRecordLimit,
  ],
  examples: [
    {
      title: { nl: 'vier van de vijf ochtenden', en: 'four of the five mornings' },
      person: { observationEnd: 182, enrolment: sessions(5, 4) },
      expected: { value: 0.8 },
    },
    {
      title: {
        nl: 'het principe toegepast in drie van vier contacten',
        en: 'the principle applied in three of four contacts',
      },
      person: { observationEnd: 182, contacts: coded(true, true, false, true, null) },
      options: { aspect: 'principle' },
      expected: { value: 0.75 },
    },
    {
      title: { nl: 'minstens de helft bijgewoond, ja of nee', en: 'attended at least half, yes or no' },
      person: { observationEnd: 182, enrolment: sessions(5, 2) },
      options: { threshold: 0.5 },
      expected: { value: 0 },
    },
    {
      title: { nl: 'deelname niet vastgelegd', en: 'attendance not on record' },
      person: { observationEnd: 182, enrolment: sessions(5, null) },
      expected: { reason: 'notAsked' },
    },
    {
      title: { nl: 'nog bezig als de gegevens stoppen', en: 'still under way when the data stop' },
      person: { observationEnd: 60, enrolment: sessions(5, 2) },
      expected: { reason: 'notObserved' },
    },
  ],
  horizonDays: ({ weeks }) => 7 * weeks,
  value(person, { weeks, aspect, minimumContacts, threshold }) {
    const { enrolment, timeZero, observationEnd } = person
    const isOver = enrolment.endDate !== null && enrolment.endDate <= observationEnd
    const isSeen = observationEnd >= timeZero + 7 * weeks || (isOver && aspect === 'attendance')
    if (!isSeen || observationEnd <= timeZero) return { reason: 'notObserved' }
    const part = aspect === 'attendance' ? attendance(person) : principle(person, weeks, minimumContacts)
    if (threshold === null || 'reason' in part) return part
    return { value: part.value >= threshold ? 1 : 0 }
  },
})

function attendance({ enrolment: { plannedSessions, attendedSessions } }: PersonRows): Measured {
  if (plannedSessions === null || attendedSessions === null) return { reason: 'notAsked' }
  return plannedSessions === 0
    ? { reason: 'notApplicable' }
    : { value: Math.min(1, attendedSessions / plannedSessions) }
}

function principle(person: PersonRows, weeks: number, fewest: number): Measured {
  const applied = contactsWithin(person, weeks).flatMap(({ principleApplied }) => principleApplied ?? [])
  if (applied.length < fewest) return { reason: 'tooFewContacts' }
  return { value: applied.filter((yes) => yes).length / applied.length }
}
