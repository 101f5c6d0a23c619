import {
  completeRows,
  type Estimand,
  type Estimator,
  type EstimatorColumns,
  type EstimatorOption,
  type EstimatorSettings,
  optionValue,
  placeRow,
  type ResultRow,
  type RowContext,
  requiredColumns,
} from '@doorstroom/statistics'
import { type MediationAnalysis, mediationAnalysis, type SimulatedEffect } from '../mediation/mediation-analysis.ts'
import type { MediationInput, MediationLink } from '../mediation/mediation-input.ts'
import {
  interactionOption,
  type LinkChoice,
  type MediationMethod,
  mediatorModelOption,
  methodOption,
  outcomeModelOption,
  replicatesOption,
} from '../mediation/mediation-options.ts'
import { normalMediation } from '../mediation/normal-mediation.ts'
import { sortedColumns } from '../mediation/sorted-columns.ts'

export interface MediationResult {
  readonly analysis: MediationAnalysis
  readonly estimand: Estimand
  /** Whether effects under treatment and under the comparison condition may differ. */
  readonly perArm: boolean
  readonly warnings: readonly string[]
  readonly leftOut: number
}

const id = 'mediation'
const ownSeed = 20240601

/**
 * Effect of treatment through a mediator and around it. Shares of the outcome stay shares with a probit or logit model.
 * With a seed of its own unless one is given; the order of the rows does not matter.
 *
 * @example
 * mediationEstimator.estimate({ outcome, treated, mediator, covariates }, { confLevel: 0.95 }).analysis.mediated
 */
export const mediationEstimator: Estimator<MediationResult> = {
  id,
  label: { nl: 'Effect via een tussenstap (mediatie)', en: 'Effect through a mediator (mediation)' },
  family: 'mediation',
  estimands: ['ITT', 'ATE'],
  assumptions: [
    {
      nl: 'Wie de aanpak kreeg, hangt na de kenmerken niet samen met de tussenstap of de uitkomst; loting zorgt daarvoor.',
      en: 'Given the characteristics, who was treated has nothing to do with mediator or outcome; a lottery sees to that.',
    },
    {
      nl: 'Niets verborgens bepaalt zowel de tussenstap als de uitkomst. Loting van de aanpak zorgt daar niet voor.',
      en: 'Nothing hidden decides both mediator and outcome. A lottery of treatment does not see to that.',
    },
    { nl: 'De modellen van tussenstap en uitkomst kloppen.', en: 'The models of mediator and outcome are right.' },
  ],
  sources: [
    {
      author: 'Imai, K.; Keele, L.; Tingley, D.',
      year: 2010,
      doi: '10.1037/a0020761',
      taken: 'effects by averaging over both models, bootstrap and quasi-Bayesian intervals',
    },
    { author: 'Sobel, M. E.', year: 1982, doi: '10.2307/270723', taken: 'the delta-method error of a product' },
  ],
  reference: 'mediation',
  roles: { required: ['outcome', 'treated', 'mediator'], optional: ['covariates'] },
  options: [methodOption, replicatesOption, interactionOption, mediatorModelOption, outcomeModelOption],
  estimate(columns, settings) {
    const { columns: complete, leftOut } = completeRows(columns)
    const method = optionValue(methodOption, settings) as MediationMethod
    const input = sortedColumns(inputOf(complete, settings))
    const { confLevel, seed = ownSeed } = settings
    const replicates = Number(optionValue(replicatesOption, settings))
    const analysis =
      method === 'delta'
        ? normalMediation(input, confLevel)
        : mediationAnalysis(input, { method, replicates, seed, confLevel })
    const linear = input.mediatorModel === 'linear' && input.outcomeModel === 'linear'
    return {
      analysis,
      estimand: settings.estimand ?? 'ITT',
      perArm: input.interaction === true || !linear,
      warnings: warningsOf(input, analysis, method),
      leftOut,
    }
  },
  tidy(result, context) {
    const { analysis, perArm } = result
    const rows: [string, SimulatedEffect][] = [
      ['mediated-effect', analysis.mediated],
      ['direct-effect', analysis.direct],
      ['total-effect', analysis.total],
    ]
    const arms: [string, SimulatedEffect][] = [
      ['mediated-effect-treated', analysis.mediatedTreated],
      ['mediated-effect-comparison', analysis.mediatedComparison],
      ['direct-effect-treated', analysis.directTreated],
      ['direct-effect-comparison', analysis.directComparison],
    ]
    return [...rows, ...(perArm ? arms : [])].map(([term, effect]) => effectRow(result, context, term, effect))
  },
  glance(result, context) {
    const { analysis } = result
    if (analysis.shareMediated === null) {
      const parts = { estimator: id, estimand: result.estimand, term: 'share-mediated', unit: 'share', n: analysis.n }
      return placeRow(context, { ...parts, reasons: ['comparison.totalZero'] }, result.leftOut)
    }
    const { confLow, confHigh } = analysis.total
    const near = confLow !== null && confHigh !== null && confLow <= 0 && confHigh >= 0
    const warnings = [...(near ? ['comparison.totalNearZero'] : []), ...(context.warnings ?? [])]
    const place = { ...context, unit: 'share', warnings }
    return effectRow(result, place, 'share-mediated', { ...analysis.shareMediated, pValue: null })
  },
}

