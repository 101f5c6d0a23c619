import { rounded } from './rounded.mjs'

/** Ten coefficients that the generated outcomes follow. */
export const effects = [0.5, -0.3, 0.2, 0, 0.1, -0.1, 0.05, 0.4, -0.2, 0]

/** Ten columns x1 to x10: every third one 0 or 1, the others standard normal. */
export function covariates(rows, stream) {
  const columns = effects.map(() => new Float64Array(rows))
  for (let row = 0; row < rows; row++)
    columns.forEach((column, index) => {
      column[row] = index % 3 === 2 ? stream.integer(0, 1) : rounded(stream.normal())
    })
  return Object.fromEntries(columns.map((column, index) => [`x${index + 1}`, column]))
}

/** The linear predictor of one row. */
export function predictor(columns, row) {
  return effects.reduce((sum, effect, index) => sum + effect * columns[`x${index + 1}`][row], 0)
}
