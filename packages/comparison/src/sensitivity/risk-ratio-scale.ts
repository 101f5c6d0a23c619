import { riskRatioOfStandardizedDifference } from '@doorstroom/statistics'

/** Measures of effect that can be put on the scale of risk ratios. */
export const effectMeasures = ['RR', 'OR', 'HR', 'MD'] as const
export type EffectMeasure = (typeof effectMeasures)[number]

/** What a conversion needs to know of an effect. */
export interface MeasuredEffect {
  readonly estimate: number
  readonly low?: number | null
  readonly high?: number | null
  readonly stdError?: number | null
  readonly rare?: boolean
  readonly trueValue?: number
}

/** An effect and the value it is held against, as risk ratios. */
export interface OnRiskRatioScale {
  readonly riskRatio: { readonly point: number; readonly low: number | null; readonly high: number | null }
  readonly trueRatio: number
}

/**
 * Conversions to the risk-ratio scale: a risk (or rate) ratio as it is; an odds ratio of a common outcome as its square
 * root; a hazard ratio of a common outcome as (1 - 0.5^sqrt(HR)) / (1 - 0.5^sqrt(1 / HR)); a standardised mean
 * difference d as exp(0.91 d), its interval as exp(0.91 d -+ 1.78 se).
 *
 * Source: VanderWeele (2017), American Journal of Epidemiology 186, 1302-1304; VanderWeele and Ding (2017),
 * doi 10.7326/M16-2607.
 *
 * @example
 * riskRatioScales.OR({ estimate: 4, rare: false }).riskRatio.point // 2
 */
export const riskRatioScales: Readonly<Record<EffectMeasure, (effect: MeasuredEffect) => OnRiskRatioScale>> = {
  RR: (effect) => converted(effect, (ratio) => ratio),
  OR: (effect) => converted(effect, effect.rare === false ? Math.sqrt : (ratio) => ratio),
  HR: (effect) => converted(effect, effect.rare === false ? commonHazardRatio : (ratio) => ratio),
  MD: ({ estimate, stdError, trueValue = 0 }) => ({
    riskRatio: {
      point: riskRatioOfStandardizedDifference(estimate),
      low: stdError == null ? null : Math.exp(0.91 * estimate - 1.78 * stdError),
      high: stdError == null ? null : Math.exp(0.91 * estimate + 1.78 * stdError),
    },
    trueRatio: riskRatioOfStandardizedDifference(trueValue),
  }),
}

function converted(effect: MeasuredEffect, convert: (ratio: number) => number): OnRiskRatioScale {
  const { estimate, low, high, trueValue = 1 } = effect
  return {
    riskRatio: {
      point: convert(estimate),
      low: low == null ? null : convert(low),
      high: high == null ? null : convert(high),
    },
    trueRatio: convert(trueValue),
  }
}

function commonHazardRatio(ratio: number): number {
  return (1 - 0.5 ** Math.sqrt(ratio)) / (1 - 0.5 ** Math.sqrt(1 / ratio))
}
