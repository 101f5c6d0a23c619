import type { Day, Span } from '@doorstroom/trajectories'
import { z } from 'zod'
import { defineEventMeasure } from '../definition/define-measure.ts'
import { horizonsOption, minimumHoursOption } from '../definition/option-field.ts'
import { drawnBenefit, drawnJob } from '../example/drawn-rows.ts'
import { firstDeparture } from '../window/first-departure.ts'
import { paidWorkSpans } from '../window/paid-work-spans.ts'

/**
 * Time to the first paid work: days from time zero to the first day of paid work, for everyone without paid work at
 * time zero. Reaching pension age, and death or leaving the country, compete: after them no work is awaited any more.
 * Who has not found work is censored when observation ends. On the same day work comes first.
 *
 * Missing: `notAtRisk` for who works on the day of time zero, `notObserved` when never followed, `undetermined` when a
 * job of unknown hours (more than one asked) came before anything that is certain.
 */
export const timeToFirstPaidWork = defineEventMeasure({
  id: 'time-to-first-paid-work',
  kind: 'events',
  family: 'outflow',
  label: { nl: 'Tijd tot het eerste betaalde werk', en: 'Time to the first paid work' },
  summary: { nl: 'hoe snel mensen aan het werk zijn', en: 'how soon people are in work' },
  question: { nl: 'Hoe snel vonden mensen betaald werk?', en: 'How soon did people find paid work?' },
  construct: {
    nl: 'De kans om op een moment ooit betaald werk te hebben gehad sinds de start, ook als dat werk alweer voorbij is.',
    en: 'The probability to have had paid work at some time since time zero, even when that work is over again.',
  },
  origin: 'established',
  sources: [
    {
      author: 'Aalen & Johansen',
      year: 1978,
      title: 'An empirical transition matrix for non-homogeneous Markov chains based on censored observations',
      taken: 'estimator of the incidence of work beside death and pension',
    },
    {
      author: 'Royston & Parmar',
      year: 2013,
      title: 'Restricted mean survival time: an alternative to the hazard ratio',
      doi: '10.1186/1471-2288-13-152',
      taken: 'the mean time up to a fixed moment as the number to compare',
    },
  ],
  unit: 'share',
  unitLabel: { nl: 'kans', en: 'probability' },
  range: [0, 1],
  nullValue: null,
  direction: 'none',
  needs: {
    required: ['enrolments.assignment_date', 'enrolments.observation_end', 'jobs.begin', 'jobs.end'],
    optional: [
      'jobs.hours_contract',
      'jobs.hours_worked',
      'jobs.contract_type',
      'jobs.subsidy_code',
      'jobs.subsidy_begin',
      'jobs.subsidy_end',
      'spells.end',
      'spells.end_reason',
    ],
  },
  options: z.strictObject({
    horizonsWeeks: horizonsOption([26, 52, 78, 104], 'time zero'),
    minimumHours: minimumHoursOption,
    unsubsidised: z.boolean().default(false).describe('Wait for the first day of work without subsidy'),
  }),
  minimum: { persons: 30, events: 20 },
  causes: {
    work: { nl: 'betaald werk', en: 'paid work' },
    retirement: { nl: 'pensioenleeftijd', en: 'retirement age' },
    'death-or-emigration': { nl: 'overleden of naar het buitenland', en: 'died or moved abroad' },
  },
  limits: [
    {
      nl: 'Sneller is niet vanzelf beter: de eerste de beste baan kan minder goed passen en korter duren. Lees dit naast goede banen en blijvend werk.',
      en: 'Faster is not better by itself: the first job at hand may fit less and last shorter. Read this beside good jobs and lasting work.',
    },
    {
      nl: 'Eén dag werk telt al; of het blijft, is hier niet te zien.',
      en: 'One day of work counts already; whether it lasts cannot be seen here.',
    },
    {
      nl: 'De registratie ziet vaak geen werk in het buitenland en geen eigen bedrijf.',
      en: 'Registers often do not see work abroad or self-employment.',
    },
  ],
  examples: [
    {
      title: { nl: 'na 60 dagen een baan van een week', en: 'a job of a week after 60 days' },
      person: { observationEnd: 400, jobs: [drawnJob({ begin: 60, end: 67 }), drawnJob({ begin: 200, end: null })] },
      expected: { days: 60, cause: 'work' },
    },
    {
      title: { nl: 'geen werk zolang gevolgd', en: 'no work as long as followed' },
      person: { observationEnd: 400 },
      expected: { days: 400, cause: null },
    },
    {
      title: { nl: 'pensioenleeftijd voordat er werk was', en: 'pension age before there was work' },
      person: { observationEnd: 400, spells: [drawnBenefit(-60, 150, { endReason: 'pension-age' })] },
      expected: { days: 150, cause: 'retirement' },
    },
  ],
  horizonsDays: ({ horizonsWeeks }) => horizonsWeeks.map((weeks) => 7 * weeks),
  event(person, options) {
    const { timeZero, observationEnd } = person
    if (observationEnd <= timeZero) return { reason: 'notObserved' }
    const { certain, possible } = paidWorkSpans(person, options)
    const atZero = (span: Span) => span.begin <= timeZero && span.end > timeZero
    if (certain.some(atZero)) return { reason: 'notAtRisk' }
    const work = firstAfter(certain, timeZero)
    const departure = firstDeparture(person)
    const first = Math.min(work, departure?.day ?? Number.POSITIVE_INFINITY, observationEnd)
    if (possible.some((span) => span.end > timeZero && span.begin < first)) return { reason: 'undetermined' }
    if (work === first) return { days: work - timeZero, cause: 'work' }
    const cause = departure?.day === first ? departure.cause : null
    return { days: first - timeZero, cause }
  },
})

const firstAfter = (spans: readonly Span[], timeZero: Day): Day =>
  spans.reduce((first, { begin }) => (begin > timeZero && begin < first ? begin : first), Number.POSITIVE_INFINITY)
