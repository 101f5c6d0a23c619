import type { CovariateColumn } from '@doorstroom/statistics'
import { readReference } from '../statistics/read-reference.ts'

/** One number with its interval as the R script prints it. */
export interface ReferenceEstimate {
  readonly estimate: number
  readonly stdError: number
  readonly confLow: number
  readonly confHigh: number
  readonly degreesOfFreedom: number
  readonly pValue: number
}

type ReferenceContrast = Readonly<Record<'difference' | 'treated' | 'comparison', ReferenceEstimate>>

interface TrialReference {
  readonly treated: number[]
  readonly clusters: number[]
  readonly age: number[]
  readonly income: number[]
  readonly outcome: number[]
  readonly work: number[]
  readonly welch: { readonly difference: ReferenceEstimate; readonly treated: number[]; readonly comparison: number[] }
  readonly lin: ReferenceContrast
  readonly linShare: ReferenceContrast
  readonly clusteredDifference: ReferenceContrast
  readonly clusteredLin: ReferenceContrast
  readonly proportion: Omit<ReferenceEstimate, 'degreesOfFreedom'> & { treated: number[]; comparison: number[] }
}

/** A made-up trial and what R makes of it. */
export const trial = readReference<TrialReference>('randomised')

/** A covariate column that is neither 0/1 nor essential unless said. */
export function covariate(
  name: string,
  values: readonly number[],
  more: Partial<CovariateColumn> = {},
): CovariateColumn {
  return { name, values: Float64Array.from(values), binary: false, essential: false, ...more }
}

/** The made-up trial as columns. */
export const trialColumns = {
  outcome: Float64Array.from(trial.outcome),
  treated: Uint8Array.from(trial.treated),
  covariates: [covariate('age', trial.age), covariate('income', trial.income)],
}

/** A place for rows in tests. */
export const context = { measure: 'weeks', population: 'everyone assigned', horizonDays: 364, unit: 'weeks' }
