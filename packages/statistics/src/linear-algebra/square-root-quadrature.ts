/** Part of a sum that stands for an inverse square root: weight / (a + shift). */
export interface QuadratureNode {
  readonly shift: number
  readonly weight: number
}

/**
 * Nodes with which 1 / sqrt(a) is the sum of weight / (a + shift) for every a between `low` and `high`, to about
 * fifteen digits: a matrix takes the place of a, so that its inverse square root is a handful of linear systems.
 * The number of nodes grows with the logarithm of high / low.
 *
 * Source: Hale, Higham and Trefethen (2008), SIAM Journal on Numerical Analysis 46, 2505-2523, doi 10.1137/070700607,
 * method 3.
 */
export function squareRootQuadrature(low: number, high: number): QuadratureNode[] {
  const ratio = Math.sqrt(Math.min(low / high, 0.999))
  const root = Math.sqrt(high) * ratio
  const { sequence, quarter } = arithmeticGeometric(ratio)
  const count = Math.ceil(((Math.log(1 / ratio) + 3) * 37) / Math.PI ** 2)
  return Array.from({ length: count }, (_, index) => {
    const argument = ((index + 0.5) * quarter) / count
    // Beyond the middle the tangent follows from its mirror image, which keeps its digits.
    const tangent =
      2 * index < count ? jacobiTangent(argument, sequence) : 1 / (ratio * jacobiTangent(quarter - argument, sequence))
    const slope = Math.hypot(1, ratio * tangent) * Math.hypot(1, tangent)
    return { shift: (root * tangent) ** 2, weight: ((2 * quarter * root) / (Math.PI * count)) * slope }
  })
}

interface Mean {
  readonly mean: number
  readonly gap: number
}

/** Gauss's means for the elliptic integral whose complementary modulus is `ratio`, and that integral. */
function arithmeticGeometric(ratio: number): { sequence: readonly Mean[]; quarter: number } {
  let mean = 1
  let geometric = ratio
  const sequence: Mean[] = [{ mean, gap: Math.sqrt(1 - ratio * ratio) }]
  while (sequence.at(-1)!.gap > 1e-16 && sequence.length < 40) {
    const gap = (mean - geometric) / 2
    const next = (mean + geometric) / 2
    geometric = Math.sqrt(mean * geometric)
    mean = next
    sequence.push({ mean, gap })
  }
  return { sequence, quarter: Math.PI / (2 * mean) }
}

/** Jacobi's sn / cn by descending Landen steps (Abramowitz and Stegun 16.4). */
function jacobiTangent(argument: number, sequence: readonly Mean[]): number {
  const last = sequence.length - 1
  let angle = 2 ** last * sequence[last]!.mean * argument
  for (let step = last; step > 0; step -= 1)
    angle = (angle + Math.asin((sequence[step]!.gap / sequence[step]!.mean) * Math.sin(angle))) / 2
  return Math.tan(angle)
}
