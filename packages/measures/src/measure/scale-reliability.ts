import { cronbachAlpha, EstimationFailure, omegaTotal } from '@doorstroom/statistics'
import { z } from 'zod'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import type { GroupValue } from '../definition/group-rows.ts'
import { drawnMeasurement } from '../example/drawn-rows.ts'
import { type AnsweredItems, answeredItems } from '../instrument/answered-items.ts'

const answers = [
  [4, 5, 4],
  [3, 3, 2],
  [5, 5, 5],
  [2, 3, 3],
  [4, 4, 5],
]

/**
 * Reliability of every questionnaire with separate answers, per wave and over everyone: Cronbach's alpha with Feldt's
 * interval (`alpha.<instrument>.wave-<number>`) and McDonald's omega total (`omega. ...`). A questionnaire with parts
 * also gives its parts (`alpha.wai-sr.bond.wave-1`), and only those when they must not be put together. Items worded the
 * other way are reversed by the catalogue's instrument, or as the option says; the questionnaires that a study brings
 * with their key are reversed by that key. At most 1; alpha can be negative.
 *
 * Missing: persons who left out an item are left out (n says how many remain). `noMeasurements` without answers;
 * otherwise the code of why no coefficient exists. Below 0.7 a coefficient carries the warning `lowReliability`.
 */
export const scaleReliability = defineGroupMeasure({
  id: 'scale-reliability',
  kind: 'group',
  family: 'beliefs',
  label: { nl: 'Betrouwbaarheid van de vragenlijst', en: 'Reliability of the questionnaire' },
  summary: { nl: 'hangen de vragen samen?', en: 'do the items hang together?' },
  question: { nl: 'Meet de vragenlijst betrouwbaar?', en: 'Does the questionnaire measure reliably?' },
  construct: {
    nl: 'Welk deel van de verschillen in de score niet aan toeval in losse vragen ligt.',
    en: 'What part of the differences in the score is not due to chance in single items.',
  },
  origin: 'established',
  sources: [
    {
      author: 'Cronbach',
      year: 1951,
      title: 'Coefficient alpha and the internal structure of tests',
      doi: '10.1007/BF02310555',
      taken: 'alpha',
    },
    { author: 'McDonald', year: 1999, title: 'Test theory: a unified treatment', taken: 'omega total of one factor' },
  ],
  unit: 'coefficient',
  unitLabel: { nl: 'coëfficiënt', en: 'coefficient' },
  range: [Number.NEGATIVE_INFINITY, 1],
  nullValue: null,
  direction: 'higher',
  needs: {
    required: [
      'measurements.instrument_id',
      'measurements.wave',
      'item_responses.measurement_id',
      'item_responses.item_no',
      'item_responses.value',
    ],
    optional: ['measurements.rater'],
  },
  options: z.strictObject({
    reversedItems: z
      .record(z.string(), z.array(z.number().int().min(1)))
      .default({})
      .describe('Items worded the other way, by instrument id, for questionnaires the catalogue does not know'),
  }),
  minimum: { persons: 100 },
  limits: [
    {
      nl: 'Een hoge waarde zegt niet dat alle vragen over één ding gaan.',
      en: 'A high value does not say that all items are about one thing.',
    },
    {
      nl: 'Een vraag die per ongeluk niet is omgedraaid, maakt de waarde laag.',
      en: 'An item that was not reversed by mistake makes the value low.',
    },
  ],
  examples: [
    {
      title: { nl: 'vijf mensen, drie vragen', en: 'five people, three items' },
      rows: {
        enrolled: answers.map((items) => ({
          measurements: [drawnMeasurement({ instrumentId: 'own-scale', wave: 1 }, items)],
        })),
        treated: answers.map(() => null),
      },
      expected: [{ term: 'alpha.own-scale.wave-1', estimate: 0.9174757, n: 5 }],
    },
    {
      title: { nl: 'vraag 2 omgekeerd gesteld en zo opgegeven', en: 'item 2 worded the other way, and declared so' },
      rows: {
        enrolled: answers.map(([first = 0, second = 0, third = 0]) => ({
          measurements: [drawnMeasurement({ instrumentId: 'own-scale', wave: 1 }, [first, 6 - second, third])],
        })),
        treated: answers.map(() => null),
      },
      options: { reversedItems: { 'own-scale': [2] } },
      expected: [{ term: 'alpha.own-scale.wave-1', estimate: 0.9174757, n: 5 }],
    },
    {
      title: { nl: 'geen losse antwoorden', en: 'no separate answers' },
      rows: { enrolled: [{}], treated: [null] },
      expected: [{ term: 'alpha', estimate: null, reasons: ['noMeasurements'] }],
    },
  ],
  group({ enrolled }, { reversedItems }) {
    const scales = answeredItems(enrolled, reversedItems)
    if (scales.length === 0)
      return [{ term: 'alpha', estimator: 'cronbach-alpha', estimate: null, reasons: ['noMeasurements'] }]
    return scales.flatMap((scale) => [alphaOf(scale), omegaOf(scale)])
  },
})

const lowReliability = (estimate: number) => (estimate < 0.7 ? { warnings: ['lowReliability'] } : {})

function alphaOf({ scale, wave, items }: AnsweredItems): GroupValue {
  const shared = { term: `alpha.${scale}.wave-${wave}`, estimator: 'cronbach-alpha' }
  return orReason(shared, () => {
    const { alpha, low, high, n } = cronbachAlpha(items)
    return { ...shared, estimate: alpha, confLow: low, confHigh: high, n, ...lowReliability(alpha) }
  })
}

function omegaOf({ scale, wave, items }: AnsweredItems): GroupValue {
  const shared = { term: `omega.${scale}.wave-${wave}`, estimator: 'omega-total' }
  return orReason(shared, () => {
    const { omega, n } = omegaTotal(items)
    return { ...shared, estimate: omega, n, ...lowReliability(omega) }
  })
}

function orReason(
  shared: { readonly term: string; readonly estimator: string },
  compute: () => GroupValue,
): GroupValue {
  try {
    return compute()
  } catch (error) {
    if (error instanceof EstimationFailure) return { ...shared, estimate: null, reasons: [error.code] }
    throw error
  }
}
