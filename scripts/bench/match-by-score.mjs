import { nearestMatches, propensityScore } from '@doorstroom/comparison'
import { standardDeviation } from '@doorstroom/statistics'
import { coefficientColumns } from './coefficient-columns.mjs'

/** Estimates the score and matches on it; gives the number of pairs and the sum of their distances. */
export const matchByScore = {
  prepare: ({ treated, outcome: _, ...rest }) => ({
    treated: Uint8Array.from(treated),
    covariates: coefficientColumns(rest).map((values, index) => ({ name: `x${index + 1}`, values })),
  }),
  run: ({ treated, covariates }) => {
    const { scores } = propensityScore(covariates, treated)
    const { treatedRows, rows, matched } = nearestMatches({ treated, scores, caliper: 0.2 * standardDeviation(scores) })
    let distance = 0
    for (let pair = 0; pair < rows.length; pair++)
      if (rows[pair] !== -1) distance += Math.abs(scores[treatedRows[pair]] - scores[rows[pair]])
    return { pairs: matched, distance }
  },
}
