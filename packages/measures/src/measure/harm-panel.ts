import { newcombeInterval, wilsonInterval } from '@doorstroom/statistics'
import type { PersonRows } from '@doorstroom/trajectories'
import { z } from 'zod'
import { armsOf } from '../definition/arms.ts'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import type { GroupRows, GroupValue } from '../definition/group-rows.ts'
import type { Measured } from '../definition/measured.ts'
import { waveOption, weeksOption } from '../definition/option-field.ts'
import { drawnHarm } from '../example/drawn-rows.ts'
import { reliableChangeClass } from '../instrument/reliable-change-class.ts'
import { scoreAtWave } from '../instrument/score-at-wave.ts'
import { harmOnRecord } from '../window/harm-on-record.ts'
import { anyOf, type Known } from '../window/three-valued.ts'
import { exitWithoutWork } from './exit-without-work.ts'

interface PanelOptions {
  readonly weeks: number
  readonly wave: number
  readonly margin: number
  readonly completeRecord: boolean
}

interface Component {
  readonly label: { readonly nl: string; readonly en: string }
  /** True when it rests on harms that someone must have recorded. */
  readonly recorded: boolean
  holds(person: PersonRows, options: PanelOptions): Known
}

const onRecord = (nl: string, en: string, ...types: string[]): Component => ({
  label: { nl, en },
  recorded: true,
  holds: (person, { weeks }) => harmOnRecord(person, types, weeks),
})

const below = (measured: Measured, limit: number): Known => ('value' in measured ? measured.value < limit : null)

const yesOrNo: Readonly<Record<string, Known>> = { '0': false, '1': true }

const components: Readonly<Record<string, Component>> = {
  'exit-without-work': {
    label: { nl: 'uit de uitkering zonder werk', en: 'left benefit without work' },
    recorded: false,
    holds: (person, { weeks }) => {
      const measured = exitWithoutWork.value(person, { weeks, silence: 'unknown' })
      return 'value' in measured ? measured.value === 1 : null
    },
  },
  sanction: onRecord('maatregel of boete', 'benefit reduction or fine', 'maatregel', 'boete'),
  'income-drop': onRecord('inkomensval', 'drop in income', 'income-drop'),
  debt: onRecord('schuld', 'debt', 'debt'),
  complaint: onRecord('klacht of conflict', 'complaint or conflict', 'complaint', 'conflict'),
  accident: onRecord('ongeval', 'accident', 'accident'),
  disrespect: {
    label: { nl: 'bejegening onder het midden van de schaal', en: 'treatment below the middle of the scale' },
    recorded: false,
    holds: (person, { wave }) => below(scoreAtWave(person, 'justice-20', wave, { part: 'interpersonal' }), 3),
  },
  'poor-mental-health': {
    label: { nl: 'psychisch ongezond (MHI-5 onder 60)', en: 'psychologically unhealthy (MHI-5 below 60)' },
    recorded: false,
    holds: (person, { wave }) => below(scoreAtWave(person, 'mhi-5', wave), 60),
  },
  'lost-confidence': {
    label: { nl: 'zoekvertrouwen duidelijk gedaald', en: 'search confidence reliably fell' },
    recorded: false,
    holds: (person, { wave }) => {
      const change = reliableChangeClass(person, {
        ...{ instrument: 'jsse-6', part: null, baselineWave: 0, wave },
        ...{ reliability: null, standardDeviation: null, better: null },
      })
      return typeof change === 'string' ? change === 'deteriorated' : null
    },
  },
  displacement: {
    label: { nl: 'verdrong een betaalde baan', en: 'displaced a paid job' },
    recorded: true,
    holds: (person, { weeks }) =>
      anyOf([
        ...person.placements
          .filter(({ begin }) => begin === null || begin < person.timeZero + 7 * weeks)
          .map(({ replacedPaidJob }) => yesOrNo[replacedPaidJob ?? ''] ?? null),
        harmOnRecord(person, ['displacement'], weeks),
      ]),
  },
}

const people = (harmed: number, size: number): Partial<PersonRows>[] =>
  Array.from({ length: size }, (_, index) => ({
    observationEnd: 364,
    harms: index < harmed ? [drawnHarm({ type: 'debt', date: 100 })] : [],
  }))

/**
 * Harm, each kind by itself: the part of the people of each arm to whom it happened (Wilson), and with two arms the
 * difference, treated less comparison (`<kind>.difference`, -1 to 1, above 0 is more harm, Newcombe's interval). Kinds
 * are never added up and never set off against what went well. Warnings: `harmShown` when the interval is wholly above
 * zero, `harmAboveMargin` when the difference exceeds the margin, `harmNotExcluded` when the interval still reaches
 * above the margin. `<kind>.number-needed` is how many people take part per one extra harmed, only when harm is shown.
 *
 * Missing: people of whom it is not known are left out (n). A kind that must be recorded and never is has the reason
 * `noHarmRecords` unless the record is complete; a kind known of nobody has `noValues`.
 */
