import { scaledCoefficients } from '../linear-algebra/coefficient-space.ts'
import type { ScaledColumns } from '../linear-algebra/scaled-columns.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'
import type { ScoringInput } from './fisher-scoring.ts'
import { fitGeneralizedLinear } from './fit-generalized-linear.ts'

/** Above this many rows scoring begins where it ended for every so manieth row. */
const manyRows = 50_000
const fewestPartRows = 16_000

/**
 * Coefficients of the scaled columns to begin scoring with: those given; for very many rows those of an even part of
 * them; null to begin as `glm` does.
 */
export function startOfScoring(input: ScoringInput, scaled: ScaledColumns): Float64Array | null {
  const size = scaled.columns.length + (scaled.intercept ? 1 : 0)
  const start = input.start ?? (input.outcome.length > manyRows ? startOfPart(input) : undefined)
  return start !== undefined && start.length === size && start.every(Number.isFinite)
    ? scaledCoefficients(scaled, start)
    : null
}

function startOfPart(input: ScoringInput): Float64Array | undefined {
  const step = Math.min(16, Math.floor(input.outcome.length / fewestPartRows))
  const part = (column: Float64Array) =>
    Float64Array.from({ length: Math.ceil(column.length / step) }, (_, index) => column[index * step]!)
  const { columns, outcome, weights, offset } = input
  try {
    const { coefficients } = fitGeneralizedLinear({
      ...input,
      columns: columns.map(part),
      outcome: part(outcome),
      ...(weights && { weights: part(weights) }),
      ...(offset && { offset: part(offset) }),
    })
    return coefficients
  } catch (error) {
    // A part may lack what the whole has: an outcome, a category.
    if (error instanceof EstimationFailure) return undefined
    throw error
  }
}
