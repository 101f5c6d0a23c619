import type { MediationEffects } from './mediation-effects.ts'

/** Effects per replicate, one after another, in the order of `effectNames`; NaN where a replicate had no solution. */
export interface ReplicateEffects {
  readonly replicates: number
  readonly values: Float64Array
}

/** Which replicates to make: numbers from `from` up to but without `to`. Any split of a range gives the same numbers. */
export interface ReplicateRange {
  readonly seed: number
  readonly from: number
  readonly to: number
}

/** Order of the effects of a replicate. */
export const effectNames = [
  'mediatedComparison',
  'mediatedTreated',
  'directComparison',
  'directTreated',
  'total',
] as const satisfies readonly (keyof MediationEffects)[]

/** Writes the effects of one replicate at its place. */
export function storeEffects(values: Float64Array, place: number, effects: MediationEffects | null): void {
  effectNames.forEach((name, index) => {
    values[place * effectNames.length + index] = effects === null ? Number.NaN : effects[name]
  })
}

/** One effect over all replicates that had a solution. */
export function effectDraws({ values, replicates }: ReplicateEffects, name: keyof MediationEffects): Float64Array {
  const offset = effectNames.indexOf(name)
  const draws = new Float64Array(replicates)
  for (let place = 0; place < replicates; place += 1) draws[place] = values[place * effectNames.length + offset]!
  return draws.filter((value) => !Number.isNaN(value))
}
