import {
  commonSubsequenceDistances,
  constantCosts,
  cutTree,
  distanceBetween,
  dynamicHammingDistances,
  frequencyCosts,
  groupDiscrepancy,
  hammingDistances,
  labelColumn,
  optimalMatchingDistances,
  partitionAroundMedoids,
  sharedFutureCosts,
  silhouettes,
  transitionRateCosts,
  wardTree,
} from '@doorstroom/statistics'
import { rowNames, stateColumns } from '../state-columns.mjs'

/** Costs, distances, clusters and discrepancy of the state sequences in columns `first` to `last`. */
export function compute({ spec, table }) {
  const { names, sequences } = stateColumns(spec, table)
  const rates = transitionRateCosts(sequences)
  const frequencies = frequencyCosts(sequences)
  const om = optimalMatchingDistances(sequences, constantCosts(sequences, spec.sub ?? 2, spec.indel ?? 1))
  const group = groupColumn(spec, table, names, om)
  const sameLength = sequences.lengths.every((length) => length === sequences.lengths[0])
  const withRates = transitionRateCosts(sequences, { indel: spec.indel ?? 1 })
  return {
    n: sequences.persons,
    alphabet: sequences.states,
    ids_head: rowNames(table, 20),
    trate_sm: square(rates),
    trate_indel: rates.indels[0],
    future_sm: square(sharedFutureCosts(sequences)),
    indels_sm: square(frequencies),
    indels_indel: frequencies.indels,
    OM_const: { ...sums(om), ...clusters(om), ...variance(om, group) },
    OM_trate: all(optimalMatchingDistances(sequences, withRates), group),
    OM_trate_norm_maxlength: withoutClusters(
      optimalMatchingDistances(sequences, withRates, { normalisation: 'longest' }),
      group,
    ),
    LCS: all(commonSubsequenceDistances(sequences), group),
    ...(sameLength && { HAM: all(hammingDistances(sequences), group) }),
    ...(sameLength && { DHD: all(dynamicHammingDistances(sequences), group) }),
  }
}

function all(distances, group) {
  return { ...sums(distances), ...clusters(distances), ...variance(distances, group) }
}

function withoutClusters(distances, group) {
  return { ...sums(distances), ...variance(distances, group) }
}

/** Costs between states, row by row. */
function square({ size, substitution }) {
  return Array.from({ length: size }, (_, row) => substitution.slice(row * size, (row + 1) * size))
}

function sums(distances) {
  const { size, values } = distances
  const corner = Array.from({ length: Math.min(20, size) }, (_, person) => person)
  const rowSums = Array.from({ length: Math.min(10, size) }, (_, row) => {
    let sum = 0
    for (let other = 0; other < size; other += 1) sum += distanceBetween(distances, row, other)
    return sum
  })
  const sum = values.reduce((total, distance) => total + distance, 0)
  return {
    sum,
    sum_squares: values.reduce((total, distance) => total + distance * distance, 0),
    max: values.reduce((most, distance) => Math.max(most, distance), 0),
    mean: sum / values.length,
    corner20: corner.map((row) => corner.map((column) => distanceBetween(distances, row, column))),
    row_sums_head: rowSums,
    weighted_checksum: values.reduce((total, distance, at) => total + distance * ((at + 1) % 97), 0),
  }
}

function clusters(distances) {
  if (distances.size < 5) return {}
  const tree = wardTree(distances, 'D2')
  const four = cutTree(tree, 4)
  const other = wardTree(distances, 'D')
  const medoids = partitionAroundMedoids(distances, 4)
  const counts = [2, 3, 4, 5, 6].filter((count) => count < distances.size)
  return {
    ward_D2: {
      sizes_sorted: sizes(four),
      assignment_head: four.slice(0, 40).map((cluster) => cluster + 1),
      last_heights: tree.heights.slice(-8),
      asw: meanSilhouette(distances, four),
    },
    ward_D: { sizes_sorted: sizes(cutTree(other, 4)), last_heights: other.heights.slice(-8) },
    sum_heights_D2: tree.heights.reduce((total, height) => total + height, 0),
    quality_D2: Object.fromEntries(counts.map((count) => [`k${count}`, quality(distances, cutTree(tree, count))])),
    pam: {
      sizes_sorted: sizes(medoids.clusters),
      objective: medoids.meanDistance,
      asw: meanSilhouette(distances, medoids.clusters),
    },
  }
}

function quality(distances, groups) {
  const { pseudoR2, pseudoF } = groupDiscrepancy(distances, groups)
  return { asw: meanSilhouette(distances, groups), pseudo_r2: pseudoR2, pseudo_f: pseudoF }
}

function meanSilhouette(distances, groups) {
  const each = silhouettes(distances, groups)
  return each.reduce((sum, one) => sum + one, 0) / each.length
}

function sizes(groups) {
  const counts = new Map()
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1)
  return [...counts.values()].sort((left, right) => left - right)
}

function variance(distances, group) {
  const diss_variance = distances.values.reduce((sum, distance) => sum + distance, 0) / distances.size ** 2
  if (group === null) return { diss_variance }
  const { pseudoF, pseudoR2, levene } = groupDiscrepancy(distances, group.codes)
  return { diss_variance, anova: { group: group.name, pseudo_f: pseudoF, pseudo_r2: pseudoR2, levene } }
}

/**
 * The groups of the analysis of variance: the column the spec names, else the column of two names, filled for all,
 * that most of the differences between the sequences go with.
 */
function groupColumn(spec, table, sequenceNames, distances) {
  const named = spec.group ?? spec.anova
  if (named !== undefined) return labelColumn(named, table.labels(named))
  const found = table.names
    .filter((name) => !sequenceNames.includes(name) && table.isText(name) && table.levels(name).length === 2)
    .map((name) => labelColumn(name, table.labels(name)))
    .filter(({ codes }) => !codes.includes(-1))
    .map((column) => ({ column, share: groupDiscrepancy(distances, column.codes).pseudoR2 }))
  return found.sort((left, right) => right.share - left.share)[0]?.column ?? null
}
