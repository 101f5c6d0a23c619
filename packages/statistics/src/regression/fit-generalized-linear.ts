import { allCoefficients, coefficientCovariance } from '../linear-algebra/coefficient-space.ts'
import { leverages } from '../linear-algebra/orthonormal-rows.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'
import { checkRegressionInput, type RegressionInput } from './check-regression-input.ts'
import { type ScoringResult, scoreUntilSettled } from './fisher-scoring.ts'
import type { FittedRegression } from './fitted-regression.ts'
import type { LinkName } from './link-function.ts'
import { type FamilyName, familyNames, type OutcomeFamily, outcomeFamilies } from './outcome-family.ts'

/** What a generalised linear model is fitted on. */
export interface GeneralizedLinearInput extends RegressionInput {
  readonly family: FamilyName
  /** Default the canonical one: logit for binomial, log for Poisson. */
  readonly link?: LinkName
  /** Known part of the linear predictor, one per row: the logarithm of the time at risk, for rates. */
  readonly offset?: Float64Array
  /**
   * Stop where R's `glm` does: when the deviance changes by no more than this part of itself. The covariance is then at
   * the weights of the last step, as there. Absent: go on until no coefficient moves any more.
   */
  readonly epsilon?: number
  /** Coefficients to begin with, intercept first: saves steps when the same model is fitted again and again. */
  readonly start?: Float64Array
}

/** A fitted generalised linear model; vectors over coefficients have the intercept first and then the columns. */
export interface GeneralizedLinearFit extends FittedRegression {
  readonly family: FamilyName
  readonly link: LinkName
  /** Mean per row: a probability, or an expected count. */
  readonly fitted: Float64Array
  /** Per row, on the scale of the link, with the offset. */
  readonly linearPredictor: Float64Array
  /** Inverse of the expected information, as rows. */
  readonly covariance: readonly Float64Array[]
  readonly iterations: number
  readonly logLikelihood: number
  /** Twice the log-likelihood lost against one parameter per row. */
  readonly deviance: number
}

/**
 * Generalised linear model by Fisher scoring: binomial (logit, probit, cloglog, log,
 * identity) or Poisson (log, identity). A binomial outcome is 0 or 1, or a share with the number of trials as weight.
 * Weights multiply a row's log-likelihood. The covariance is the inverse of the expected information. Equal to R's `glm`
 * with the same `epsilon`; without one it goes on until the coefficients stand still, to which `glm` comes close. More
 * than 50,000 rows begin with a part of them.
 *
 * @throws EstimationFailure `statistics.oneOutcome` (everyone has the same outcome), `statistics.noEvents` (all counts
 * are 0), `statistics.separation` (a combination of columns tells the outcomes apart without error, so that no finite
 * coefficient fits best), `statistics.collinear`, `statistics.missingValues`, `statistics.infiniteValue`,
 * `statistics.negativeWeights`, `statistics.tooFewPersons`, `statistics.noConvergence`.
 * @throws RangeError when there is no such family, the outcome does not fit it, or it does not have the link.
 *
 * Source: McCullagh and Nelder (1989), Generalized Linear Models, 2nd edition; separation: Albert and Anderson (1984),
 * Biometrika 71, 1-10, doi 10.1093/biomet/71.1.1.
 *
 * @example
 * fitGeneralizedLinear({ family: 'poisson', columns: [Float64Array.of(0, 0, 1, 1)], outcome: Float64Array.of(1, 3, 4, 4) })
 *   .coefficients // [log 2, log 2]
 */
export function fitGeneralizedLinear(input: GeneralizedLinearInput): GeneralizedLinearFit {
  const { family, outcome } = input
  const definition: OutcomeFamily | undefined = outcomeFamilies[family]
  if (definition === undefined) throw new RangeError(`no family ${family}; there are ${familyNames.join(' and ')}`)
  const link = input.link ?? definition.links[0]!
  if (!definition.links.includes(link)) throw new RangeError(`the family ${family} has no link ${link}`)
  const prior = input.weights ?? null
  const n = checkRegressionInput(input, 0)
  checkOffset(input)
  definition.check(outcome, prior)
  const settled = scoreUntilSettled({ ...input, link })
  return describeFit(settled, input, link, n)
}

function describeFit(
  { design, coefficients, rows, deviance, iterations }: ScoringResult,
  { family, outcome, weights }: GeneralizedLinearInput,
  link: LinkName,
  n: number,
): GeneralizedLinearFit {
  const covariance = coefficientCovariance(design, null)
  let leverage: Float64Array | null = null
  let estimating: Float64Array | null = null
  return {
    family,
    link,
    coefficients: allCoefficients(design, coefficients),
    fitted: rows.mean,
    linearPredictor: rows.predictor,
    scores: rows.score,
    get estimatingScores() {
      estimating ??= rows.score.map((value, row) =>
        rows.weight[row]! > 0 ? (value * design.weights![row]!) / rows.weight[row]! : value,
      )
      return estimating
    },
    get leverage() {
      leverage ??= leverages(design)
      return leverage
    },
    unscaledCovariance: covariance,
    covariance,
    dispersion: 1,
    iterations,
    deviance,
    logLikelihood: perfectLogLikelihood(family, outcome, weights ?? null) - deviance / 2,
    degreesOfFreedom: n - design.size,
    n,
    rank: design.size,
    weights: weights ?? null,
    get outcomeVariance() {
      const { variance } = outcomeFamilies[family]
      return rows.mean.map((mean, row) => variance(mean, 1 - mean) / (weights?.[row] ?? 1))
    },
    design,
  }
}

function perfectLogLikelihood(family: FamilyName, outcome: Float64Array, prior: Float64Array | null): number {
  const { perfect } = outcomeFamilies[family]
  let sum = 0
  for (let row = 0; row < outcome.length; row += 1) {
    const weight = prior === null ? 1 : prior[row]!
    if (weight > 0) sum += perfect(outcome[row]!, weight)
  }
  return sum
}

function checkOffset({ offset, outcome }: GeneralizedLinearInput): void {
  if (offset === undefined) return
  if (offset.length !== outcome.length) throw new RangeError('the offset must have one value per row')
  if (offset.every(Number.isFinite)) return
  throw new EstimationFailure('statistics.infiniteValue', {
    nl: 'De offset is niet voor elke rij een getal. Is een tijd in risico gelijk aan 0?',
    en: 'The offset is not a number in every row. Is a time at risk equal to 0?',
  })
}
