import { randomStream } from '@doorstroom/statistics'
import { rounded } from './rounded.mjs'

/** People whose chance of treatment and outcome both follow six characteristics; the effect grows with the first. */
export function confounded(rows, seed) {
  const stream = randomStream(seed)
  const columns = Object.fromEntries(
    ['treated', 'outcome', 'x1', 'x2', 'x3', 'x4', 'x5', 'x6'].map((name) => [name, new Float64Array(rows)]),
  )
  for (let row = 0; row < rows; row++) {
    const [x1, x2, x4] = [stream.normal(), stream.normal(), stream.normal()].map(rounded)
    const [x3, x5, x6] = [stream.integer(0, 1), stream.integer(0, 1), rounded(stream.uniform())]
    const chance = 1 / (1 + Math.exp(1 - 0.6 * x1 + 0.4 * x2 - 0.5 * x3 - 0.3 * x6))
    const treated = stream.uniform() < chance ? 1 : 0
    const outcome = rounded(1 + x1 + 0.5 * x2 - x3 + 0.2 * x4 + treated * (1 + 0.5 * x1) + stream.normal())
    for (const [name, value] of Object.entries({ treated, outcome, x1, x2, x3, x4, x5, x6 })) columns[name][row] = value
  }
  return columns
}
