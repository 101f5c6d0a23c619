import type { Enrolment, PersonRows } from '@doorstroom/trajectories'
import { z } from 'zod'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import type { GroupRows, GroupValue } from '../definition/group-rows.ts'
import { minimumHoursOption, weeksOption } from '../definition/option-field.ts'
import { drawnBenefit, drawnEnrolment, drawnJob } from '../example/drawn-rows.ts'
import { isFirstEnrolment } from '../outcome/is-first-enrolment.ts'
import { benefitExit } from '../window/benefit-exit.ts'
import { benefitGapDays, isBenefit, regimeOn } from '../window/benefit-spells.ts'
import { employedOn } from '../window/employed-on.ts'
import { paidWorkWeeks } from '../window/paid-work-weeks.ts'

const enrolledAt = (institutionId: string, assignmentDate: number) => drawnEnrolment({ institutionId, assignmentDate })
const twiceHelped = {
  observationEnd: 546,
  enrolment: enrolledAt('A', 0),
  otherEnrolments: [enrolledAt('B', 90)],
  jobs: [drawnJob({ begin: 200, end: null })],
  spells: [drawnBenefit(-30, 60, { state: 'WW' }), drawnBenefit(60, 200)],
}
const helpedOnce = {
  observationEnd: 546,
  enrolment: enrolledAt('A', 0),
  jobs: [drawnJob({ begin: 0, end: null })],
  spells: [drawnBenefit(-30, 100, { state: 'WW' })],
}

/**
 * Result of the chain together: every person once, whoever helped them. `joint-weeks`: mean weeks with paid work during
 * `weeks` weeks from the first enrolment at any institution. `shifting-share`: of the people who left the benefit regime
 * they were on at that time, the part for whom another regime ran or began within 31 days. `double-count-ratio`: successes
 * that institutions could each claim over people with a success; an institution has a success when someone is in paid
 * work `weeks` weeks after their first enrolment there. 1 when nobody is counted twice.
 *
 * A person counts at the earliest enrolment only. Missing: who is not followed long enough for a term is left out of it
 * (n says how many remain). `noInstitutions`, `nobodyLeft`, `nobodyWorked`, `notFollowedThatLong`.
 */
export const chainSharedOutcome = defineGroupMeasure({
  id: 'chain-shared-outcome',
  kind: 'group',
  family: 'system',
  label: { nl: 'Resultaat van de keten samen', en: 'Result of the chain together' },
  summary: { nl: 'ieder mens telt één keer', en: 'every person counts once' },
  question: {
    nl: 'Wat bereiken de instellingen samen, en tellen ze niet dezelfde mensen dubbel?',
    en: 'What do institutions achieve together, and do they count the same people twice?',
  },
  construct: {
    nl: 'Weken werk vanaf de eerste instelling, mensen die alleen van uitkering wisselden, en successen die dubbel geteld kunnen zijn.',
    en: 'Weeks of work from the first institution on, people who only changed benefit, and successes that may be counted twice.',
  },
  origin: 'own',
  sources: [
    {
      author: 'Bardach',
      year: 1998,
      title: 'Getting agencies to work together',
      taken: 'joint value as the result of agencies together; the numbers are ours',
    },
  ],
  unit: 'weeks',
  unitLabel: { nl: 'weken werk', en: 'weeks of work' },
  range: [0, Number.POSITIVE_INFINITY],
  nullValue: null,
  direction: 'none',
  needs: {
    required: [
      'enrolments.assignment_date',
      'enrolments.observation_end',
      'enrolments.institution_id',
      'jobs.begin',
      'jobs.end',
      'spells.channel',
      'spells.state',
      'spells.begin',
      'spells.end',
    ],
    optional: ['jobs.hours_contract'],
  },
  options: z.strictObject({ weeks: weeksOption(52), minimumHours: minimumHoursOption }),
  minimum: { persons: 30 },
  terms: {
    'joint-weeks': { nl: 'weken werk per persoon', en: 'weeks of work per person' },
    'shifting-share': { nl: 'ging naar een andere uitkering', en: 'went to another benefit' },
    'double-count-ratio': {
      nl: 'getelde successen per mens met succes',
      en: 'counted successes per person with success',
    },
  },
  limits: [
    {
      nl: 'Wie niet over instellingen heen te volgen is, lijkt maar één keer geholpen.',
      en: 'Who cannot be followed across institutions seems to have been helped once only.',
    },
    {
      nl: 'Een andere uitkering kan terecht zijn, zoals bij ziekte; het woord afschuiven past dan niet.',
      en: 'Another benefit may be right, as with illness; it is not shifting then.',
    },
    {
      nl: 'Of instellingen het succes echt allebei tellen, staat niet in de gegevens.',
      en: 'Whether institutions do both count the success is not in the data.',
    },
  ],
  examples: [
    {
      title: {
        nl: 'een man bij twee instellingen, een vrouw bij één: drie successen, twee mensen',
        en: 'a man at two institutions, a woman at one: three successes, two people',
      },
      rows: { enrolled: [twiceHelped, helpedOnce] },
      expected: [
        { term: 'joint-weeks', estimate: 38, n: 2 },
        { term: 'shifting-share', estimate: 0.5, n: 2, nEvents: 1 },
        { term: 'double-count-ratio', estimate: 1.5, n: 2, nEvents: 2 },
      ],
    },
    {
      title: { nl: 'instelling niet bekend', en: 'institution not known' },
      rows: { enrolled: [{ observationEnd: 546 }] },
      expected: [
        { term: 'joint-weeks', estimate: 0, n: 1 },
        { term: 'shifting-share', estimate: null, n: 0, reasons: ['nobodyLeft'] },
        { term: 'double-count-ratio', estimate: null, n: 0, reasons: ['noInstitutions'] },
      ],
    },
  ],
  group({ enrolled }: GroupRows, options) {
    const people = enrolled.filter(isFirstEnrolment)
    return [jointWeeks(people, options), shifting(people), doubleCounting(people, options)]
  },
})