export const harmPanel = defineGroupMeasure({
  id: 'harm-panel',
  kind: 'group',
  family: 'cost-and-harm',
  label: { nl: 'Schadecontrole', en: 'Check on harm' },
  summary: { nl: 'wat er misging, per soort', en: 'what went wrong, by kind' },
  question: { nl: 'Richt de aanpak ook schade aan?', en: 'Does the approach do harm as well?' },
  construct: {
    nl: 'Het deel van de mensen dat schade had, voor elke soort apart, en het verschil met de vergelijkingsgroep.',
    en: 'The part of the people who were harmed, for each kind apart, and the difference with the comparison arm.',
  },
  origin: 'own',
  sources: [
    {
      author: 'Newcombe',
      year: 1998,
      title: 'Interval estimation for the difference between independent proportions',
      doi: '10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I',
      taken: 'interval of each difference; which kinds of harm are looked at is ours',
    },
  ],
  unit: 'share',
  unitLabel: { nl: 'aandeel', en: 'share' },
  range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  nullValue: 0,
  direction: 'lower',
  needs: {
    required: ['enrolments.assignment_date', 'enrolments.observation_end'],
    optional: [
      'enrolments.arm',
      'harms.type',
      'harms.date',
      'measurements.instrument_id',
      'measurements.wave',
      'measurements.score',
      'spells.channel',
      'spells.state',
      'spells.begin',
      'spells.end',
      'placements.replaced_paid_job',
    ],
  },
  options: z.strictObject({
    weeks: weeksOption(52),
    wave: waveOption(1),
    margin: z
      .number()
      .min(0)
      .max(1)
      .default(0.05)
      .describe('Extra part of people harmed that the study called acceptable beforehand'),
    completeRecord: z
      .boolean()
      .default(false)
      .describe('Every harm was recorded, so that nothing on record means it did not happen'),
  }),
  minimum: { persons: 60 },
  terms: Object.fromEntries(
    Object.entries(components).flatMap(([id, { label }]) => [
      [id, label],
      [`${id}.difference`, { nl: `${label.nl}: verschil`, en: `${label.en}: difference` }],
      [
        `${id}.number-needed`,
        { nl: `${label.nl}: deelnemers per extra geval`, en: `${label.en}: participants per extra case` },
      ],
    ]),
  ),
  limits: [
    {
      nl: 'Geen aantoonbaar verschil is geen bewijs van veiligheid: kijk hoe ver het interval reikt.',
      en: 'No difference shown is no proof of safety: look how far the interval reaches.',
    },
    {
      nl: 'Wie uit beeld raakt, kan juist geschaad zijn en telt hier niet mee.',
      en: 'Who goes out of sight may be the one who was harmed and does not count here.',
    },
    {
      nl: 'Niet alle schade wordt vastgelegd, en wie goed vastlegt lijkt meer schade te doen.',
      en: 'Not all harm is recorded, and who records well seems to do more harm.',
    },
  ],
  examples: [
    {
      title: {
        nl: '30 van 100 met een schuld tegen 10 van 100: 20 procentpunt meer, 1 op 5',
        en: '30 of 100 with a debt against 10 of 100: 20 percentage points more, 1 in 5',
      },
      rows: {
        enrolled: [...people(30, 100), ...people(10, 100)],
        treated: Array.from({ length: 200 }, (_, index) => (index < 100 ? 1 : 0)),
      },
      expected: [
        { term: 'debt', arm: 'treated', estimate: 0.3, n: 100, nEvents: 30 },
        { term: 'debt', arm: 'comparison', estimate: 0.1, n: 100, nEvents: 10 },
        {
          term: 'debt.difference',
          estimate: 0.2,
          n: 200,
          warnings: ['harmShown', 'harmAboveMargin', 'harmNotExcluded'],
        },
        { term: 'debt.number-needed', estimate: 5, n: 200 },
      ],
    },
    {
      title: { nl: 'van schuld staat bij niemand iets vast', en: 'nothing of debt is on record of anyone' },
      rows: { enrolled: people(0, 3) },
      expected: [{ term: 'debt', estimate: null, reasons: ['noHarmRecords'] }],
    },
  ],
  group: (rows, options) =>
    Object.entries(components).flatMap(([id, component]) => valuesOf(id, component, rows, options)),
})

function valuesOf(id: string, component: Component, { enrolled, treated }: GroupRows, options: PanelOptions) {
  const known = enrolled.map((person) => component.holds(person, options))
  const horizonDays = 7 * options.weeks
  if (component.recorded && !options.completeRecord && !known.includes(true))
    return [{ term: id, horizonDays, estimate: null, reasons: ['noHarmRecords'] }]
  const counts = armsOf(treated).map(({ arm, members }) => {
    const found = members.flatMap((position) => known[position] ?? [])
    return { arm, n: found.length, events: found.filter(Boolean).length }
  })
  const shares = counts.map(({ arm, n, events }): GroupValue => {
    if (n === 0) return { term: id, arm, horizonDays, estimate: null, n, reasons: ['noValues'] }
    const { estimate, low, high } = wilsonInterval(events, n, 0.95)
    return { term: id, arm, horizonDays, estimate, confLow: low, confHigh: high, n, nEvents: events }
  })
  const [first, second] = counts
  if (!first || !second || first.n === 0 || second.n === 0) return shares
  return [...shares, ...differenceOf(id, first, second, options)]
}

interface Count {
  readonly n: number
  readonly events: number
}

function differenceOf(id: string, treated: Count, comparison: Count, { margin, weeks }: PanelOptions): GroupValue[] {
  const { estimate, low, high } = newcombeInterval({
    eventsTreated: treated.events,
    nTreated: treated.n,
    eventsComparison: comparison.events,
    nComparison: comparison.n,
    confLevel: 0.95,
  })
  const warnings = [
    ...(low > 0 ? ['harmShown'] : []),
    ...(estimate > margin ? ['harmAboveMargin'] : []),
    ...(high > margin ? ['harmNotExcluded'] : []),
  ]
  const shared = { horizonDays: 7 * weeks, n: treated.n + comparison.n, nEvents: treated.events + comparison.events }
  const difference = { term: `${id}.difference`, estimate, confLow: low, confHigh: high, ...shared, warnings }
  if (low <= 0) return [difference]
  const needed = { term: `${id}.number-needed`, unit: 'persons', estimate: 1 / estimate }
  return [difference, { ...needed, confLow: 1 / high, confHigh: 1 / low, ...shared }]
}
