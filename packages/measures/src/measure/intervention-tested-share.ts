import { mean, wilsonInterval } from '@doorstroom/statistics'
import { z } from 'zod'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import type { GroupRows, GroupValue } from '../definition/group-rows.ts'
import { drawnEnrolment } from '../example/drawn-rows.ts'

type Intervention = GroupRows['registers']['interventions'][number]

const registered = (given: Partial<Intervention> & { readonly interventionId: string }): Intervention => ({
  name: null,
  providerId: null,
  typeCode: null,
  components: null,
  mechanism: null,
  targetGroup: null,
  evidenceLevel: null,
  erkenning: null,
  lastTestDate: null,
  preregistered: null,
  dataShared: null,
  testStatus: null,
  ...given,
})
const inIntervention = (interventionId: string) => ({ timeZero: 1461, enrolment: drawnEnrolment({ interventionId }) })

/**
 * Tested interventions: of the people enrolled in a known intervention, `tested`: the share in one with a level of
 * evidence of `level` or higher (register of interventions, 0 to 5); `level-unknown`: the share in one of which no level is on
 * record, which `tested` counts as not shown; `preregistered` and `data-shared`: of those of whom it is on record;
 * `refused`: in one whose testing was refused; `years-since-test`: mean years from the last test to time zero, of people in one that was
 * tested before. Each person counts, so a large untested intervention weighs more than a small one.
 *
 * An intervention in several versions takes its best level and latest test. Missing: enrolments without an intervention
 * are left out; `noInterventions` when there are none left, `noValues` when nothing is on record.
 */
