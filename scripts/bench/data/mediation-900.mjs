import { randomStream } from '@doorstroom/statistics'
import { rounded } from './rounded.mjs'

/** 899 people: treatment, a mediator it moves, an outcome both move, and three covariates. */
export function generate() {
  const rows = 899
  const stream = randomStream(2035)
  const columns = Object.fromEntries(
    ['treated', 'mediator', 'outcome', 'x1', 'x2', 'x3'].map((name) => [name, new Float64Array(rows)]),
  )
  for (let row = 0; row < rows; row++) {
    const [x1, x2, x3] = [rounded(stream.normal()), rounded(stream.normal()), stream.integer(0, 1)]
    const treated = row % 3 === 0 ? 0 : 1
    const mediator = rounded(3 + 0.2 * treated + 0.3 * x1 + stream.normal())
    const outcome = rounded(2 - 0.2 * mediator - 0.05 * treated + 0.1 * x2 + 0.1 * x3 + stream.normal())
    for (const [name, value] of Object.entries({ treated, mediator, outcome, x1, x2, x3 })) columns[name][row] = value
  }
  return columns
}
