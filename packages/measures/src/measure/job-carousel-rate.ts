import { normalQuantile } from '@doorstroom/statistics'
import type { PersonRows } from '@doorstroom/trajectories'
import { z } from 'zod'
import { armsOf } from '../definition/arms.ts'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import type { GroupValue } from '../definition/group-rows.ts'
import { weeksOption } from '../definition/option-field.ts'
import { drawnJob } from '../example/drawn-rows.ts'
import { employerSpells } from '../window/employer-spells.ts'
import { ratioOfSums } from '../window/ratio-of-sums.ts'

const job = (employerId: string, begin: number, end: number | null) => drawnJob({ employerId, begin, end })
/** In work for 1461 days in a row: exactly four years. */
const fourYears = 1461

/**
 * Jobs begun per year worked: stretches of work with an employer that began in the window, over the years in which
 * there was work in it, of everyone together per arm (`rate`), and the ratio of the arms, treated over comparison
 * (`rate-ratio`). Contracts with one employer at most 28 days apart are one stretch; jobs held side by side share their
 * time. Intervals hold when people differ in how often they change: they rest on the spread between people.
 *
 * Missing: time beyond the end of observation does not count. `nobodyWorked` without any time in work; no interval
 * with fewer than two people in work.
 */
export const jobCarouselRate = defineGroupMeasure({
  id: 'job-carousel-rate',
  kind: 'group',
  family: 'trajectory-shape',
  label: { nl: 'Begonnen banen per gewerkt jaar', en: 'Jobs begun per year worked' },
  summary: { nl: 'van baan naar baan', en: 'from job to job' },
  question: { nl: 'Hoe vaak wisselen mensen van baan?', en: 'How often do people change jobs?' },
  construct: {
    nl: 'Hoeveel keer mensen bij een werkgever begonnen, per jaar dat zij werkten.',
    en: 'How many times people began with an employer, per year that they worked.',
  },
  origin: 'recalled',
  sources: [
    {
      author: 'Rothman, Greenland & Lash',
      year: 2008,
      title: 'Modern epidemiology, third edition',
      taken: 'events over person-time; the interval from the spread between people',
    },
  ],
  unit: 'per year worked',
  unitLabel: { nl: 'per gewerkt jaar', en: 'per year worked' },
  range: [0, Number.POSITIVE_INFINITY],
  nullValue: null,
  direction: 'none',
  needs: {
    required: ['enrolments.assignment_date', 'enrolments.observation_end', 'jobs.begin', 'jobs.end'],
    optional: ['jobs.employer_id', 'enrolments.arm'],
  },
  options: z.strictObject({ weeks: weeksOption(104) }),
  minimum: { persons: 30 },
  terms: {
    rate: { nl: 'begonnen banen per gewerkt jaar', en: 'jobs begun per year worked' },
    'rate-ratio': { nl: 'verhouding tussen de groepen', en: 'ratio of the arms' },
  },
  limits: [
    {
      nl: 'Een stap naar beter werk telt hetzelfde als een baan die ophield: het getal zegt niet of wisselen goed of slecht is.',
      en: 'A step to better work counts the same as a job that ended: the number does not tell whether changing is good or bad.',
    },
    {
      nl: 'Alleen mensen met werk tellen mee. Vergelijk groepen op de draaimolen voor iedereen en op weken met werk.',
      en: 'Only people in work count. Compare groups on the job carousel of everyone and on weeks in work.',
    },
    {
      nl: 'Bij uitzendwerk hangt het getal ervan af of de inlener of het uitzendbureau als werkgever is vastgelegd.',
      en: 'For agency work the number depends on whether the hirer or the agency is on record as employer.',
    },
  ],
  examples: [
    {
      title: {
        nl: 'twee banen samen vier jaar, en iemand zonder werk: 2 / 4',
        en: 'two jobs, four years together, and someone without work: 2 / 4',
      },
      rows: {
        enrolled: [
          { observationEnd: fourYears, jobs: [job('a', 0, 700), job('b', 700, null)] },
          { observationEnd: fourYears },
        ],
      },
      options: { weeks: 300 },
      expected: [{ term: 'rate', arm: null, estimate: 0.5, n: 1, nEvents: 2 }],
    },
    {
      title: {
        nl: 'drie contracten bij één werkgever, kort na elkaar: één begin',
        en: 'three contracts with one employer, soon after each other: one beginning',
      },
      rows: {
        enrolled: [{ observationEnd: fourYears, jobs: [job('a', 0, 400), job('a', 400, 800), job('a', 800, null)] }],
      },
      options: { weeks: 300 },
      expected: [{ term: 'rate', estimate: 0.25, nEvents: 1 }],
    },
    {
      title: { nl: 'niemand werkte', en: 'nobody worked' },
      rows: { enrolled: [{ observationEnd: 400 }] },
      expected: [{ term: 'rate', estimate: null, reasons: ['nobodyWorked'] }],
    },
  ],
  group({ enrolled, treated }, { weeks }) {
    const histories = enrolled.map((person) => workHistory(person, weeks))
    const arms = armsOf(treated).map(({ arm, members }) => {
      const worked = members.flatMap((position) => histories[position] ?? []).filter(({ years }) => years > 0)
      const begun = worked.map(({ begun }) => begun)
      return {
        arm,
        n: worked.length,
        nEvents: begun.reduce((sum, one) => sum + one, 0),
        ...ratioOfSums(
          begun,
          worked.map(({ years }) => years),
        ),
      }
    })
    const rates = arms.map(({ arm, n, nEvents, ratio, stdError }): GroupValue => {
      if (n === 0) return { term: 'rate', arm, estimate: null, n, reasons: ['nobodyWorked'] }
      const value = { term: 'rate', arm, estimate: ratio, n, nEvents }
      return stdError > 0 && ratio > 0 ? { ...value, stdError, ...aroundRatio(ratio, stdError / ratio) } : value
    })
    const [one, other] = arms
    if (one === undefined || other === undefined) return rates
    const shared = { term: 'rate-ratio', unit: 'ratio', n: one.n + other.n }
    const estimate = one.ratio / other.ratio
    if (!Number.isFinite(estimate)) return [...rates, { ...shared, estimate: null, reasons: ['notDefined'] }]
    const error = Math.hypot(one.stdError / one.ratio, other.stdError / other.ratio)
    return [...rates, error > 0 ? { ...shared, estimate, ...aroundRatio(estimate, error) } : { ...shared, estimate }]
  },
})

/** Interval of 95 percent on the scale of the logarithm. */
function aroundRatio(estimate: number, errorOfLogarithm: number): { confLow: number; confHigh: number } {
  const reach = normalQuantile(0.975) * errorOfLogarithm
  return { confLow: estimate * Math.exp(-reach), confHigh: estimate * Math.exp(reach) }
}

/** How many stretches someone began in the window and for how many years there was work in it. */
function workHistory(person: PersonRows, weeks: number): { begun: number; years: number } {
  const { timeZero } = person
  const until = Math.min(person.observationEnd, timeZero + 7 * weeks)
  const stretches = employerSpells(person).filter((span) => span.end > timeZero && span.begin < until)
  let days = 0
  let reached = timeZero
  for (const { begin, end } of stretches) {
    const from = Math.max(begin, reached)
    const to = Math.min(end, until)
    if (to > from) days += to - from
    reached = Math.max(reached, to)
  }
  return { begun: stretches.filter(({ begin }) => begin >= timeZero).length, years: days / 365.25 }
}
