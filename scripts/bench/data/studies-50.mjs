import { randomStream } from '@doorstroom/statistics'
import { rounded } from './rounded.mjs'

/** Fifty studies with an effect, its sampling variance and one moderator. */
export function generate() {
  const stream = randomStream(2034)
  const columns = { effect: new Float64Array(50), variance: new Float64Array(50), moderator: new Float64Array(50) }
  for (let study = 0; study < 50; study++) {
    const variance = rounded(0.01 + 0.09 * stream.uniform())
    const moderator = rounded(stream.normal())
    columns.variance[study] = variance
    columns.moderator[study] = moderator
    columns.effect[study] = rounded(
      0.2 + 0.1 * moderator + 0.15 * stream.normal() + Math.sqrt(variance) * stream.normal(),
    )
  }
  return columns
}
