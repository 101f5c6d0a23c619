import type { EstimatorSettings } from '../../estimator/estimator.ts'
import type { EstimatorOption } from '../../estimator/estimator-option.ts'
import { optionValue } from '../../estimator/option-value.ts'
import type { CodedSequences } from '../../sequence/coded-sequences.ts'
import type { DistanceMatrix } from '../../sequence-distance/distance-matrix.ts'
import { constantCosts } from '../../sequence-distance/edit-costs.ts'
import { dynamicHammingDistances, hammingDistances } from '../../sequence-distance/hamming-distances.ts'
import {
  commonSubsequenceDistances,
  optimalMatchingDistances,
} from '../../sequence-distance/optimal-matching-distances.ts'
import { transitionRateCosts } from '../../sequence-distance/transition-rate-costs.ts'

interface DistanceMeasure {
  readonly id: string
  readonly between: (sequences: CodedSequences, weights: Float64Array | undefined) => DistanceMatrix
}

const measures: readonly DistanceMeasure[] = [
  {
    id: 'optimal-matching',
    between: (sequences) => optimalMatchingDistances(sequences, constantCosts(sequences)),
  },
  {
    id: 'optimal-matching-rates',
    between: (sequences, weights) =>
      optimalMatchingDistances(sequences, transitionRateCosts(sequences, { weights, indel: 1 })),
  },
  { id: 'common-subsequence', between: (sequences) => commonSubsequenceDistances(sequences) },
  { id: 'hamming', between: (sequences) => hammingDistances(sequences) },
  {
    id: 'dynamic-hamming',
    between: (sequences, weights) => dynamicHammingDistances(sequences, weights ? { weights } : {}),
  },
]

export const distanceOption: EstimatorOption = {
  id: 'distance',
  text: {
    nl: 'hoe het verschil tussen twee trajecten wordt gemeten',
    en: 'how the difference between two sequences is measured',
  },
  values: measures.map(({ id }) => id),
  default: 'optimal-matching',
}

/** Distances as the option asks for. */
export function chosenDistances(
  settings: EstimatorSettings,
  sequences: CodedSequences,
  weights: Float64Array | undefined,
): DistanceMatrix {
  const chosen = optionValue(distanceOption, settings)
  return measures.find(({ id }) => id === chosen)!.between(sequences, weights)
}
