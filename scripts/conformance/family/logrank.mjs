import { logRank } from '@doorstroom/statistics'
import { followUpColumns } from '../follow-up-columns.mjs'
import { groupColumns } from '../group-columns.mjs'

/** Tests of equal hazards: log-rank (rho 0) and Peto-Peto (rho 1), within strata where asked. */
export function compute({ spec, table }) {
  const strata = [spec.strata ?? []].flat()
  const { rows, columns } = followUpColumns(spec, table, spec.group, strata)
  const { names, codes } = groupColumns(rows, spec.group)
  const input = {
    ...columns,
    group: codes,
    groupCount: names.length,
    ...(strata.length > 0 && { strata: groupColumns(rows, strata).codes }),
  }
  const test = (rho) => {
    const result = logRank({ ...input, rho })
    return {
      groups: names,
      n: result.n,
      observed: result.observed,
      expected: result.expected,
      var: result.covariance,
      chisq: result.chiSquared,
      df: result.degreesOfFreedom,
      p: result.pValue,
    }
  }
  const powers = [spec.rho ?? [0, 1]].flat()
  return Object.fromEntries(powers.map((rho) => [`rho${rho}`, test(rho)]))
}
