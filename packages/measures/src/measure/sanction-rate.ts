import { exactPoissonInterval, normalQuantile, quantile, wilsonInterval } from '@doorstroom/statistics'
import type { PersonRows } from '@doorstroom/trajectories'
import { z } from 'zod'
import { type ArmMembers, armsOf, hasArms } from '../definition/arms.ts'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import type { GroupValue } from '../definition/group-rows.ts'
import { weeksOption } from '../definition/option-field.ts'
import { drawnBenefit, drawnHarm } from '../example/drawn-rows.ts'
import { isFirstEnrolment } from '../outcome/is-first-enrolment.ts'
import { benefitSpells } from '../window/benefit-spells.ts'
import { harmsUntil } from '../window/harm-on-record.ts'
import { ratioOfSums } from '../window/ratio-of-sums.ts'

const onBenefit: Partial<PersonRows> = { observationEnd: 365, spells: [drawnBenefit(-60, null)] }
const cut = drawnHarm({ type: 'maatregel', date: 90, amountEur: 300, durationDays: 30 })

/**
 * Sanctions (benefit reductions and fines) per 100 months on benefit (`sanctions`), warnings likewise (`warnings`), the
 * part of the people with at least one sanction (`sanctioned-share`), the middle amount (`median-amount`) and duration
 * (`median-duration`), per arm; with two arms the ratio of the rates, treated over comparison (`rate-ratio`, 1 = the
 * same). Months are days on benefit within the window, as far as seen, over 30.4375; gaps of at most 31 days count as
 * on benefit. Several sanctions of one person are not independent: the interval follows from the spread between people.
 *
 * Missing: who was not on benefit is left out; `notAtRisk` when nobody was. When no harm of whatever kind is on record,
 * `noHarmRecords` unless the record is said to be complete. Undated events are not counted (`undatedHarms`). A person
 * with several enrolments counts in the first.
 */
