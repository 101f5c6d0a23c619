import { randomStream } from '@doorstroom/statistics'
import { rounded } from './rounded.mjs'

/** Two thousand points of five numbers around four centres. */
export function generate() {
  const stream = randomStream(2037)
  const columns = Object.fromEntries(Array.from({ length: 5 }, (_, one) => [`x${one + 1}`, new Float64Array(2000)]))
  for (let row = 0; row < 2000; row++) {
    const centre = 2 * stream.integer(0, 3)
    for (const column of Object.values(columns)) column[row] = rounded(centre + stream.normal())
  }
  return columns
}
