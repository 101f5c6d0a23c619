/**
 * Derivative of the logarithm of the gamma function for positive arguments, by its asymptotic series after shifting
 * upwards. About fourteen digits; equal to R's `digamma(x)`. NaN for an argument that is not positive.
 *
 * @example
 * digamma(1) // -0.5772157
 */
export function digamma(argument: number): number {
  if (!(argument > 0)) return Number.NaN
  let shift = 0
  let x = argument
  while (x < 10) {
    shift += 1 / x
    x += 1
  }
  const square = 1 / (x * x)
  const series =
    square *
    (1 / 12 -
      square * (1 / 120 - square * (1 / 252 - square * (1 / 240 - square * (1 / 132 - square * (691 / 32760))))))
  return Math.log(x) - 1 / (2 * x) - series - shift
}