export const sanctionRate = defineGroupMeasure({
  id: 'sanction-rate',
  kind: 'group',
  family: 'cost-and-harm',
  label: { nl: 'Maatregelen en boetes', en: 'Sanctions and fines' },
  summary: { nl: 'per 100 maanden in de uitkering', en: 'per 100 months on benefit' },
  question: { nl: 'Hoe vaak wordt er gekort of beboet?', en: 'How often is benefit cut or a fine given?' },
  construct: {
    nl: 'Het aantal verlagingen en boetes per 100 maanden dat mensen een uitkering hadden.',
    en: 'The number of benefit reductions and fines per 100 months that people were on benefit.',
  },
  origin: 'own',
  sources: [
    {
      author: 'Arni, Lalive & van Ours',
      year: 2013,
      title: 'How effective are unemployment benefit sanctions? Looking beyond unemployment exit',
      doi: '10.1002/jae.2289',
      taken: 'warning and enforcement told apart, and why an exit after a sanction is no success by itself',
    },
    {
      author: 'van den Berg & Vikström',
      year: 2014,
      title: 'Monitoring job offer decisions, punishments, exit to work, and job quality',
      doi: '10.1111/sjoe.12051',
      taken: 'sanctions lower the quality of the job that follows',
    },
  ],
  unit: 'per 100 months',
  unitLabel: { nl: 'per 100 maanden in de uitkering', en: 'per 100 months on benefit' },
  range: [0, Number.POSITIVE_INFINITY],
  nullValue: null,
  direction: 'lower',
  needs: {
    required: [
      'enrolments.assignment_date',
      'enrolments.observation_end',
      'harms.type',
      'harms.date',
      'spells.channel',
      'spells.state',
      'spells.begin',
      'spells.end',
    ],
    optional: ['enrolments.arm', 'harms.amount_eur', 'harms.duration_days'],
  },
  options: z.strictObject({
    weeks: weeksOption(52),
    completeRecord: z
      .boolean()
      .default(false)
      .describe('Every warning, reduction and fine was recorded, so that nothing on record means none'),
  }),
  minimum: { persons: 30, events: 10 },
  terms: {
    sanctions: { nl: 'maatregelen en boetes per 100 maanden', en: 'reductions and fines per 100 months' },
    warnings: { nl: 'waarschuwingen per 100 maanden', en: 'warnings per 100 months' },
    'sanctioned-share': { nl: 'deel met minstens één maatregel of boete', en: 'part with at least one sanction' },
    'median-amount': { nl: 'middelste bedrag', en: 'middle amount' },
    'median-duration': { nl: 'middelste duur', en: 'middle duration' },
    'rate-ratio': { nl: 'hoeveel keer zo vaak', en: 'how many times as often' },
  },
  limits: [
    {
      nl: 'Een maatregel gaat vaak vooraf aan uitstroom. De kale uitstroom ziet er dan beter uit, het werk erna vaak niet.',
      en: 'A sanction often comes before an exit. Raw outflow then looks better, the work after it often does not.',
    },
    {
      nl: 'Gemeenten leggen verschillend vast. Weinig maatregelen kan ook slecht vastleggen zijn.',
      en: 'Municipalities record differently. Few sanctions may also be poor records.',
    },
    {
      nl: 'Angst voor een korting staat in geen registratie. Vraag ernaar.',
      en: 'Fear of a cut stands in no register. Ask about it.',
    },
  ],
  examples: [
    {
      title: {
        nl: 'twee mensen 365 dagen in de uitkering (24 maanden samen), één maatregel: 100 / 23,98',
        en: 'two people 365 days on benefit (24 months together), one reduction: 100 / 23.98',
      },
      rows: { enrolled: [{ ...onBenefit, harms: [cut] }, onBenefit] },
      options: { weeks: 53 },
      expected: [
        { term: 'sanctions', estimate: 4.1695205, n: 2, nEvents: 1 },
        { term: 'warnings', estimate: 0, n: 2, nEvents: 0 },
        { term: 'sanctioned-share', estimate: 0.5, n: 2, nEvents: 1 },
        { term: 'median-amount', estimate: 300, n: 1 },
        { term: 'median-duration', estimate: 30, n: 1 },
      ],
    },
    {
      title: {
        nl: 'niets vastgelegd is niet hetzelfde als niets gebeurd',
        en: 'nothing on record is not nothing done',
      },
      rows: { enrolled: [onBenefit, onBenefit] },
      expected: [{ term: 'sanctions', estimate: null, reasons: ['noHarmRecords'] }],
    },
    {
      title: { nl: 'twee keer zo veel in de ene groep', en: 'twice as many in one arm' },
      rows: {
        enrolled: [
          { ...onBenefit, harms: [cut, { ...cut, date: 200 }] },
          { ...onBenefit, harms: [cut] },
        ],
        treated: [1, 0],
      },
      expected: [{ term: 'rate-ratio', estimate: 2, n: 2, nEvents: 3 }],
    },
  ],
  group({ enrolled, treated }, { weeks, completeRecord }) {
    const horizonDays = 7 * weeks
    const unanswered = (reason: string): GroupValue[] => [
      { term: 'sanctions', horizonDays, estimate: null, reasons: [reason] },
    ]
    const recorded = completeRecord || enrolled.some(({ harms }) => harms.some(({ type }) => type !== null))
    if (!recorded) return unanswered('noHarmRecords')
    const arms = armsOf(treated).map((arm) => exposureOf(enrolled, arm, weeks))
    if (arms.every(({ people }) => people.length === 0)) return unanswered('notAtRisk')
    const values = [...arms.flatMap(armValues), ...(hasArms(treated) ? [rateRatio(arms)] : [])]
    return values.map((value) => ({ ...value, horizonDays }))
  },
})

const daysPerMonth = 365.25 / 12
const sanctionTypes = ['maatregel', 'boete']
const reach = normalQuantile(0.975)

interface ArmExposure extends Pick<ArmMembers, 'arm'> {
  readonly people: readonly {
    readonly months: number
    readonly sanctions: ReturnType<typeof harmsUntil>
    readonly warnings: number
    readonly undated: boolean
  }[]
}

