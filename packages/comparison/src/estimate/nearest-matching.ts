import {
  type Estimator,
  type EstimatorColumns,
  type EstimatorOption,
  optionValue,
  standardDeviation,
} from '@doorstroom/statistics'
import type { ArmContrast } from '../contrast/arm-contrast.ts'
import { type CompleteArms, completeArms } from '../contrast/complete-arms.ts'
import { contrastFailure } from '../contrast/contrast-failure.ts'
import { contrastRows } from '../contrast/contrast-rows.ts'
import { contrastSummary } from '../contrast/contrast-summary.ts'
import { requireVariation } from '../contrast/require-variation.ts'
import { weightedContrast } from '../contrast/weighted-contrast.ts'
import { completeStrata } from '../matching/complete-strata.ts'
import { matchedSets } from '../matching/matched-sets.ts'
import { matchingWeights } from '../matching/matching-weights.ts'
import { nearestMatches } from '../matching/nearest-matches.ts'
import { sharedTies } from '../matching/shared-ties.ts'
import { propensityScore } from '../score/propensity-score.ts'
import { comparablePeople, measuredEverything } from './assumptions.ts'
import { remainingImbalance } from './remaining-imbalance.ts'
import { smallSampleWarnings } from './small-sample-warnings.ts'

const id = 'nearest-matching'

const ratio: EstimatorOption = {
  id: 'ratio',
  text: { nl: 'Aantal vergelijkbare mensen per deelnemer', en: 'Number of matches per treated person' },
  values: 'number',
  default: 1,
}
const caliper: EstimatorOption = {
  id: 'caliper',
  text: {
    nl: 'Grootste verschil in kans op deelname, in standaarddeviaties van die kans; 0 is geen grens',
    en: 'Largest difference in the propensity score, in standard deviations of it; 0 is no limit',
  },
  values: 'number',
  default: 0.2,
}
const replace: EstimatorOption = {
  id: 'replace',
  text: { nl: 'Of iemand vaker vergeleken mag worden', en: 'Whether a comparison person may be used more than once' },
  values: 'boolean',
  default: false,
}

/**
 * Matching on the propensity score: the treated choose in the order of their score, from high to low, each takes the
 * nearest person still free within the caliper; `strata` must be equal within a match. The number is about the treated
 * with a match. People of one arm with equal scores share the weight of those that were taken, so that the order of the
 * file does not matter. Errors per pair (or set) with sets - 1 degrees of freedom; HC1 where scores are tied and with
 * replacement. That the score was estimated is not counted, which for this estimand makes the interval a little wide.
 * Within the caliper a small difference from the start remains, which weighs more the larger the study is.
 *
 * @example
 * nearestMatching.estimate({ outcome, treated, covariates }, { confLevel: 0.95, options: { caliper: 0.25 } })
 */
export const nearestMatching: Estimator<ArmContrast> = {
  id,
  label: { nl: 'Koppelen van vergelijkbare mensen', en: 'Nearest-neighbour matching' },
  family: 'comparison-group',
  estimands: ['ATT'],
  assumptions: [measuredEverything, comparablePeople],
  sources: [
    {
      author: 'Stuart, E. A.',
      year: 2010,
      doi: '10.1214/09-STS313',
      taken: 'greedy matching on the score, weights of matched samples',
    },
    {
      author: 'Austin, P. C.',
      year: 2011,
      doi: '10.1002/pst.433',
      taken: 'a limit of 0.2 standard deviations',
    },
    {
      author: 'Austin, P. C.; Small, D. S.',
      year: 2014,
      doi: '10.1002/sim.6276',
      taken: 'errors that keep matched pairs together',
    },
  ],
  reference: 'matching',
  roles: { required: ['outcome', 'treated', 'covariates'], optional: ['strata'] },
  options: [ratio, caliper, replace],
  estimate(columns, settings) {
    if ((settings.estimand ?? 'ATT') !== 'ATT') throw contrastFailure('comparison.unsupportedEstimand')
    const { arms, strata } = armsWithStrata(columns)
    const { scores } = propensityScore(arms.covariates, arms.treated)
    const width = Number(optionValue(caliper, settings))
    const reuse = optionValue(replace, settings) === true
    const matches = nearestMatches({
      treated: arms.treated,
      scores,
      ratio: Number(optionValue(ratio, settings)),
      replace: reuse,
      caliper: width === 0 ? null : width * standardDeviation(scores),
      exact: strata,
    })
    if (matches.matched === 0) throw contrastFailure('comparison.noMatches')
    const raw = matchingWeights(matches, scores.length)
    const { weights, tied } = sharedTies(raw, arms.treated, tieKeys(scores, strata))
    const left = matches.matched < matches.treatedRows.length
    const result = weightedContrast({
      arms,
      weights,
      sets: reuse || tied ? null : matchedSets(matches, scores.length),
      estimand: 'ATT',
      confLevel: settings.confLevel,
      warnings: [...(left ? ['comparison.unmatchedLeftOut'] : []), ...(reuse ? ['comparison.reusedComparisons'] : [])],
    })
    requireVariation(result.difference.stdError, arms.outcome)
    const small = smallSampleWarnings(arms, result.effectiveSampleSize)
    const imbalance = remainingImbalance(arms, weights, 'ATT')
    return { ...result, warnings: [...result.warnings, ...small, ...imbalance] }
  },
  tidy: (result, context) => contrastRows(id, result, context),
  glance: (result, context) => contrastSummary(id, result, context),
}

function armsWithStrata({ strata, ...columns }: EstimatorColumns): {
  readonly arms: CompleteArms
  readonly strata: Int32Array | null
} {
  const complete = completeStrata(columns, strata)
  return { arms: completeArms(complete.columns), strata: complete.codes }
}

/** A number per score and stratum. */
function tieKeys(scores: Float64Array, strata: Int32Array | null): Float64Array {
  if (strata === null) return scores
  const keys = new Map<string, number>()
  return scores.map((score, row) => {
    const name = `${strata[row]} ${score}`
    const key = keys.get(name) ?? keys.size
    keys.set(name, key)
    return key
  })
}
