import { standardizedMeanDifference } from '@doorstroom/statistics'
import { z } from 'zod'
import { hasArms } from '../definition/arms.ts'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import type { GroupValue } from '../definition/group-rows.ts'

/**
 * Balance of the arms on what was known beforehand: the standardised mean difference (treated minus comparison, 0 is
 * balance) per covariate, as they are (`unadjusted`) and, where there are comparison weights, after weighting
 * (`weighted`), with one denominator. Missing values are left out per covariate.
 */
export const covariateBalance = defineGroupMeasure({
  id: 'covariate-balance',
  kind: 'group',
  family: 'quality-gate',
  label: { nl: 'Gelijkheid van de groepen vooraf', en: 'Balance beforehand' },
  summary: { nl: 'hoe gelijk de groepen waren bij de start', en: 'how alike the arms were at the start' },
  question: { nl: 'Waren de groepen gelijk bij de start?', en: 'Were the arms alike at the start?' },
  construct: {
    nl: 'Het verschil in gemiddelde per kenmerk, in standaarddeviaties.',
    en: 'The difference in means per characteristic, in standard deviations.',
  },
  origin: 'established',
  sources: [
    {
      author: 'Austin',
      year: 2009,
      title: 'Balance diagnostics for comparing the distribution of baseline covariates between treatment groups',
      doi: '10.1002/sim.3697',
      taken: 'standardised difference, and 0.1 as a rule of thumb',
    },
    {
      author: 'Stuart',
      year: 2010,
      title: 'Matching methods for causal inference: a review and a look forward',
      doi: '10.1214/09-STS313',
      taken: 'one denominator before and after adjustment',
    },
  ],
  unit: 'standardized-mean-difference',
  unitLabel: { nl: 'standaarddeviaties', en: 'standard deviations' },
  range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  nullValue: 0,
  direction: 'none',
  needs: { required: ['enrolments.arm'], optional: [] },
  options: z.strictObject({}),
  minimum: { persons: 1 },
  limits: [
    {
      nl: 'Gelijk op wat gemeten is, zegt niets over wat niet gemeten is.',
      en: 'Alike on what was measured says nothing about what was not.',
    },
  ],
  examples: [
    {
      title: { nl: 'leeftijd 3 en 5 tegen 2 en 4: 1 / 1,4142', en: 'age 3 and 5 against 2 and 4: 1 / 1.4142' },
      rows: {
        enrolled: [{}, {}, {}, {}],
        treated: [1, 1, 0, 0],
        covariates: [{ name: 'age', values: Float64Array.of(3, 5, 2, 4), binary: false, essential: false }],
      },
      expected: [{ term: 'age', estimator: 'unadjusted', estimate: Math.SQRT1_2, n: 4 }],
    },
    {
      title: { nl: 'na weging gelijk', en: 'balanced after weighting' },
      rows: {
        enrolled: [{}, {}, {}, {}],
        treated: [1, 1, 0, 0],
        weights: Float64Array.of(1, 1, 0, 1),
        covariates: [{ name: 'age', values: Float64Array.of(3, 5, 2, 4), binary: false, essential: false }],
      },
      expected: [
        { term: 'age', estimator: 'unadjusted', estimate: Math.SQRT1_2 },
        { term: 'age', estimator: 'weighted', estimate: 0 },
      ],
    },
  ],
  group({ treated, covariates, weights }) {
    const none = (reason: string): GroupValue[] => [{ term: 'everything', estimate: null, reasons: [reason] }]
    if (!hasArms(treated)) return none('noComparison')
    if (covariates.length === 0) return none('noCovariates')
    const arms = Uint8Array.from(treated, (arm) => arm ?? 0)
    const versions = [
      { estimator: 'unadjusted', weights: null },
      ...(weights === null ? [] : [{ estimator: 'weighted', weights }]),
    ]
    return covariates.flatMap(({ name, values, binary }) =>
      versions.map((version): GroupValue => {
        const difference = standardizedMeanDifference({ values, treated: arms, weights: version.weights, binary })
        const n = values.filter((value) => !Number.isNaN(value)).length
        const shared = { term: name, estimator: version.estimator, n }
        return Number.isFinite(difference)
          ? { ...shared, estimate: difference }
          : { ...shared, estimate: null, reasons: ['notDefined'] }
      }),
    )
  },
})
