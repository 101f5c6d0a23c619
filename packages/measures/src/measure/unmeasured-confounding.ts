import { eValue, eValueOfLimit, riskRatioOfStandardizedDifference } from '@doorstroom/statistics'
import { z } from 'zod'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import type { EstimatedEffect, GroupValue } from '../definition/group-rows.ts'

/**
 * How strong an unmeasured difference would have to be to explain an estimated difference away: the E-value, on the
 * risk-ratio scale, per outcome (`e-value.<measure>`) and for the limit of its interval nearest to no difference
 * (`limit.<measure>`; 1 when the interval holds no difference). A share is turned into a risk ratio with the level of
 * the comparison arm, an amount by way of its standardised difference. 1 or more; higher is more robust.
 *
 * Missing: `noEffects`; `notDefined` when the comparison arm has a share of 0 or the outcome does not vary.
 */
export const unmeasuredConfounding = defineGroupMeasure({
  id: 'unmeasured-confounding',
  kind: 'group',
  family: 'quality-gate',
  label: { nl: 'Gevoeligheid voor verborgen verschillen', en: 'Sensitivity to hidden differences' },
  summary: { nl: 'hoe sterk een verborgen verschil moet zijn', en: 'how strong a hidden difference would have to be' },
  question: {
    nl: 'Kan een verschil dat niet gemeten is de uitkomst verklaren?',
    en: 'Can a difference that was not measured explain the result?',
  },
  construct: {
    nl: 'De kleinste samenhang die een niet-gemeten kenmerk met zowel de groep als de uitkomst moet hebben om het verschil weg te verklaren.',
    en: 'The least association an unmeasured characteristic must have with both arm and outcome to explain the difference away.',
  },
  origin: 'established',
  sources: [
    {
      author: 'VanderWeele & Ding',
      year: 2017,
      title: 'Sensitivity analysis in observational research: introducing the E-value',
      doi: '10.7326/M16-2607',
      taken: 'E-value of an estimate and of a limit; exp(0.91 d) for amounts',
    },
  ],
  unit: 'ratio',
  unitLabel: { nl: 'E-waarde', en: 'E-value' },
  range: [1, Number.POSITIVE_INFINITY],
  nullValue: 1,
  direction: 'higher',
  needs: { required: ['enrolments.arm'], optional: [] },
  options: z.strictObject({}),
  minimum: { persons: 1 },
  limits: [
    {
      nl: 'Geen rapportcijfer: of zo een sterk verschil bestaat, moet de lezer beoordelen.',
      en: 'Not a mark: whether so strong a difference exists is for the reader to judge.',
    },
  ],
  examples: [
    {
      title: { nl: '30 tegen 20 van de 100: verhouding 1,5', en: '30 against 20 of 100: ratio 1.5' },
      rows: {
        effects: [effect({ kind: 'share', difference: 0.1, confLow: 0.02, confHigh: 0.18, comparisonLevel: 0.2 })],
      },
      expected: [
        { term: 'e-value.outcome', estimate: 2.3660254038 },
        { term: 'limit.outcome', estimate: 1.431662479 },
      ],
    },
    {
      title: {
        nl: 'drie tiende standaarddeviatie, interval om nul heen',
        en: 'three tenths of a standard deviation, interval around zero',
      },
      rows: {
        effects: [effect({ kind: 'amount', difference: 0.6, confLow: -0.1, confHigh: 1.3, standardDeviation: 2 })],
      },
      expected: [
        { term: 'e-value.outcome', estimate: 1.9561105 },
        { term: 'limit.outcome', estimate: 1 },
      ],
    },
  ],
  group({ effects }) {
    if (effects.length === 0) return [{ term: 'e-value', estimate: null, reasons: ['noEffects'] }]
    return effects.flatMap((one): GroupValue[] => {
      const ratio = riskRatio(one)
      const [estimate, low, high] = [ratio(one.difference), ratio(one.confLow), ratio(one.confHigh)]
      return [
        robustness(`e-value.${one.measure}`, () => eValue(estimate), estimate > 0),
        robustness(`limit.${one.measure}`, () => eValueOfLimit({ estimate, low, high }), estimate > 0),
      ]
    })
  },
})

const riskRatio = ({ kind, comparisonLevel, standardDeviation }: EstimatedEffect): ((difference: number) => number) =>
  kind === 'share'
    ? (difference) => (comparisonLevel + difference) / comparisonLevel
    : (difference) => riskRatioOfStandardizedDifference(difference / standardDeviation)

function robustness(term: string, compute: () => number, defined: boolean): GroupValue {
  const estimate = defined ? compute() : Number.NaN
  return Number.isFinite(estimate) ? { term, estimate } : { term, estimate: null, reasons: ['notDefined'] }
}

function effect(given: Partial<EstimatedEffect>): EstimatedEffect {
  const blank = { measure: 'outcome', kind: 'share', difference: 0, confLow: 0, confHigh: 0 } as const
  return { ...blank, comparisonLevel: 0.5, standardDeviation: 1, ...given }
}
