import { eValues } from '@doorstroom/comparison'

/** E-values of a reported effect: point, lower limit, upper limit. */
export function compute({ spec }) {
  const { measure, est, lo = null, hi = null, se = null, rare, true: trueValue, sd, delta = 1 } = spec
  const scale = measure === 'OLS' ? delta / sd : 1
  const { riskRatio, point, low, high } = eValues({
    measure: measure === 'OLS' ? 'MD' : measure,
    estimate: est * scale,
    low: lo,
    high: hi,
    stdError: se === null ? null : se * scale,
    ...(rare !== undefined && { rare: Boolean(rare) }),
    ...(trueValue !== undefined && { trueValue }),
  })
  return { rr: [riskRatio.point, riskRatio.low, riskRatio.high], evalue: [point, low, high] }
}
