import { poissonProbability } from './poisson-probability.ts'

/**
 * Mean of a central probability over Poisson numbers of extra pairs of degrees of freedom (mean noncentrality / 2),
 * summed outwards from the largest weight until what remains cannot matter, also when the whole is small.
 */
export function noncentralChiSquaredMixture(noncentrality: number, central: (extra: number) => number): number {
  const rate = noncentrality / 2
  if (!(rate >= 0)) return Number.NaN
  if (rate === 0) return central(0)
  const mode = Math.floor(rate)
  const atMode = poissonProbability(mode, rate)
  let total = 0
  for (let index = mode, weight = atMode; weight > total * negligible; index += 1) {
    total += weight * central(2 * index)
    weight *= rate / (index + 1)
  }
  for (let index = mode - 1, weight = atMode; index >= 0; index -= 1) {
    weight *= (index + 1) / rate
    if (weight <= total * negligible) break
    total += weight * central(2 * index)
  }
  return Math.min(1, total)
}

const negligible = 1e-18
