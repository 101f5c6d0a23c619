import { normalCumulative } from '../distribution/normal-cumulative.ts'
import { normalQuantile } from '../distribution/normal-quantile.ts'
import { normalUpperTail } from '../distribution/normal-upper-tail.ts'

/** What ties the mean of an outcome to the linear predictor. */
export interface LinkFunction {
  /**
   * From the predictor in rows `from` to `to`: the mean, 1 - mean (without cancellation where the mean is a
   * probability) and the slope of the mean.
   */
  evaluate(
    predictor: Float64Array,
    mean: Float64Array,
    complement: Float64Array,
    slope: Float64Array,
    from: number,
    to: number,
  ): void
  /** The predictor at a mean. */
  predictorAt(mean: number): number
}

/** Links by name, as in R. */
export const linkNames = ['logit', 'probit', 'cloglog', 'log', 'identity'] as const
export type LinkName = (typeof linkNames)[number]

export const linkFunctions: Readonly<Record<LinkName, LinkFunction>> = {
  logit: {
    evaluate(predictor, mean, complement, slope, from, to) {
      for (let row = from; row < to; row += 1) {
        const value = predictor[row]!
        const odds = Math.exp(-Math.abs(value))
        const larger = 1 / (1 + odds)
        const smaller = odds * larger
        mean[row] = value >= 0 ? larger : smaller
        complement[row] = value >= 0 ? smaller : larger
        slope[row] = larger * smaller
      }
    },
    predictorAt: (mean) => Math.log(mean / (1 - mean)),
  },
  probit: {
    evaluate(predictor, mean, complement, slope, from, to) {
      for (let row = from; row < to; row += 1) {
        const value = predictor[row]!
        mean[row] = normalCumulative(value)
        complement[row] = normalUpperTail(value)
        slope[row] = Math.exp((-value * value) / 2) / rootTwoPi
      }
    },
    predictorAt: normalQuantile,
  },
  cloglog: {
    evaluate(predictor, mean, complement, slope, from, to) {
      for (let row = from; row < to; row += 1) {
        const rate = Math.exp(predictor[row]!)
        mean[row] = -Math.expm1(-rate)
        complement[row] = Math.exp(-rate)
        slope[row] = rate * complement[row]!
      }
    },
    predictorAt: (mean) => Math.log(-Math.log1p(-mean)),
  },
  log: {
    evaluate(predictor, mean, complement, slope, from, to) {
      for (let row = from; row < to; row += 1) {
        const value = Math.exp(predictor[row]!)
        mean[row] = value
        complement[row] = -Math.expm1(predictor[row]!)
        slope[row] = value
      }
    },
    predictorAt: Math.log,
  },
  identity: {
    evaluate(predictor, mean, complement, slope, from, to) {
      for (let row = from; row < to; row += 1) {
        mean[row] = predictor[row]!
        complement[row] = 1 - predictor[row]!
        slope[row] = 1
      }
    },
    predictorAt: (mean) => mean,
  },
}

const rootTwoPi = Math.sqrt(2 * Math.PI)
