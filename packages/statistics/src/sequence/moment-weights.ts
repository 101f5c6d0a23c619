let last: { readonly power: number; readonly weights: Float64Array } | null = null

/**
 * What each moment weighs when later moments weigh more: moment t, counted from 1, weighs t to the given power. The
 * last table is kept, as persons are mostly looked at one after the other with the same power; do not write in it.
 */
export function momentWeights(moments: number, power: number): Float64Array {
  if (last !== null && last.power === power && last.weights.length >= moments) return last.weights
  const weights = new Float64Array(moments)
  for (let moment = 0; moment < moments; moment += 1) weights[moment] = (moment + 1) ** power
  last = { power, weights }
  return weights
}
