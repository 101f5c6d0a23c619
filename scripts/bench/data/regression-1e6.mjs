import { randomStream } from '@doorstroom/statistics'
import { covariates, predictor } from './covariates.mjs'
import { rounded } from './rounded.mjs'

/** A million rows, ten covariates, a binary outcome and an amount whose spread grows with the first covariate. */
export function generate() {
  const rows = 1_000_000
  const stream = randomStream(2028)
  const columns = covariates(rows, stream)
  const binary = new Uint8Array(rows)
  const amount = new Float64Array(rows)
  for (let row = 0; row < rows; row++) {
    const linear = predictor(columns, row) - 0.5
    binary[row] = stream.uniform() < 1 / (1 + Math.exp(-linear)) ? 1 : 0
    amount[row] = rounded(linear + stream.normal() * (1 + 0.5 * Math.abs(columns.x1[row])))
  }
  return { binary, amount, ...columns }
}
