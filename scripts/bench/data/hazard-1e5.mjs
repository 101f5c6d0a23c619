import { randomStream } from '@doorstroom/statistics'
import { covariates, predictor } from './covariates.mjs'

/** A hundred thousand follow-up times in whole days under proportional hazards of ten covariates. */
export function generate() {
  const rows = 100_000
  const stream = randomStream(2027)
  const columns = covariates(rows, stream)
  const time = new Float64Array(rows)
  const event = new Uint8Array(rows)
  for (let row = 0; row < rows; row++) {
    const until = -Math.log(stream.uniform()) * 200 * Math.exp(-predictor(columns, row))
    const seen = stream.uniform() * 500
    time[row] = Math.ceil(Math.min(until, seen))
    event[row] = until <= seen ? 1 : 0
  }
  return { time, event, ...columns }
}
