import type { EstimationFailure } from '@doorstroom/statistics'
import { type BinaryLink, binaryCoefficients } from './binary-coefficients.ts'
import { crossProducts } from './cross-products.ts'
import type { MediationDesign } from './mediation-design.ts'
import { mediationFailure } from './mediation-input.ts'
import { type PairProducts, pairProducts, resampledProducts } from './pair-products.ts'
import { choleskyInPlace, coefficientsOf, squaresLeft } from './triangular-solve.ts'

/** Coefficients of both models over the columns of the design. */
export interface MediationCoefficients {
  readonly mediator: Float64Array
  /** Over the columns before the outcome. */
  readonly outcome: Float64Array
  /** Residual standard deviation of a linear mediator; 0 for a binary one. */
  readonly sigma: number
}

/**
 * Both models on the rows of the design, each counted as often as `counts` says (null: once). Null when treatment or
 * mediator does not vary among them, or a binary model does not settle.
 */
export function mediationCoefficients(
  design: MediationDesign,
  counts: Int32Array | null,
  workspace: MediationWorkspace,
  start: MediationCoefficients | null = null,
): MediationCoefficients | null {
  const { cells, width, rows, mediatorModel, outcomeModel } = design
  const { triangle } = workspace
  const linear = mediatorModel === 'linear' || outcomeModel === 'linear'
  if (linear) {
    if (workspace.pairs === null || counts === null) crossProducts(cells, width, counts, triangle)
    else resampledProducts(workspace.pairs, counts, triangle)
    choleskyInPlace(triangle, width)
    if (missesPivot(design, triangle)) return null
  }
  const binary = (predictors: number, response: number, link: BinaryLink, from: Float64Array | null) =>
    binaryCoefficients(design, { predictors, response, link }, counts, from)
  const mediator =
    mediatorModel === 'linear'
      ? coefficientsOf(triangle, design.mediator, design.mediator)
      : binary(design.mediator, design.mediator, mediatorModel, start?.mediator ?? null)
  const outcome =
    outcomeModel === 'linear'
      ? coefficientsOf(triangle, design.outcome, design.outcome)
      : binary(design.outcome, design.outcome, outcomeModel, start?.outcome ?? null)
  if (mediator === null || outcome === null) return null
  if (mediatorModel !== 'linear') return { mediator, outcome, sigma: 0 }
  let used = 0
  for (let column = 0; column < design.mediator; column += 1) if (pivotAt(triangle, column) > 0) used += 1
  const left = squaresLeft(triangle, design.mediator, design.mediator)
  return { mediator, outcome, sigma: rows > used ? Math.sqrt(left / (rows - used)) : 0 }
}

/** The failure when the people as they are have no coefficients. */
export function unsettledMediation({ mediatorModel, outcomeModel }: MediationDesign): EstimationFailure {
  const linear = mediatorModel === 'linear' && outcomeModel === 'linear'
  return mediationFailure(linear ? 'comparison.mediationConstant' : 'comparison.mediationSeparation')
}

/** Room for the cross products of a design, and what makes them fast over many resamples. */
export interface MediationWorkspace {
  readonly triangle: Float64Array
  readonly pairs: PairProducts | null
}

/** A workspace; `manyResamples` prepares the products of all pairs of columns. */
export function mediationWorkspace({ cells, width }: MediationDesign, manyResamples = false): MediationWorkspace {
  return {
    triangle: new Float64Array((width * (width + 1)) / 2),
    pairs: manyResamples ? pairProducts(cells, width) : null,
  }
}

function missesPivot({ mediator, interaction }: MediationDesign, triangle: Float64Array): boolean {
  const needed = [1, mediator, ...(interaction ? [mediator + 1] : [])]
  return needed.some((column) => pivotAt(triangle, column) === 0)
}

function pivotAt(triangle: Float64Array, column: number): number {
  return triangle[(column * (column + 3)) / 2]!
}
