/**
 * Arithmetic mean, in two passes so that no digits are lost to a large level. Missing values (NaN) are left out;
 * NaN when nothing is left. Equal to R's `mean(x, na.rm = TRUE)`.
 *
 * @example
 * mean([1, 2, 6]) // 3
 */
export function mean(values: ArrayLike<number>): number {
  const first = sumAbout(values, 0)
  const centre = first.sum / first.n
  return centre + sumAbout(values, centre).sum / first.n
}

function sumAbout(values: ArrayLike<number>, centre: number): { sum: number; n: number } {
  let sum = 0
  let n = 0
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i]!
    if (Number.isNaN(value)) continue
    sum += value - centre
    n += 1
  }
  return { sum, n }
}
