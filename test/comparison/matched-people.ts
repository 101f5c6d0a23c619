import { readReference } from '../statistics/read-reference.ts'
import { covariate } from './trial.ts'

interface ReferenceDifference {
  readonly estimate: number
  readonly HC0: number
  readonly HC1: number
  readonly clusteredHC0: number
  readonly clusteredHC1: number
}

interface ReferenceMatches extends ReferenceDifference {
  readonly rows: number[]
  readonly weights: number[]
}

interface MatchingReference {
  readonly treated: number[]
  readonly age: number[]
  readonly months: number[]
  readonly urban: number[]
  readonly weeks: number[]
  readonly scores: number[]
  readonly width: number
  readonly nearest: ReferenceMatches
  readonly all: ReferenceMatches
  readonly two: ReferenceMatches
  readonly again: ReferenceMatches
  readonly mahalanobis: ReferenceMatches
  readonly balance: Readonly<
    Record<
      'age' | 'urban',
      {
        readonly meanTreated: number
        readonly meanComparison: number
        readonly ecdfLargest: number
        readonly ecdfMean: number
        readonly treated: number
      }
    >
  >
  readonly subclass: Readonly<
    Record<
      'ATT' | 'ATC' | 'ATE',
      ReferenceDifference & { readonly cutpoints: number[]; readonly classes: number[]; readonly weights: number[] }
    >
  >
  readonly cells: Readonly<Record<'ATT' | 'ATC' | 'ATE', ReferenceDifference & { readonly weights: number[] }>>
}

/** Made-up people to be matched, and what R makes of them. */
export const matching = readReference<MatchingReference>('matching')

/** The made-up people as columns. */
export const matchedPeople = {
  outcome: Float64Array.from(matching.weeks),
  treated: Uint8Array.from(matching.treated),
  scores: Float64Array.from(matching.scores),
  covariates: [
    covariate('age', matching.age),
    covariate('months', matching.months),
    covariate('urban', matching.urban, { binary: true }),
  ],
}
