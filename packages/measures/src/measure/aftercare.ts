import { z } from 'zod'
import { completeRecordOption, contactRecordLimit } from '../definition/complete-record-option.ts'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { minimumHoursOption } from '../definition/option-field.ts'
import { drawnContact, drawnJob } from '../example/drawn-rows.ts'
import { firstNewJob } from '../window/first-new-job.ts'
import { allOf, anyOf } from '../window/three-valued.ts'

const job = drawnJob({ employerId: 'x', begin: 60, end: null })
const contact = (date: number, target: string, employerId: string | null = null) =>
  drawnContact({ date, target, employerId })

/**
 * Aftercare: whether, after the first job with a new employer began, a professional had contact with the client and with
 * that employer within 30 days (or with one of them, by option). The first day of the job counts, and so do the 30 days
 * when the job ended sooner. A contact with another employer does not count; one without an employer number does.
 *
 * Missing: `notAtRisk` when no job began within the window, `notObserved` when the window was not seen, `noContact` when
 * nothing at all is on record (unless the record is complete), `undetermined` with bounds 0 and 1 when the 30 days were
 * not seen, or a contact in them does not say with whom it was.
 */
export const aftercare = definePersonMeasure({
  id: 'aftercare',
  kind: 'share',
  family: 'process',
  label: { nl: 'Nazorg aan cliënt en werkgever', en: 'Aftercare for client and employer' },
  summary: {
    nl: 'contact met beiden binnen 30 dagen na de start',
    en: 'contact with both within 30 days of the start',
  },
  phrase: { nl: 'kreeg na de start van de baan nazorg', en: 'got aftercare after the start of the job' },
  question: {
    nl: 'Is er contact nadat iemand aan het werk is gegaan?',
    en: 'Is there contact after someone went to work?',
  },
  construct: {
    nl: 'Contact van een begeleider met de cliënt en met zijn werkgever binnen dertig dagen na de start van de baan.',
    en: 'Contact of a professional with the client and with the employer within thirty days of the start of the job.',
  },
  origin: 'own',
  sources: [
    {
      author: 'Bond, Becker, Drake & Vogler',
      year: 1997,
      title: 'A fidelity scale for the Individual Placement and Support model of supported employment',
      taken:
        'support that goes on after the start of the job as a mark of the model; the 30 days and both sides are ours',
    },
  ],
  unit: 'share',
  unitLabel: { nl: 'aandeel', en: 'share' },
  range: [0, 1],
  nullValue: null,
  direction: 'higher',
  conditional: {
    on: { nl: 'mensen die na de start een baan vonden', en: 'people who found a job after time zero' },
    unconditionalTwin: 'weeks-in-paid-work',
  },
  needs: {
    required: [
      'enrolments.assignment_date',
      'enrolments.observation_end',
      'jobs.begin',
      'jobs.end',
      'contacts.date',
      'contacts.target',
    ],
    optional: ['jobs.employer_id', 'jobs.hours_contract', 'jobs.hours_worked', 'contacts.employer_id'],
  },
  options: z.strictObject({
    windowWeeks: z
      .number()
      .int()
      .min(1)
      .max(1040)
      .default(52)
      .describe('The first job counts when it began within so many weeks after time zero'),
    days: z.number().int().min(1).max(366).default(30).describe('Days after the first day of the job that count'),
    sides: z
      .array(z.enum(['client', 'employer']))
      .min(1)
      .default(['client', 'employer'])
      .describe('With whom there must have been contact'),
    minimumHours: minimumHoursOption,
    completeRecord: completeRecordOption,
  }),
  minimum: { persons: 30 },
  limits: [
    contactRecordLimit,
    {
      nl: 'Er is vaak meer contact als het misgaat. Meer nazorg en eerder ontslag kunnen dus samengaan zonder dat nazorg schaadt.',
      en: 'There is often more contact when things go wrong. More aftercare and earlier dismissal may go together without aftercare doing harm.',
    },
    {
      nl: 'Nazorg door een andere instelling is hier niet te zien.',
      en: 'Aftercare by another organisation cannot be seen here.',
    },
  ],
  examples: [
    {
      title: {
        nl: 'na 9 dagen de cliënt, na 20 dagen de werkgever',
        en: 'the client after 9 days, the employer after 20',
      },
      person: { observationEnd: 364, jobs: [job], contacts: [contact(69, 'client'), contact(80, 'employer', 'x')] },
      expected: { value: 1 },
    },
    {
      title: { nl: 'alleen de cliënt', en: 'the client only' },
      person: { observationEnd: 364, jobs: [job], contacts: [contact(69, 'client'), contact(95, 'employer', 'x')] },
      expected: { value: 0 },
    },
    {
      title: { nl: 'een week gezien na de start', en: 'one week seen after the start' },
      person: { observationEnd: 67, jobs: [job], contacts: [contact(10, 'client')] },
      expected: { reason: 'undetermined', bounds: [0, 1] },
    },
    {
      title: { nl: 'geen baan gevonden', en: 'no job found' },
      person: { observationEnd: 364, contacts: [contact(10, 'client')] },
      expected: { reason: 'notAtRisk' },
    },
    {
      title: { nl: 'een baan, maar geen enkel contact vastgelegd', en: 'a job, but no contact at all on record' },
      person: { observationEnd: 364, jobs: [job] },
      expected: { reason: 'noContact' },
    },
  ],
  horizonDays: ({ windowWeeks, days }) => 7 * windowWeeks + days,
  value(person, { windowWeeks, days, sides, minimumHours, completeRecord }) {
    const { timeZero, observationEnd, contacts } = person
    const found = firstNewJob(person, windowWeeks, minimumHours)
    if (found === null) return { reason: observationEnd < timeZero + 7 * windowWeeks ? 'notObserved' : 'notAtRisk' }
    if (contacts.length === 0 && !completeRecord) return { reason: 'noContact' }
    const begin = found.held.begin
    const soon = contacts
      .filter(({ date }) => date !== null && date >= begin && date <= begin + days && date < observationEnd)
      .filter(({ employerId }) => [null, found.job.employerId].includes(employerId) || found.job.employerId === null)
    const isSeen = observationEnd > begin + days
    const reached = (side: string) =>
      anyOf([...soon.map(({ target }) => (target === null ? null : target === side)), isSeen ? false : null])
    const done = allOf(sides.map(reached))
    return done === null ? { reason: 'undetermined', bounds: [0, 1] } : { value: done ? 1 : 0 }
  },
})
