import { invertPositive } from '../linear-algebra/invert-positive.ts'
import { sameLag } from './same-lag.ts'

/** Residuals in units of their standard deviation, cluster after cluster, with where each cluster begins. */
export interface ClusteredResiduals {
  readonly residuals: Float64Array
  readonly starts: Int32Array
  /** Rows of the largest cluster. */
  readonly longest: number
}

/** A form for the correlation within clusters, by position in the cluster. */
export interface WorkingCorrelation {
  /** Rows must stand in order of time for the form to mean anything. */
  readonly ordered: boolean
  /** Estimates the parameters from residuals with variance 1. */
  readonly estimate: (input: ClusteredResiduals) => Float64Array
  /** A function that multiplies part of a column by the inverse correlation; null when there is no inverse. */
  readonly solver: (parameters: Float64Array, longest: number) => CorrelationSolver | null
}

/** Writes the inverse correlation times `values` from row `from` up to `to` into `into`. */
export type CorrelationSolver = (values: Float64Array, from: number, to: number, into: Float64Array) => void

export const workingCorrelationIds = ['independence', 'exchangeable', 'ar1', 'unstructured'] as const
export type WorkingCorrelationId = (typeof workingCorrelationIds)[number]

/** The forms offered; parameters as geepack estimates them, every pair of rows counting the same. */
export const workingCorrelations: Readonly<Record<WorkingCorrelationId, WorkingCorrelation>> = {
  independence: {
    ordered: false,
    estimate: () => new Float64Array(),
    solver: () => (values, from, to, into) => {
      for (let row = from; row < to; row += 1) into[row] = values[row]!
    },
  },
  exchangeable: {
    ordered: false,
    estimate: ({ residuals, starts }) => {
      let products = 0
      let pairs = 0
      for (let cluster = 0; cluster < starts.length - 1; cluster += 1) {
        let sum = 0
        let squares = 0
        for (let row = starts[cluster]!; row < starts[cluster + 1]!; row += 1) {
          sum += residuals[row]!
          squares += residuals[row]! ** 2
        }
        const size = starts[cluster + 1]! - starts[cluster]!
        products += (sum * sum - squares) / 2
        pairs += (size * (size - 1)) / 2
      }
      return Float64Array.of(pairs === 0 ? 0 : products / pairs)
    },
    solver: ([correlation = 0], longest) => {
      if (!(correlation < 1 && 1 + (longest - 1) * correlation > 0)) return null
      return (values, from, to, into) => {
        let sum = 0
        for (let row = from; row < to; row += 1) sum += values[row]!
        const shared = (correlation * sum) / (1 + (to - from - 1) * correlation)
        for (let row = from; row < to; row += 1) into[row] = (values[row]! - shared) / (1 - correlation)
      }
    },
  },
  ar1: {
    ordered: true,
    estimate: (input) => Float64Array.of(sameLag(input)),
    solver: ([correlation = 0]) => {
      if (!(Math.abs(correlation) < 1)) return null
      const scale = 1 / (1 - correlation * correlation)
      return (values, from, to, into) => {
        for (let row = from; row < to; row += 1) {
          const before = row > from ? values[row - 1]! : 0
          const after = row < to - 1 ? values[row + 1]! : 0
          const own = row > from && row < to - 1 ? 1 + correlation * correlation : 1
          into[row] = to - from === 1 ? values[row]! : scale * (own * values[row]! - correlation * (before + after))
        }
      }
    },
  },
  unstructured: {
    ordered: true,
    estimate: ({ residuals, starts, longest }) => {
      const products = new Float64Array((longest * (longest - 1)) / 2)
      const pairs = new Float64Array(products.length)
      for (let cluster = 0; cluster < starts.length - 1; cluster += 1) {
        const from = starts[cluster]!
        const size = starts[cluster + 1]! - from
        for (let left = 0; left < size; left += 1)
          for (let right = left + 1; right < size; right += 1) {
            const pair = pairOf(left, right, longest)
            products[pair]! += residuals[from + left]! * residuals[from + right]!
            pairs[pair]! += 1
          }
      }
      return products.map((sum, pair) => sum / pairs[pair]!)
    },
    solver: (parameters, longest) => {
      const matrix = Array.from({ length: longest }, (_, left) =>
        Float64Array.from({ length: longest }, (__, right) =>
          left === right ? 1 : parameters[pairOf(Math.min(left, right), Math.max(left, right), longest)]!,
        ),
      )
      const inverses = matrix.map(
        (_, last) => invertPositive(matrix.slice(0, last + 1).map((row) => row.subarray(0, last + 1)))?.inverse ?? null,
      )
      if (inverses.includes(null)) return null
      return (values, from, to, into) => {
        const inverse = inverses[to - from - 1]!
        for (let row = from; row < to; row += 1) {
          let sum = 0
          for (let other = from; other < to; other += 1) sum += inverse[row - from]![other - from]! * values[other]!
          into[row] = sum
        }
      }
    },
  },
}

/** Place of the pair of positions left < right in the order 1:2, 1:3, ..., 2:3, ... */
function pairOf(left: number, right: number, longest: number): number {
  return left * longest - (left * (left + 1)) / 2 + right - left - 1
}
