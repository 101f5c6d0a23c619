import {
  coarsenedStrata,
  covariateBalance,
  matchedSets,
  matchingWeights,
  nearestByCovariates,
  nearestMatches,
  propensityScore,
  stratumWeights,
  subclasses,
  weightedDifference,
} from '@doorstroom/comparison'
import { effectiveSampleSize, labelColumn, mean, standardDeviation, studentTQuantile } from '@doorstroom/statistics'
import { distinctCovariates, formulaDesign, fullColumns } from '../formula-covariates.mjs'

/** Matching by the score, by classes of it, or by coarsened covariates, with balance and the effect on the treated. */
export function compute({ spec, table: whole }) {
  const { covariates, table } = formulaDesign(whole, spec.covariates, [spec.treat])
  const estimand = spec.estimand ?? 'ATT'
  const treated = Uint8Array.from(table.numbers(spec.treat))
  const focal = estimand === 'ATC' ? treated.map((arm) => 1 - arm) : treated
  const parts = { spec, table, treated, focal, estimand, covariates: distinctCovariates(covariates) }
  const method = methods[spec.method ?? 'nearest']
  return method === undefined
    ? { balance_before: matchedResult(parts, null, null, null).balance_before }
    : method(parts)
}

const methods = {
  nearest(parts) {
    const { spec, table, treated, focal } = parts
    const { scores } = propensityScore(parts.covariates, treated)
    const width = spec.caliper == null ? null : spec.caliper * standardDeviation(scores)
    const input = {
      treated: focal,
      ratio: spec.ratio ?? 1,
      replace: spec.replace === true,
      exact: spec.exact === undefined ? null : exactCodes(table, [spec.exact].flat()),
    }
    const onScore = {
      ...input,
      scores,
      caliper: width,
      order: parts.estimand === 'ATC' || spec.m_order === 'smallest' ? 'ascending' : 'descending',
    }
    const byCovariates = spec.distance === 'mahalanobis'
    const matches = byCovariates
      ? nearestByCovariates({
          ...input,
          columns: fullColumns(table, spec.covariates).map(({ values }) => values),
          ...(width !== null && { caliper: { scores, width } }),
        })
      : nearestMatches({ ...onScore, ties: 'nearest-in-order' })
    const weights = matchingWeights(matches, scores.length)
    const sets = input.replace ? null : matchedSets(matches, scores.length)
    const ids = table.labels(spec.id ?? table.names[0])
    return {
      ...matchedResult(parts, weights, byCovariates ? null : scores, sets),
      ...pairResult(parts, matches, byCovariates ? null : scores, ids),
      ...(!input.replace &&
        !byCovariates &&
        input.exact === null &&
        input.ratio === 1 && { tie_rule: tieRule(parts, nearestMatches(onScore), scores, ids) }),
      ...(width !== null && { caliper_width: width }),
    }
  },
  subclass(parts) {
    const { spec, table, treated, estimand } = parts
    const { scores } = propensityScore(parts.covariates, treated)
    const { classes, cutpoints, count } = subclasses(scores, treated, spec.subclasses ?? 6, estimand)
    const weights = stratumWeights(classes, treated, estimand)
    const outcome = table.numbers(spec.outcome)
    const inClass = (arm, one) => outcome.filter((_, row) => treated[row] === arm && classes[row] === one)
    const each = Array.from({ length: count }, (_, one) => one)
    return {
      ...matchedResult(parts, weights, scores, null),
      subclass: {
        cutpoints,
        size: {
          rows: ['0', '1'],
          cols: each.map((one) => String(one + 1)),
          values: [0, 1].map((arm) => each.map((one) => inClass(arm, one).length)),
        },
        effect: each.map((one) => mean(inClass(1, one)) - mean(inClass(0, one))),
      },
    }
  },
  cem(parts) {
    const { spec, table, treated, estimand } = parts
    const names = spec.covariates.split('+').map((name) => name.trim())
    const given = (name) => {
      const cut = spec.cutpoints?.[name]
      return cut === undefined ? {} : { cutpoints: Array.isArray(cut) && cut.length === 1 ? cut[0] : cut }
    }
    const strata = coarsenedStrata(
      names.map((name) => {
        const bare = name.replace(/^factor\((.+)\)$/, '$1')
        if (bare !== name || table.isText(name)) return { name, values: labelColumn(name, table.labels(bare)) }
        return { name, values: table.numbers(name), ...given(name) }
      }),
      treated,
    )
    return matchedResult(parts, stratumWeights(strata, treated, estimand), null, null)
  },
  exact(parts) {
    const { spec, table, treated, estimand } = parts
    const whole = fullColumns(table, spec.covariates).map(({ name, values }) => ({ name, values, cutpoints: 0 }))
    return matchedResult(parts, stratumWeights(coarsenedStrata(whole, treated), treated, estimand), null, null)
  },
}

function exactCodes(table, names) {
  const columns = names
    .join('+')
    .split(/[+~]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => table.labels(name))
  return labelColumn(
    'exact',
    Array.from({ length: table.rows }, (_, row) => columns.map((one) => one[row]).join('\n')),
  ).codes
}

