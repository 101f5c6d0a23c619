import type { MetaTest, VarianceMethod } from '@doorstroom/evidence'
import { readReference } from '../../statistics/read-reference.ts'

type Numbers = readonly number[]

/** One model as R prints it. */
export interface ReferenceFit {
  readonly method: VarianceMethod
  readonly test: MetaTest
  readonly model: 'average' | 'year' | 'several'
  readonly [number: string]: unknown
}

interface MetaRegressionReference {
  readonly study: Readonly<Record<'vi' | 'yi' | 'year' | 'share', Numbers>> & { readonly setting: readonly string[] }
  readonly fits: readonly ReferenceFit[]
  readonly interval: Numbers
  readonly intervalOfRegression: Numbers
  readonly nothingBetween: { readonly tauSquared: number; readonly interval: Numbers }
  readonly eggerWeighted: Readonly<Record<'statistic' | 'pValue' | 'limit' | 'slope', number>>
  readonly eggerRandom: Readonly<Record<'statistic' | 'pValue' | 'limit', number>>
  readonly rank: Readonly<Record<'tau' | 'exact' | 'normal', number>>
  readonly trimmed: Readonly<Record<'L0' | 'R0' | 'Q0', Record<string, number>>>
  readonly leaveOneOut: Readonly<Record<'estimate' | 'stdError' | 'tauSquared' | 'q', Numbers>>
  readonly influence: Readonly<Record<string, Numbers>>
  readonly influenceOnRegression: Readonly<Record<string, Numbers>>
  readonly shrunken: Readonly<Record<'estimates' | 'stdErrors', Numbers>>
  readonly cumulative: Numbers
  readonly subgroups: {
    readonly levels: readonly string[]
    readonly averages: Numbers
    readonly q: number
    readonly pValue: number
  }
  readonly failSafe: number
  readonly tables: Readonly<Record<string, Numbers>>
  readonly means: Readonly<Record<string, Numbers>>
  readonly correlations: Readonly<Record<string, Numbers>>
  readonly partial: Readonly<Record<string, Numbers>>
  readonly shares: Readonly<Record<string, Numbers>>
  readonly rates: Readonly<Record<string, Numbers>>
  readonly effects: Readonly<Record<string, Readonly<Record<'estimates' | 'variances', Numbers>>>>
  readonly mantelHaenszel: Readonly<Record<'OR' | 'RR' | 'RD', Record<string, number>>>
  readonly peto: Readonly<Record<string, number>>
}

/** Made-up studies and what metafor makes of them. */
export const reference = readReference<MetaRegressionReference>('meta-regression')

/** The made-up studies' effects. */
export const studies = {
  estimates: Float64Array.from(reference.study.yi),
  variances: Float64Array.from(reference.study.vi),
}

/** Their year and a share. */
export const year = Float64Array.from(reference.study.year)
export const share = Float64Array.from(reference.study.share)