interface Rule {
  readonly weeks: number
  readonly minimumHours: number
}

function jointWeeks(people: readonly PersonRows[], { weeks, minimumHours }: Rule): GroupValue {
  const term = 'joint-weeks'
  const worked = people.flatMap((person) => {
    const count = paidWorkWeeks(person, { from: 1, to: weeks, minimumHours, unsubsidised: false })
    return count.unknown === 0 ? [count.worked] : []
  })
  const n = worked.length
  if (n === 0) return { term, horizonDays: 7 * weeks, estimate: null, n, reasons: ['notFollowedThatLong'] }
  const estimate = worked.reduce((sum, value) => sum + value, 0) / n
  return { term, horizonDays: 7 * weeks, estimate, n }
}

function shifting(people: readonly PersonRows[]): GroupValue {
  const exits = people.flatMap((person) => {
    const regime = regimeOn(person, person.timeZero)
    const exit = regime === null ? null : benefitExit(person, regime)
    return exit?.kind === 'exit' ? [{ person, regime, day: exit.day }] : []
  })
  const shifted = exits.filter(({ person, regime, day }) =>
    person.spells.some(
      (spell) =>
        isBenefit(spell) &&
        spell.state !== regime &&
        spell.begin <= day + benefitGapDays &&
        (spell.end ?? person.observationEnd) > day,
    ),
  )
  const row = { term: 'shifting-share', unit: 'share', n: exits.length }
  if (exits.length === 0) return { ...row, estimate: null, reasons: ['nobodyLeft'] }
  return { ...row, estimate: shifted.length / exits.length, nEvents: shifted.length }
}

function doubleCounting(people: readonly PersonRows[], { weeks, minimumHours }: Rule): GroupValue {
  const claims = people.flatMap((person) => {
    const days = firstDays([person.enrolment, ...person.otherEnrolments]).map((day) => day + 7 * weeks)
    const works = days.map((day) => employedOn(person, day, { minimumHours, unsubsidised: false }))
    return days.length === 0 || works.includes(null) ? [] : [works.filter((work) => work).length]
  })
  const row = { term: 'double-count-ratio', unit: 'ratio', horizonDays: 7 * weeks, n: claims.length }
  if (claims.length === 0) return { ...row, estimate: null, reasons: ['noInstitutions'] }
  const nEvents = claims.filter((count) => count > 0).length
  if (nEvents === 0) return { ...row, estimate: null, nEvents, reasons: ['nobodyWorked'] }
  return { ...row, estimate: claims.reduce((sum, count) => sum + count, 0) / nEvents, nEvents }
}

/** First day of assignment per institution. */
function firstDays(enrolments: readonly Enrolment[]): number[] {
  const days = new Map<string, number>()
  for (const { institutionId, assignmentDate } of enrolments)
    if (institutionId !== null)
      days.set(institutionId, Math.min(assignmentDate, days.get(institutionId) ?? Number.POSITIVE_INFINITY))
  return [...days.values()]
}
