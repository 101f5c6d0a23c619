import { readReference } from '../statistics/read-reference.ts'
import { covariate } from './trial.ts'

interface WeightingReference {
  readonly estimate: number
  readonly treated: number
  readonly comparison: number
  readonly stdError: number
  readonly stdErrorTreated: number
  readonly stdErrorComparison: number
  readonly clusteredStdError: number
  readonly essTreated: number
  readonly essComparison: number
}

type AugmentedReference = Readonly<
  Record<
    'ATE' | 'ATT' | 'ATC',
    Pick<WeightingReference, 'estimate' | 'treated' | 'comparison' | 'stdError' | 'clusteredStdError'>
  >
>

type StandardisedReference = Readonly<
  Record<
    'ATE' | 'ATT' | 'ATC',
    Pick<WeightingReference, 'estimate' | 'treated' | 'comparison' | 'stdError' | 'stdErrorTreated'>
  >
>

interface GroupReference {
  readonly treated: number[]
  readonly clusters: number[]
  readonly age: number[]
  readonly income: number[]
  readonly urban: number[]
  readonly weeks: number[]
  readonly work: number[]
  readonly scores: number[]
  readonly weighting: Readonly<Record<'ATE' | 'ATT' | 'ATC' | 'ATO', WeightingReference>>
  readonly weightingShare: GroupReference['weighting']
  readonly augmented: AugmentedReference
  readonly augmentedShare: AugmentedReference
  readonly standardised: StandardisedReference
  readonly standardisedShare: StandardisedReference
  readonly trimmed: { readonly cap: number; readonly estimate: number; readonly HC0: number; readonly HC1: number }
  readonly horvitzThompson: number
}

/** A made-up comparison group and what R makes of it. */
export const group = readReference<GroupReference>('propensity')

/** The made-up comparison group as columns; the outcome is weeks in work. */
export const groupColumns = {
  outcome: Float64Array.from(group.weeks),
  treated: Uint8Array.from(group.treated),
  covariates: [
    covariate('age', group.age, { essential: true }),
    covariate('income', group.income),
    covariate('urban', group.urban, { binary: true }),
  ],
}

/** The other outcome, 0/1: being in work. */
export const work = Float64Array.from(group.work)
