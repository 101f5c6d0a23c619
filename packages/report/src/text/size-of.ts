const small = 0.03
const large = 0.08

/**
 * The size word of a difference between shares; limits are fixed beforehand at 3 and 8 percentage points, whatever the
 * sign.
 *
 * @example
 * sizeOf(-0.05) // 'small'
 */
export function sizeOf(difference: number): 'little' | 'small' | 'large' {
  const size = Number(Math.abs(difference).toPrecision(12))
  return size < small ? 'little' : size < large ? 'small' : 'large'
}