function inputOf(complete: EstimatorColumns, settings: EstimatorSettings): MediationInput {
  const { outcome, treated, mediator } = requiredColumns(complete, ['outcome', 'treated', 'mediator'])
  const isBinary = (column: Float64Array) => column.every((value) => value === 0 || value === 1)
  const chosen = (option: EstimatorOption, column: Float64Array): MediationLink => {
    const value = optionValue(option, settings) as LinkChoice
    return value === 'auto' ? (isBinary(column) ? 'probit' : 'linear') : value
  }
  return {
    outcome,
    treated,
    mediator,
    covariates: (complete.covariates ?? []).map(({ values }) => values),
    interaction: optionValue(interactionOption, settings) === true,
    mediatorModel: chosen(mediatorModelOption, mediator),
    outcomeModel: chosen(outcomeModelOption, outcome),
  }
}

function warningsOf(input: MediationInput, analysis: MediationAnalysis, method: string): string[] {
  const columns = 3 + (input.covariates?.length ?? 0) + (input.interaction ? 1 : 0)
  const isRare = (column: Float64Array, model: MediationLink | undefined) => {
    if (model === 'linear') return false
    const ones = column.reduce((sum, value) => sum + value, 0)
    return Math.min(ones, column.length - ones) < 10 * columns
  }
  const rare = isRare(input.mediator, input.mediatorModel) || isRare(input.outcome, input.outcomeModel)
  return [
    ...(analysis.n < 100 ? ['comparison.mediationSmallSample'] : []),
    ...(rare ? ['comparison.fewEventsPerTerm'] : []),
    ...(method === 'delta' ? ['comparison.productNotNormal'] : []),
    ...(analysis.total.confLow === null
      ? ['comparison.tooFewReplicates']
      : analysis.solved < analysis.replicates
        ? ['comparison.replicatesFailed']
        : []),
  ]
}

function effectRow(result: MediationResult, context: RowContext, term: string, effect: SimulatedEffect): ResultRow {
  const { analysis, estimand, warnings, leftOut } = result
  const unit = term === 'share-mediated' ? 'share' : context.unit
  const interval = effect.confLow === null ? {} : { confLevel: analysis.confLevel }
  const contrast = term === 'share-mediated' ? {} : { contrast: 'treated - comparison', nullValue: 0 }
  const parts = { estimator: id, estimand, term, unit, n: analysis.n, ...effect, ...interval, ...contrast }
  return placeRow({ ...context, warnings: [...warnings, ...(context.warnings ?? [])] }, parts, leftOut)
}
