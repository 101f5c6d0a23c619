import type { PersonRows } from '@doorstroom/trajectories'
import { z } from 'zod'
import { defineEventMeasure } from '../definition/define-measure.ts'
import { horizonsOption, minimumHoursOption } from '../definition/option-field.ts'
import { drawnJob } from '../example/drawn-rows.ts'
import { employerSpells, jobGapDays } from '../window/employer-spells.ts'
import { firstNewJob, type NewJob } from '../window/first-new-job.ts'

const first = drawnJob({ jobId: 'a', employerId: 'x', begin: 60, end: 160 })

/** Registered reasons of the end of a job as causes of this measure. */
const causeOfReason: Readonly<Record<string, string>> = {
  'voluntary-better': 'better-job',
  'voluntary-other': 'left',
  'contract-end': 'contract-end',
  'subsidy-end': 'contract-end',
  'dismissal-economic': 'dismissed',
  'dismissal-other': 'dismissed',
  illness: 'illness',
  retirement: 'retired',
}

/**
 * Keeping the job: days from the first day with a new employer after time zero to the last with the same employer, with
 * why it ended as competing causes. Contracts at most 28 days apart are one stretch, so an end in the last 28 days of
 * observation cannot be confirmed and everyone is censored before them. The part that kept the job is 1 minus all
 * causes together. Without a registered reason, another employer within 28 days makes it `next-job`.
 *
 * Missing: `notAtRisk` when no job began within the window, `notObserved` when the window, or the first month of the
 * job, was not seen.
 */
export const jobRetention = defineEventMeasure({
  id: 'job-retention',
  kind: 'events',
  family: 'match',
  label: { nl: 'Baanbehoud: hoe de eerste baan eindigt', en: 'Job retention: how the first job ends' },
  summary: { nl: 'wanneer en waarom de eerste baan eindigt', en: 'when and why the first job ends' },
  question: { nl: 'Houden mensen de baan die zij vinden?', en: 'Do people keep the job they find?' },
  construct: {
    nl: 'De kans dat de eerste baan bij een nieuwe werkgever op een moment is geëindigd, naar reden. De rest houdt de baan.',
    en: 'The probability that the first job with a new employer has ended by a moment, by reason. The rest keep the job.',
  },
  origin: 'established',
  sources: [
    {
      author: 'Aalen & Johansen',
      year: 1978,
      title: 'An empirical transition matrix for non-homogeneous Markov chains based on censored observations',
      taken: "incidence per reason of ending; the part without an end is Kaplan and Meier's survival of the job",
    },
  ],
  unit: 'share',
  unitLabel: { nl: 'kans', en: 'probability' },
  range: [0, 1],
  nullValue: null,
  direction: 'none',
  conditional: {
    on: { nl: 'mensen die na de start een baan vonden', en: 'people who found a job after time zero' },
    unconditionalTwin: 'weeks-in-paid-work',
  },
  needs: {
    required: ['enrolments.assignment_date', 'enrolments.observation_end', 'jobs.begin', 'jobs.end'],
    optional: ['jobs.employer_id', 'jobs.end_reason', 'jobs.hours_contract', 'jobs.hours_worked'],
  },
  options: z.strictObject({
    windowWeeks: z
      .number()
      .int()
      .min(1)
      .max(1040)
      .default(52)
      .describe('The first job counts when it began within so many weeks after time zero'),
    horizonsWeeks: horizonsOption([13, 26, 52], 'the first day of the job'),
    minimumHours: minimumHoursOption,
  }),
  minimum: { persons: 30, events: 20 },
  causes: {
    'better-job': { nl: 'zelf weg naar beter werk', en: 'left for better work' },
    'next-job': { nl: 'andere werkgever, reden onbekend', en: 'another employer, reason unknown' },
    left: { nl: 'zelf weg om iets anders', en: 'left for another reason' },
    'contract-end': { nl: 'contract of subsidie liep af', en: 'contract or subsidy ran out' },
    dismissed: { nl: 'ontslag', en: 'dismissed' },
    illness: { nl: 'ziekte', en: 'illness' },
    retired: { nl: 'pensioen', en: 'retired' },
    unknown: { nl: 'reden onbekend', en: 'reason unknown' },
  },
  limits: [
    {
      nl: 'Alleen wie een baan vond telt mee. Een aanpak die meer mensen aan werk helpt, kan hier slechter lijken: vergelijk groepen op weken met betaald werk.',
      en: 'Only who found a job counts. A programme that helps more people into work may look worse here: compare groups on weeks in paid work.',
    },
    {
      nl: 'Een baan die eindigt omdat iemand beter werk vindt, is geen mislukking.',
      en: 'A job that ends because someone finds better work is no failure.',
    },
    {
      nl: 'Bij uitzendwerk hangt het einde af van wie als werkgever staat genoteerd: de inlener of het bureau.',
      en: 'For agency work the end depends on who is on record as the employer: the hirer or the agency.',
    },
  ],
  examples: [
    {
      title: { nl: 'na 100 dagen liep het contract af', en: 'the contract ran out after 100 days' },
      person: { observationEnd: 400, jobs: [{ ...first, endReason: 'contract-end' }] },
      expected: { days: 100, cause: 'contract-end' },
    },
    {
      title: {
        nl: 'na 20 dagen terug bij dezelfde werkgever: één baan, die nog duurt',
        en: 'back with the same employer after 20 days: one job, which lasts',
      },
      person: {
        observationEnd: 400,
        jobs: [first, drawnJob({ jobId: 'b', employerId: 'x', begin: 180, end: null })],
      },
      expected: { days: 311, cause: null },
    },
    {
      title: { nl: 'meteen naar een andere werkgever', en: 'straight on to another employer' },
      person: {
        observationEnd: 400,
        jobs: [first, drawnJob({ jobId: 'b', employerId: 'y', begin: 165, end: null })],
      },
      expected: { days: 100, cause: 'next-job' },
    },
    {
      title: { nl: 'geen baan binnen een jaar', en: 'no job within a year' },
      person: { observationEnd: 400 },
      expected: { reason: 'notAtRisk' },
    },
  ],
  horizonsDays: ({ horizonsWeeks }) => horizonsWeeks.map((weeks) => 7 * weeks),
  event(person, { windowWeeks, minimumHours }) {
    const { timeZero, observationEnd } = person
    const found = firstNewJob(person, windowWeeks, minimumHours)
    if (found === null) return { reason: observationEnd < timeZero + 7 * windowWeeks ? 'notObserved' : 'notAtRisk' }
    const lastConfirmable = observationEnd - jobGapDays - 1
    const { begin, end } = found.held
    if (end <= lastConfirmable) return { days: end - begin, cause: causeOf(person, found) }
    return lastConfirmable > begin ? { days: lastConfirmable - begin, cause: null } : { reason: 'notObserved' }
  },
})

function causeOf(person: PersonRows, { job, held }: NewJob): string {
  const [registered] = person.jobs
    .filter(({ employerId, end }) => employerId === job.employerId && end === held.end)
    .flatMap(({ endReason }) => (endReason === null ? [] : (causeOfReason[endReason] ?? [])))
    .sort()
  if (registered !== undefined) return registered
  const hasNext = employerSpells(person).some(({ begin, end }) => begin <= held.end + jobGapDays && end > held.end)
  return hasNext ? 'next-job' : 'unknown'
}
