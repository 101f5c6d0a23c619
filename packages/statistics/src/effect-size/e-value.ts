/**
 * E-value of a risk ratio: how strongly, on the risk-ratio scale, something unmeasured would have to go together with
 * both treatment and outcome to explain the whole of it away. At least 1; ratios below 1 are inverted first. NaN for
 * a ratio that is not positive. Equal to `EValue::evalues.RR`.
 *
 * Source: VanderWeele and Ding (2017), Annals of Internal Medicine 167, 268-274, doi 10.7326/M16-2607.
 *
 * @example
 * eValue(3.9) // 7.263
 */
export function eValue(riskRatio: number): number {
  if (!(riskRatio > 0)) return Number.NaN
  const ratio = riskRatio < 1 ? 1 / riskRatio : riskRatio
  return ratio + Math.sqrt(ratio * (ratio - 1))
}
