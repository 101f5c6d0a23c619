/**
 * Where the log-density of a cluster's intercept, in standard deviations, is highest: it is concave, so Newton steps kept
 * in a bracket find it from anywhere.
 *
 * @param from - First row of the cluster; `to` is the row after its last.
 */
export function clusterMode(
  predictor: Float64Array,
  outcome: Float64Array,
  from: number,
  to: number,
  scale: number,
  start: number,
): number {
  let mode = start
  let low = Number.NEGATIVE_INFINITY
  let high = Number.POSITIVE_INFINITY
  for (let step = 0; step < 100; step += 1) {
    let slope = -mode
    let curvature = 1
    for (let row = from; row < to; row += 1) {
      const p = 1 / (1 + Math.exp(-(predictor[row]! + scale * mode)))
      slope += scale * (outcome[row]! - p)
      curvature += scale * scale * p * (1 - p)
    }
    const move = slope / curvature
    if (Math.abs(move) <= 1e-13 * (1 + Math.abs(mode))) return mode + move
    if (slope > 0) low = mode
    else high = mode
    const next = mode + move
    mode = next > low && next < high ? next : (next > low ? mode + high : low + mode) / 2
  }
  return mode
}
