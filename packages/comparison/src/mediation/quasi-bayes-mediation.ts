import { type RandomStream, randomStream } from '@doorstroom/statistics'
import { binaryInformation } from './binary-information.ts'
import { crossProducts } from './cross-products.ts'
import { mediationCoefficients, mediationWorkspace, unsettledMediation } from './mediation-coefficients.ts'
import { type MediationDesign, mediationDesign } from './mediation-design.ts'
import { mediationEffects } from './mediation-effects.ts'
import type { MediationInput, MediationLink } from './mediation-input.ts'
import { effectNames, type ReplicateEffects, type ReplicateRange, storeEffects } from './replicate-effects.ts'
import { choleskyInPlace, squaresLeft } from './triangular-solve.ts'

/**
 * Mediation effects with the coefficients of both models drawn from their normal approximation (quasi-Bayesian), the
 * mediator averaged out rather than drawn. The residual spread of a linear mediator stays as estimated. Draws come in
 * pairs that mirror each other about the estimate, so that their mean is hardly a matter of chance; draw i depends on
 * the seed and i alone.
 *
 * @returns as `bootstrapMediation`
 * @throws EstimationFailure those of `mediationModels`.
 *
 * Source: Imai, Keele and Tingley (2010), Psychological Methods 15, doi 10.1037/a0020761 (algorithm 1).
 *
 * @example
 * quasiBayesMediation({ outcome, treated, mediator }, { seed: 1, from: 0, to: 1000 }).replicates // 1000
 */
export function quasiBayesMediation(input: MediationInput, range: ReplicateRange): ReplicateEffects {
  return quasiBayesDesign(mediationDesign(input), range)
}

/** The same over a design that was made before. */
export function quasiBayesDesign(design: MediationDesign, { seed, from, to }: ReplicateRange): ReplicateEffects {
  const workspace = mediationWorkspace(design)
  const whole = mediationCoefficients(design, null, workspace)
  if (whole === null) throw unsettledMediation(design)
  const spread = {
    mediator: coefficientSpread(design, design.mediator, design.mediatorModel, whole.mediator),
    outcome: coefficientSpread(design, design.outcome, design.outcomeModel, whole.outcome),
  }
  const streams = randomStream(seed).split(Math.ceil(to / 2))
  const replicates = Math.max(0, to - from)
  const values = new Float64Array(replicates * effectNames.length)
  let drawnPair = -1
  let steps = { mediator: whole.mediator, outcome: whole.outcome }
  for (let replicate = from; replicate < to; replicate += 1) {
    const pair = replicate >> 1
    if (drawnPair !== pair) {
      steps = { mediator: step(spread.mediator, streams[pair]!), outcome: step(spread.outcome, streams[pair]!) }
      drawnPair = pair
    }
    const side = replicate % 2 === 0 ? 1 : -1
    const mediator = whole.mediator.map((value, index) => value + side * steps.mediator[index]!)
    const outcome = whole.outcome.map((value, index) => value + side * steps.outcome[index]!)
    storeEffects(values, replicate - from, mediationEffects(design, { mediator, outcome, sigma: whole.sigma }, null))
  }
  return { replicates, values }
}

/** A Cholesky factor of the information, and the residual deviation it is multiplied by. */
interface CoefficientSpread {
  readonly triangle: Float64Array
  /** Number of coefficients. */
  readonly size: number
  readonly sigma: number
}

function coefficientSpread(
  design: MediationDesign,
  position: number,
  model: MediationLink,
  coefficients: Float64Array,
): CoefficientSpread {
  if (model !== 'linear') {
    const triangle = binaryInformation(design, coefficients, model)
    choleskyInPlace(triangle, position)
    return { triangle, size: position, sigma: 1 }
  }
  const triangle = crossProducts(design.cells, design.width, null, mediationWorkspace(design).triangle)
  choleskyInPlace(triangle, design.width)
  let used = 0
  for (let column = 0; column < position; column += 1) if (triangle[(column * (column + 3)) / 2]! > 0) used += 1
  const left = squaresLeft(triangle, position, position)
  return { triangle, size: position, sigma: Math.sqrt(left / (design.rows - used)) }
}

/** sigma L'^-1 z for standard normal z, whose covariance is sigma^2 (L L')^-1. */
function step({ triangle, sigma, size }: CoefficientSpread, stream: RandomStream): Float64Array {
  const step = new Float64Array(size)
  for (let row = 0; row < size; row += 1) step[row] = stream.normal()
  for (let row = size - 1; row >= 0; row -= 1) {
    const pivot = triangle[(row * (row + 3)) / 2]!
    let value = step[row]!
    for (let index = row + 1; index < size; index += 1)
      value -= triangle[(index * (index + 1)) / 2 + row]! * step[index]!
    step[row] = pivot > 0 ? value / pivot : 0
  }
  return step.map((value) => sigma * value)
}
