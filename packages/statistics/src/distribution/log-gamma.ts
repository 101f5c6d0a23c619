/**
 * Logarithm of the gamma function for positive arguments, by Stirling's series after shifting upwards. About fourteen
 * digits; equal to R's `lgamma(x)`.
 *
 * @example
 * logGamma(5) // log 24 = 3.178053830347946
 */
export function logGamma(argument: number): number {
  let shift = 0
  let x = argument
  while (x < 15) {
    shift += Math.log(x)
    x += 1
  }
  const inverse = 1 / x
  const square = inverse * inverse
  const series =
    inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188)))))
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + series - shift
}