function matchedResult({ spec, table, treated, estimand }, given, scores, sets) {
  const weights = given ?? new Float64Array(treated.length).fill(1)
  const size = (arm, keep) => weights.filter((weight, row) => treated[row] === arm && keep(weight))
  const both = (of) => [of(0), of(1)]
  const all = both((arm) => size(arm, () => true).length)
  const values = fullColumns(table, spec.covariates)
  const columns = scores === null ? values : [{ name: 'distance', values: scores }, ...values]
  const scale = { ATT: 'treated', ATC: 'comparison', ATE: 'pooled' }[estimand]
  const outcome = spec.outcome === undefined ? null : table.numbers(spec.outcome)
  return {
    n: {
      rows: ['All (ESS)', 'All', 'Matched (ESS)', 'Matched', 'Unmatched', 'Discarded'],
      cols: ['Control', 'Treated'],
      values: [
        all,
        all,
        both((arm) => effectiveSampleSize(size(arm, () => true))),
        both((arm) => size(arm, (weight) => weight > 0).length),
        both((arm) => size(arm, (weight) => weight === 0).length),
        [0, 0],
      ],
    },
    balance_before: balanceTable(columns, treated, null, scale),
    balance_after: balanceTable(columns, treated, weights, scale),
    ...(outcome !== null && { att: effect(outcome, treated, weights, sets) }),
  }
}

function balanceTable(columns, treated, weights, scale) {
  const found = columns.map(({ values }) => covariateBalance({ values, treated, weights, scale }))
  const binary = columns.map(({ values }) => values.every((value) => value === 0 || value === 1))
  return {
    covariate: columns.map(({ name }) => name),
    mean_treated: found.map((one) => one.meanTreated),
    mean_control: found.map((one) => one.meanComparison),
    smd: found.map((one) => one.standardizedDifference),
    var_ratio: found.map((one, index) => (binary[index] ? null : one.varianceRatio)),
    ecdf_mean: found.map((one) => one.ecdfMean),
    ecdf_max: found.map((one) => one.ecdfLargest),
  }
}

function effect(outcome, treated, weights, sets) {
  const result = weightedDifference({ outcome, treated, weights, ...(sets !== null && { clusters: sets }) })
  return {
    est: result.estimate,
    se_HC1: result.errorHC1,
    ...(sets !== null && { se_cluster_pair_HC1: result.clusteredHC1, se_cluster_pair_HC0: result.clusteredHC0 }),
  }
}

function pairResult({ spec, table }, matches, scores, ids) {
  const { treatedRows, ratio, rows } = matches
  const nameOf = (row) => (row === -1 ? null : ids[row])
  const control =
    ratio === 1
      ? Array.from(rows, nameOf)
      : Array.from(treatedRows, (_, index) => Array.from(rows.subarray(index * ratio, (index + 1) * ratio), nameOf))
  const pairs = { pairs: { treated: Array.from(treatedRows, nameOf), control } }
  if (ratio !== 1 || matches.replace || spec.outcome === undefined) return pairs
  const found = pairsOf(matches)
  const paired = pairedDifference(found, table.numbers(spec.outcome))
  const margin = studentTQuantile(0.975, found.length - 1) * paired.se
  return {
    ...pairs,
    paired: {
      pairs: found.length,
      mean_diff: paired.mean,
      se_paired: paired.se,
      t_lower: paired.mean - margin,
      t_upper: paired.mean + margin,
      ...(scores !== null && { mean_abs_distance: mean(distances(found, scores)) }),
    },
  }
}

function tieRule({ spec, table }, matches, scores, ids) {
  const found = pairsOf(matches)
  const paired = spec.outcome === undefined ? null : pairedDifference(found, table.numbers(spec.outcome))
  const columns = fullColumns(table, spec.covariates)
  const isTreated = new Set(matches.treatedRows)
  const among = (values, side) => Float64Array.from(found, (pair) => values[pair[side]])
  const spread = (values) => standardDeviation(values.filter((_, row) => isTreated.has(row)))
  const gap = ({ values }) => mean(among(values, 0)) - mean(among(values, 1))
  return {
    sum_abs_distance: distances(found, scores).reduce((sum, value) => sum + value, 0),
    treated: found.map(([row]) => ids[row]),
    control: found.map(([, row]) => ids[row]),
    ...(paired !== null && { mean_diff: paired.mean, se_paired: paired.se }),
    covariate: columns.map(({ name }) => name),
    mean_treated: columns.map(({ values }) => mean(among(values, 0))),
    mean_control: columns.map(({ values }) => mean(among(values, 1))),
    smd: columns.map((column) => gap(column) / spread(column.values)),
  }
}

function pairsOf({ treatedRows, rows }) {
  return Array.from(treatedRows, (row, index) => [row, rows[index]]).filter(([, row]) => row !== -1)
}

function pairedDifference(pairs, outcome) {
  const differences = Float64Array.from(pairs, ([one, zero]) => outcome[one] - outcome[zero])
  return { mean: mean(differences), se: standardDeviation(differences) / Math.sqrt(differences.length) }
}

function distances(pairs, scores) {
  return pairs.map(([one, zero]) => Math.abs(scores[one] - scores[zero]))
}
