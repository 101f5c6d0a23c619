import { mean } from './mean.ts'

/** Means of the powers of the distance from the mean; missing values (NaN) are left out. */
export function centralMoments(values: ArrayLike<number>): {
  n: number
  second: number
  third: number
  fourth: number
} {
  const centre = mean(values)
  let n = 0
  let second = 0
  let third = 0
  let fourth = 0
  let largest = 0
  for (let index = 0; index < values.length; index += 1) {
    const distance = values[index]! - centre
    if (Number.isNaN(distance)) continue
    const square = distance * distance
    n += 1
    second += square
    third += square * distance
    fourth += square * square
    if (Math.abs(values[index]!) > largest) largest = Math.abs(values[index]!)
  }
  const constant = Math.sqrt(second / n) <= 1e-15 * largest
  return { n, second: constant ? 0 : second / n, third: third / n, fourth: fourth / n }
}
