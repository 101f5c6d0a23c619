import { type Estimator, type EstimatorOption, optionValue, placeRow } from '@doorstroom/statistics'
import { criticalValue } from '../meta-analysis/critical-value.ts'
import { type EggerTest, eggerTest } from '../meta-analysis/egger-test.ts'
import { studyColumns } from './study-columns.ts'

export interface EggerTestResult {
  readonly test: EggerTest
  readonly studies: number
  readonly confLevel: number
  readonly leftOut: number
}

const id = 'egger-test'

const modelOption: EstimatorOption = {
  id: 'model',
  text: {
    nl: 'Spreiding tussen onderzoeken als factor op hun fouten (weighted) of daarbij opgeteld (random).',
    en: 'Spread between studies as a factor on their errors (weighted), or added to them (random).',
  },
  values: ['weighted', 'random'],
  default: 'weighted',
}

/** Whether less precise studies found something else than precise ones. */
export const eggerTestEstimator: Estimator<EggerTestResult> = {
  id,
  label: { nl: 'Toets van Egger op scheefheid', en: "Egger's test for asymmetry" },
  family: 'meta-analysis',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'Kleine onderzoeken verschillen alleen van grote doordat een deel niet is gepubliceerd. Er kunnen ook andere redenen zijn.',
      en: 'Small studies differ from large ones only because some were not published. There may be other reasons.',
    },
  ],
  sources: [
    {
      author: 'Egger, M.; Davey Smith, G.; Schneider, M.; Minder, C.',
      year: 1997,
      doi: '10.1136/bmj.315.7109.629',
      taken: 'regression of the effect on its standard error',
    },
  ],
  reference: 'meta-regression',
  roles: { required: ['outcome', 'variances'], optional: [] },
  options: [modelOption],
  estimate(columns, settings) {
    const { effects, leftOut } = studyColumns(columns)
    const model = optionValue(modelOption, settings) as 'weighted' | 'random'
    const { confLevel } = settings
    const test = eggerTest({ ...effects, model, test: 'hartung-knapp', confLevel })
    return { test, studies: effects.estimates.length, confLevel, leftOut }
  },
  tidy(result, context) {
    const { test, studies, confLevel, leftOut } = result
    const reach = criticalValue(confLevel, test.degreesOfFreedom)
    const wald = (estimate: number, stdError: number) => ({
      estimate,
      stdError,
      confLow: estimate - reach * stdError,
      confHigh: estimate + reach * stdError,
    })
    const warnings = [...(studies < 10 ? ['evidence.fewStudiesForAsymmetry'] : []), ...(context.warnings ?? [])]
    const shared = { estimator: id, confLevel, nullValue: 0, n: studies }
    const slope = { ...wald(test.slope, test.slopeStdError), unit: `${context.unit} per standard error` }
    return [
      placeRow({ ...context, warnings }, { ...shared, ...slope, term: 'slope', pValue: test.pValue }, leftOut),
      placeRow(
        { ...context, warnings },
        { ...shared, ...wald(test.limitEstimate, test.limitStdError), term: 'limit' },
        leftOut,
      ),
    ]
  },
  glance({ test, studies, leftOut }, context) {
    const parts = { estimator: id, term: 'asymmetry', unit: 'statistic', estimate: test.statistic, pValue: test.pValue }
    return placeRow(context, { ...parts, n: studies }, leftOut)
  },
}
