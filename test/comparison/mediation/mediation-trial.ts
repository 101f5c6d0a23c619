import type { MediationInput, MediationLink } from '@doorstroom/comparison'
import { readReference } from '../../statistics/read-reference.ts'

type Numbers = readonly number[]
type Name = 'treated' | 'age' | 'woman' | 'search' | 'active' | 'weeks' | 'work'

interface MediationReference {
  readonly data: Readonly<Record<Name, Numbers>>
  readonly cases: readonly {
    readonly mediator: 'search' | 'active'
    readonly outcome: 'weeks' | 'work'
    readonly links: readonly [MediationLink, MediationLink]
    readonly interaction: boolean
    readonly effects: Readonly<Record<string, number>>
  }[]
  readonly mediatorModel: { readonly coefficients: Numbers; readonly stdErrors: Numbers; readonly sigma: number }
  readonly outcomeModel: { readonly coefficients: Numbers; readonly stdErrors: Numbers; readonly sigma: number }
  readonly probitModel: { readonly coefficients: Numbers; readonly stdErrors: Numbers }
  readonly product: Readonly<
    Record<'mediated' | 'sobelStdError' | 'aroianStdError' | 'direct' | 'total' | 'totalOfOneModel', number>
  >
  readonly sensitivity: { readonly rhos: Numbers; readonly mediated: Numbers; readonly rhoAtZero: number }
  readonly bootstrap: Readonly<Record<'mediated' | 'direct' | 'total', readonly [number, number]>>
}

/** A made-up trial with a mediator, and what R makes of it. */
export const reference = readReference<MediationReference>('mediation')

const column = (name: Name) => Float64Array.from(reference.data[name])

/** The columns of one analysis of it. */
export function trialInput(
  mediator: Name = 'search',
  outcome: Name = 'weeks',
  more: Partial<MediationInput> = {},
): MediationInput & { readonly covariates: readonly Float64Array[] } {
  const covariates = [column('age'), column('woman')]
  return {
    outcome: column(outcome),
    treated: column('treated'),
    mediator: column(mediator),
    covariates,
    ...more,
  } as never
}