export const interventionTestedShare = defineGroupMeasure({
  id: 'intervention-tested-share',
  kind: 'group',
  family: 'system',
  label: { nl: 'Getoetste aanpakken en openheid', en: 'Tested interventions and openness' },
  summary: { nl: 'mensen in een aanpak die is getoetst', en: 'people in an intervention that was tested' },
  question: {
    nl: 'Hoeveel mensen krijgen een aanpak waarvan is getoetst of hij werkt?',
    en: 'How many people are in an intervention that was tested for whether it works?',
  },
  construct: {
    nl: 'Het deel van de mensen in een aanpak met een voldoende niveau van bewijs, en hoe open de toetsing was.',
    en: 'The part of people in an intervention with a sufficient level of evidence, and how open its testing was.',
  },
  origin: 'recalled',
  sources: [
    {
      author: 'Sherman et al.',
      year: 1998,
      title: "Preventing crime: what works, what doesn't, what's promising",
      taken: 'levels of evidence by design; counting people rather than interventions is ours',
    },
  ],
  unit: 'share',
  unitLabel: { nl: 'aandeel', en: 'share' },
  range: [0, Number.POSITIVE_INFINITY],
  nullValue: null,
  direction: 'higher',
  needs: {
    required: ['enrolments.intervention_id', 'interventions.intervention_id', 'interventions.evidence_level'],
    optional: [
      'interventions.last_test_date',
      'interventions.preregistered',
      'interventions.data_shared',
      'interventions.test_status',
    ],
  },
  options: z.strictObject({
    level: z.number().int().min(1).max(5).default(3).describe('Level of evidence from which on it counts as tested'),
  }),
  minimum: { persons: 30 },
  terms: {
    tested: { nl: 'in een getoetste aanpak', en: 'in a tested intervention' },
    'level-unknown': { nl: 'niveau van bewijs onbekend', en: 'level of evidence not known' },
    preregistered: { nl: 'toets vooraf vastgelegd', en: 'test registered beforehand' },
    'data-shared': { nl: 'gegevens gedeeld', en: 'data shared' },
    refused: { nl: 'toetsing geweigerd', en: 'testing refused' },
    'years-since-test': { nl: 'jaren sinds de laatste toets', en: 'years since the last test' },
  },
  limits: [
    {
      nl: 'Getoetst is niet hetzelfde als werkzaam: het niveau gaat over de opzet van het onderzoek, niet over het effect.',
      en: 'Tested is not the same as effective: the level is about the design of the research, not the effect.',
    },
    {
      nl: 'Wat niet in het register staat, telt als niet aangetoond, ook als er wel onderzoek is.',
      en: 'What is not in the register counts as not shown, even when there is research.',
    },
  ],
  examples: [
    {
      title: {
        nl: 'twee mensen in een getoetste aanpak van twee jaar oud, een in een onbekende, een in een ongetoetste',
        en: 'two people in one tested two years ago, one in an unknown one, one in an untested one',
      },
      rows: {
        enrolled: [inIntervention('a'), inIntervention('a'), inIntervention('b'), inIntervention('c')],
        registers: {
          interventions: [
            registered({ interventionId: 'a', evidenceLevel: 4, lastTestDate: 730, dataShared: true }),
            registered({ interventionId: 'c', evidenceLevel: 1, dataShared: false, testStatus: 'refused' }),
          ],
        },
      },
      expected: [
        { term: 'tested', estimate: 0.5, n: 4, nEvents: 2 },
        { term: 'level-unknown', estimate: 0.25, n: 4, nEvents: 1 },
        { term: 'preregistered', estimate: null, n: 0, reasons: ['noValues'] },
        { term: 'data-shared', estimate: 0.6666666667, n: 3, nEvents: 2 },
        { term: 'refused', estimate: 1, n: 1, nEvents: 1 },
        { term: 'years-since-test', estimate: 2.0013689254, n: 2 },
      ],
    },
    {
      title: { nl: 'niet bekend welke aanpak', en: 'not known which intervention' },
      rows: { enrolled: [{}] },
      expected: [{ term: 'tested', estimate: null, n: 0, reasons: ['noInterventions'] }],
    },
  ],
  group({ enrolled, registers }, { level }) {
    const register = byId(registers.interventions)
    const people = enrolled.flatMap(({ enrolment, timeZero }) =>
      enrolment.interventionId === null ? [] : [{ timeZero, entries: register.get(enrolment.interventionId) ?? [] }],
    )
    if (people.length === 0) return [{ term: 'tested', estimate: null, n: 0, reasons: ['noInterventions'] }]
    const levels = people.map(({ entries }) => most(entries.map(({ evidenceLevel }) => evidenceLevel)))
    const any = (read: (entry: Intervention) => boolean | null) =>
      people.map(({ entries }) => {
        const known = entries.map(read).filter((value) => value !== null)
        return known.length === 0 ? null : known.includes(true)
      })
    const years = people.flatMap(({ entries, timeZero }) => {
      const tests = entries.flatMap(({ lastTestDate }) =>
        (lastTestDate ?? timeZero + 1) <= timeZero ? [lastTestDate] : [],
      )
      const last = most(tests)
      return last === null ? [] : [(timeZero - last) / 365.25]
    })
    return [
      shareOf(
        'tested',
        levels.map((best) => (best ?? 0) >= level),
      ),
      shareOf(
        'level-unknown',
        levels.map((best) => best === null),
      ),
      shareOf(
        'preregistered',
        any(({ preregistered }) => preregistered),
      ),
      shareOf(
        'data-shared',
        any(({ dataShared }) => dataShared),
      ),
      shareOf(
        'refused',
        any(({ testStatus }) => (testStatus === null || testStatus === 'UNK' ? null : testStatus === 'refused')),
      ),
      years.length === 0
        ? { term: 'years-since-test', unit: 'years', estimate: null, n: 0, reasons: ['noValues'] }
        : { term: 'years-since-test', unit: 'years', estimate: mean(years), n: years.length },
    ]
  },
})

function byId(interventions: readonly Intervention[]): Map<string, Intervention[]> {
  const register = new Map<string, Intervention[]>()
  for (const entry of interventions)
    register.set(entry.interventionId, [...(register.get(entry.interventionId) ?? []), entry])
  return register
}

function most(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : Math.max(...known)
}

function shareOf(term: string, answers: readonly (boolean | null)[]): GroupValue {
  const known = answers.filter((answer) => answer !== null)
  const n = known.length
  if (n === 0) return { term, estimate: null, n, reasons: ['noValues'] }
  const nEvents = known.filter((answer) => answer).length
  const { estimate, low, high } = wilsonInterval(nEvents, n, 0.95)
  return { term, estimate, confLow: low, confHigh: high, n, nEvents, estimator: 'wilson' }
}
