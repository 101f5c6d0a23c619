/** Two groups on one outcome: standardised effects, t tests and rank tests. */
import {
  kolmogorovSmirnov,
  mean,
  rankBiserial,
  rankShiftByRoot,
  rankSumTest,
  standardDeviation,
  standardizedDifference,
  studentTest,
  weightedVariance,
  welchTest,
} from '@doorstroom/statistics'
import { asReferenceReads } from '../as-reference-reads.mjs'
import { treatedRows } from '../two-arm-counts.mjs'

export function compute({ spec, table }) {
  const rows = table.complete(spec.group, spec.outcome)
  const isTreated = treatedRows(rows, spec)
  const outcome = asReferenceReads(rows.numbers(spec.outcome))
  const treated = outcome.filter((_, row) => isTreated[row])
  const comparison = outcome.filter((_, row) => !isTreated[row])
  const moments = {
    meanTreated: mean(treated),
    meanComparison: mean(comparison),
    standardDeviationTreated: standardDeviation(treated),
    standardDeviationComparison: standardDeviation(comparison),
    nTreated: treated.length,
    nComparison: comparison.length,
  }
  const effect = standardizedDifference(moments)
  const welch = welchTest(treated, comparison)
  const student = studentTest(treated, comparison)
  return {
    n1: moments.nTreated,
    n2: moments.nComparison,
    mean1: moments.meanTreated,
    mean2: moments.meanComparison,
    sd1: moments.standardDeviationTreated,
    sd2: moments.standardDeviationComparison,
    cohen_d: named(effect.cohenD),
    hedges_g: named(effect.hedgesG),
    glass_delta: { est: effect.glassDelta.estimate, lower: null, upper: null },
    J_exact: effect.correction,
    escalc_smd: { yi: effect.hedgesG.estimate, vi: effect.hedgesGVariance },
    welch: { ...tested(welch), diff: welch.estimate, ...limits(welch) },
    student: { ...tested(student), ...limits(student) },
    mann_whitney: ranks(treated, comparison),
    ks_d: kolmogorovSmirnov(treated, comparison),
    var_test_f: weightedVariance(treated, null) / weightedVariance(comparison, null),
  }
}

function ranks(treated, comparison) {
  const test = rankSumTest(treated, comparison)
  const shift = rankShiftByRoot(treated, comparison)
  return {
    W: test.statistic,
    p_corrected: test.correctedPValue,
    p_uncorrected: test.uncorrectedPValue,
    hodges_lehmann: shift.estimate,
    hl_lower: shift.low,
    hl_upper: shift.high,
    prob_superiority: test.superiority,
    rank_biserial: named(rankBiserial(test.superiority, test.nTreated, test.nComparison)),
  }
}

function tested({ statistic, degreesOfFreedom, pValue }) {
  return { t: statistic, df: degreesOfFreedom, p: pValue }
}

function limits({ low, high }) {
  return { lower: low, upper: high }
}

function named({ estimate, low, high }) {
  return { est: estimate, lower: low, upper: high }
}