function exposureOf(enrolled: readonly PersonRows[], { arm, members }: ArmMembers, weeks: number): ArmExposure {
  const people = members.flatMap((position) => {
    const person = enrolled[position]
    if (person === undefined || !isFirstEnrolment(person)) return []
    const end = Math.min(person.timeZero + 7 * weeks, person.observationEnd)
    const days = benefitSpells(person, null).reduce(
      (sum, span) => sum + Math.max(0, Math.min(span.end, end) - Math.max(span.begin, person.timeZero)),
      0,
    )
    if (days === 0) return []
    return [
      {
        months: days / daysPerMonth,
        sanctions: harmsUntil(person, sanctionTypes, end),
        warnings: harmsUntil(person, ['warning'], end).length,
        undated: person.harms.some(
          ({ type, date }) => date === null && type !== null && [...sanctionTypes, 'warning'].includes(type),
        ),
      },
    ]
  })
  return { arm, people }
}

function armValues({ arm, people }: ArmExposure): GroupValue[] {
  const n = people.length
  if (n === 0) return [{ term: 'sanctions', arm, estimate: null, n, reasons: ['notAtRisk'] }]
  const warnings = people.some(({ undated }) => undated) ? ['undatedHarms'] : []
  const months = people.map((person) => person.months)
  const counts = people.map(({ sanctions }) => sanctions.length)
  const sanctioned = counts.filter((count) => count > 0).length
  const share = wilsonInterval(sanctioned, n, 0.95)
  const events = people.flatMap(({ sanctions }) => sanctions)
  const middle = (term: string, unit: string, values: readonly number[]): GroupValue => ({
    ...{ term, arm, unit, n: values.length },
    ...(values.length === 0 ? { estimate: null, reasons: ['noValues'] } : { estimate: quantile(values, 0.5) }),
  })
  return [
    { term: 'sanctions', arm, ...rateOf(counts, months), n, warnings },
    {
      term: 'warnings',
      arm,
      ...rateOf(
        people.map((person) => person.warnings),
        months,
      ),
      n,
      warnings,
    },
    {
      ...{ term: 'sanctioned-share', arm, unit: 'share', n, nEvents: sanctioned },
      ...{ estimate: share.estimate, confLow: share.low, confHigh: share.high },
    },
    middle(
      'median-amount',
      '€',
      events.flatMap(({ amountEur }) => amountEur ?? []),
    ),
    middle(
      'median-duration',
      'days',
      events.flatMap(({ durationDays }) => durationDays ?? []),
    ),
  ]
}

/** Events per 100 months; limits on the logarithm from the spread between people, exact ones without events. */
function rateOf(counts: readonly number[], months: readonly number[]) {
  const nEvents = counts.reduce((sum, count) => sum + count, 0)
  const { ratio, stdError } = ratioOfSums(counts, months)
  const estimate = 100 * ratio
  if (nEvents === 0) {
    const time = months.reduce((sum, one) => sum + one, 0)
    return { estimate, nEvents, confLow: 0, confHigh: 100 * exactPoissonInterval(0, time, 0.95).high }
  }
  if (stdError === 0) return { estimate, nEvents }
  const factor = Math.exp((reach * stdError) / ratio)
  return { estimate, nEvents, stdError: 100 * stdError, confLow: estimate / factor, confHigh: estimate * factor }
}

function rateRatio([treated, comparison]: readonly ArmExposure[]): GroupValue {
  const rates = [treated, comparison].map((arm) => {
    const people = arm?.people ?? []
    const counts = people.map(({ sanctions }) => sanctions.length)
    const months = people.map((person) => person.months)
    return { n: people.length, events: counts.reduce((sum, one) => sum + one, 0), ...ratioOfSums(counts, months) }
  })
  const [first, second] = rates
  const n = rates.reduce((sum, rate) => sum + rate.n, 0)
  const nEvents = rates.reduce((sum, rate) => sum + rate.events, 0)
  const shared = { term: 'rate-ratio', unit: 'ratio', n, nEvents }
  if (!first || !second || first.n === 0 || second.events === 0)
    return { ...shared, estimate: null, reasons: ['notDefined'] }
  const estimate = first.ratio / second.ratio
  if (first.events === 0 || first.stdError === 0 || second.stdError === 0) return { ...shared, estimate }
  const factor = Math.exp(reach * Math.hypot(first.stdError / first.ratio, second.stdError / second.ratio))
  return { ...shared, estimate, confLow: estimate / factor, confHigh: estimate * factor }
}
