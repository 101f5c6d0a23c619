import { randomStream } from '@doorstroom/statistics'
import { rounded } from './rounded.mjs'

/** 545 people with eight years each: two characteristics that change, two that stay, and a level of their own. */
export function generate() {
  const stream = randomStream(2038)
  const names = ['person', 'outcome', 'x1', 'x2', 'x3', 'x4']
  const columns = Object.fromEntries(names.map((name) => [name, new Float64Array(4360)]))
  for (let person = 0; person < 545; person++) {
    const [level, x3, x4] = [0.4 * stream.normal(), rounded(stream.normal()), stream.integer(0, 1)]
    for (let year = 0; year < 8; year++) {
      const [x1, x2] = [year, stream.integer(0, 1)]
      const outcome = rounded(1.5 + level + 0.05 * x1 + 0.1 * x2 + 0.1 * x3 - 0.1 * x4 + 0.35 * stream.normal())
      for (const [name, value] of Object.entries({ person, outcome, x1, x2, x3, x4 }))
        columns[name][person * 8 + year] = value
    }
  }
  return columns
}
