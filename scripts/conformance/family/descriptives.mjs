import {
  describeValues,
  effectiveSampleSize,
  standardizedMeanDifference,
  varianceRatio,
  weightedMean,
  weightedVariance,
} from '@doorstroom/statistics'

const probabilities = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95]

/** Columns described per group (`all` without groups), with differences between two groups and weighted forms. */
export function compute({ spec, table }) {
  const numeric = [spec.numeric ?? []].flat()
  const categorical = [spec.categorical ?? []].flat()
  const probs = [spec.probs ?? probabilities].flat()
  const described = (part) => ({
    ...Object.fromEntries(numeric.map((name) => [name, numbers(part.numbers(name), probs)])),
    ...Object.fromEntries(categorical.map((name) => [name, categories(part.labels(name), table.levels(name))])),
  })
  const groups = spec.group ? table.levels(spec.group) : []
  const labels = spec.group ? table.labels(spec.group) : []
  const parts = spec.group
    ? groups.map((group) => [group, described(table.filter((row) => labels[row] === group))])
    : [['all', described(table)]]
  return {
    ...Object.fromEntries(parts),
    ...(groups.length === 2 && { smd: differences(table, numeric, labels, groups) }),
    ...(spec.weights && { weighted: weighted(table, numeric, table.numbers(spec.weights)) }),
  }
}

function numbers(values, probs) {
  const { mean, quantiles, skewness, excessKurtosis, ...rest } = describeValues(values, probs)
  return {
    n: rest.n,
    missing: rest.missing,
    mean,
    sd: rest.standardDeviation,
    se: rest.stdError,
    min: rest.lowest,
    max: rest.highest,
    probs,
    quantile7: quantiles[7],
    quantile6: quantiles[6],
    quantile1: quantiles[1],
    mad: rest.medianAbsoluteDeviation,
    iqr: rest.interquartileRange,
    skew_type1: skewness.sample,
    skew_type2: skewness.adjusted,
    kurtosis_excess_type2: excessKurtosis.adjusted,
    gini: rest.gini,
  }
}

function categories(labels, levels) {
  const counts = levels.map((level) => labels.filter((label) => label === level).length)
  const n = counts.reduce((sum, count) => sum + count, 0)
  return { levels, n: counts, share: counts.map((count) => count / n), missing: labels.length - n }
}

function differences(table, numeric, labels, [, second]) {
  const rows = Array.from({ length: table.rows }, (_, row) => row).filter((row) => labels[row] !== null)
  const treated = Uint8Array.from(rows, (row) => (labels[row] === second ? 1 : 0))
  return Object.fromEntries(
    numeric.map((name) => {
      const column = table.numbers(name)
      const values = Float64Array.from(rows, (row) => column[row])
      const arms = { values, treated, weights: null, binary: false }
      return [name, { pooled: standardizedMeanDifference(arms), variance_ratio: varianceRatio(arms) }]
    }),
  )
}

function weighted(table, numeric, weights) {
  return Object.fromEntries(
    numeric.map((name) => {
      const values = table.numbers(name)
      const mean = weightedMean(values, weights)
      const squares = values.map((value) => (value - mean) ** 2)
      const known = weights.filter((weight, row) => !Number.isNaN(weight) && !Number.isNaN(values[row]))
      return [
        name,
        {
          mean,
          sd_population: Math.sqrt(weightedMean(squares, weights)),
          sd_reliability: Math.sqrt(weightedVariance(values, weights)),
          ess: effectiveSampleSize(known),
        },
      ]
    }),
  )
}
