import type { Contact, Day, PersonRows } from '@doorstroom/trajectories'
import { z } from 'zod'
import { completeRecordOption, contactRecordLimit } from '../definition/complete-record-option.ts'
import { defineEventMeasure } from '../definition/define-measure.ts'
import { horizonsOption } from '../definition/option-field.ts'
import { drawnContact, drawnJob } from '../example/drawn-rows.ts'
import { employerSpells } from '../window/employer-spells.ts'
import { firstDeparture } from '../window/first-departure.ts'

const employer = (date: Day, given: Partial<Contact> = {}) => drawnContact({ date, target: 'employer', ...given })
const client = (date: Day) => drawnContact({ date, target: 'client' })

/**
 * Time to the first employer contact: days from time zero to the first contact of a professional with an employer about
 * this client. A job that the client began before it, pension age, and death or moving abroad compete. Who had no such
 * contact is censored when observation ends. On the same day the contact comes first. A letter is no contact, unless the
 * option counts it.
 *
 * Missing: `notObserved` when never followed; `noContact` when nothing at all is on record, unless the option says that
 * the record is complete; `notAtRisk` when an employer was spoken to before time zero; `undetermined` when an earlier
 * contact does not say with whom it was.
 */
export const timeToFirstEmployerContact = defineEventMeasure({
  id: 'time-to-first-employer-contact',
  kind: 'events',
  family: 'process',
  label: { nl: 'Tijd tot het eerste werkgeverscontact', en: 'Time to the first employer contact' },
  summary: { nl: 'hoe snel een werkgever is benaderd', en: 'how soon an employer was approached' },
  question: {
    nl: 'Hoe snel praat de begeleider met een werkgever?',
    en: 'How soon does the professional talk to an employer?',
  },
  construct: {
    nl: 'De kans dat er op een moment over deze cliënt contact is geweest met een werkgever.',
    en: 'The probability that by a moment there has been contact with an employer about this client.',
  },
  origin: 'recalled',
  sources: [
    {
      author: 'Bond, Becker, Drake & Vogler',
      year: 1997,
      title: 'A fidelity scale for the Individual Placement and Support model of supported employment',
      taken: 'first contact with an employer within a month as a mark of searching for work at once',
    },
    {
      author: 'Aalen & Johansen',
      year: 1978,
      title: 'An empirical transition matrix for non-homogeneous Markov chains based on censored observations',
      taken: 'estimator of the incidence of contact beside work found without it',
    },
  ],
  unit: 'share',
  unitLabel: { nl: 'kans', en: 'probability' },
  range: [0, 1],
  nullValue: null,
  direction: 'none',
  needs: {
    required: ['enrolments.assignment_date', 'enrolments.observation_end', 'contacts.date', 'contacts.target'],
    optional: [
      'contacts.mode',
      'contacts.employer_id',
      'jobs.begin',
      'jobs.end',
      'jobs.employer_id',
      'spells.end_reason',
    ],
  },
  options: z.strictObject({
    horizonsWeeks: horizonsOption([4, 13, 26], 'time zero'),
    countLetters: z.boolean().default(false).describe('Count a letter to an employer as contact'),
    ownEmployer: z
      .enum(['count', 'leave-out'])
      .default('count')
      .describe('What contact with an employer is that the client worked for at time zero'),
    completeRecord: completeRecordOption,
  }),
  minimum: { persons: 30, events: 20 },
  causes: {
    contact: { nl: 'contact met een werkgever', en: 'contact with an employer' },
    'work-first': { nl: 'al werk gevonden', en: 'found work before it' },
    retirement: { nl: 'pensioenleeftijd', en: 'retirement age' },
    'death-or-emigration': { nl: 'overleden of naar het buitenland', en: 'died or moved abroad' },
  },
  limits: [
    contactRecordLimit,
    {
      nl: 'Eén telefoontje telt al. Hoe goed het gesprek was, is hier niet te zien.',
      en: 'One telephone call counts already. How good the talk was cannot be seen here.',
    },
    {
      nl: 'Contact met werkgevers dat niet over één cliënt ging, telt niet mee.',
      en: 'Contact with employers that was not about one client does not count.',
    },
  ],
  examples: [
    {
      title: { nl: 'eerst de cliënt, na 24 dagen een werkgever', en: 'first the client, after 24 days an employer' },
      person: { observationEnd: 200, contacts: [client(3), employer(24), employer(90)] },
      expected: { days: 24, cause: 'contact' },
    },
    {
      title: { nl: 'alleen contact met de cliënt', en: 'contact with the client only' },
      person: { observationEnd: 200, contacts: [client(3), client(40)] },
      expected: { days: 200, cause: null },
    },
    {
      title: {
        nl: 'zelf werk gevonden voordat een werkgever is benaderd',
        en: 'found work before an employer was approached',
      },
      person: { observationEnd: 200, contacts: [employer(90)], jobs: [drawnJob({ begin: 50, end: null })] },
      expected: { days: 50, cause: 'work-first' },
    },
    {
      title: {
        nl: 'een brief op dag 5 telt niet, een gesprek op dag 60 wel',
        en: 'a letter on day 5 does not count, a talk on day 60 does',
      },
      person: { observationEnd: 200, contacts: [employer(5, { mode: 'letter' }), employer(60, { mode: 'phone' })] },
      expected: { days: 60, cause: 'contact' },
    },
    {
      title: { nl: 'geen enkel contact vastgelegd', en: 'no contact at all on record' },
      person: { observationEnd: 200 },
      expected: { reason: 'noContact' },
    },
  ],
  horizonsDays: ({ horizonsWeeks }) => horizonsWeeks.map((weeks) => 7 * weeks),
  event(person, { countLetters, ownEmployer, completeRecord }) {
    const { contacts, timeZero, observationEnd } = person
    if (observationEnd <= timeZero) return { reason: 'notObserved' }
    if (contacts.length === 0 && !completeRecord) return { reason: 'noContact' }
    const own = ownEmployer === 'leave-out' ? employersOn(person, timeZero) : []
    const counted = contacts
      .filter(({ mode }) => countLetters || mode !== 'letter')
      .filter(({ employerId }) => employerId === null || !own.includes(employerId))
    const contact = firstDay(counted.filter(({ target }) => target === 'employer').map(({ date }) => date))
    if (contact < timeZero) return { reason: 'notAtRisk' }
    const unknown = firstDay(counted.filter(({ target }) => target === null).map(({ date }) => date))
    const job = firstDay(employerSpells(person).map(({ begin }) => (begin > timeZero ? begin : null)))
    const departure = firstDeparture(person)
    const first = Math.min(contact, job, departure?.day ?? Number.POSITIVE_INFINITY)
    if (unknown < Math.min(first, observationEnd)) return { reason: 'undetermined' }
    if (first >= observationEnd) return { days: observationEnd - timeZero, cause: null }
    const cause = contact === first ? 'contact' : job === first ? 'work-first' : (departure?.cause ?? null)
    return { days: first - timeZero, cause }
  },
})

const firstDay = (days: readonly (Day | null)[]): Day =>
  days.reduce<Day>((first, day) => (day !== null && day < first ? day : first), Number.POSITIVE_INFINITY)

const employersOn = ({ jobs }: PersonRows, day: Day): (string | null)[] =>
  jobs.filter(({ begin, end }) => begin <= day && (end === null || end > day)).map(({ employerId }) => employerId)
