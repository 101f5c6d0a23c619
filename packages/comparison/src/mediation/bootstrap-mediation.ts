import { randomStream, resampleCounts } from '@doorstroom/statistics'
import { mediationCoefficients, mediationWorkspace } from './mediation-coefficients.ts'
import { type MediationDesign, mediationDesign } from './mediation-design.ts'
import { mediationEffects } from './mediation-effects.ts'
import type { MediationInput } from './mediation-input.ts'
import { effectNames, type ReplicateEffects, type ReplicateRange, storeEffects } from './replicate-effects.ts'

/**
 * Mediation effects in bootstrap samples: people are drawn with replacement, both models are fitted again, and the
 * effects averaged over the people drawn. Replicate i depends on the seed and i alone, so that ranges may be made apart,
 * in any order, by any number of threads.
 *
 * @returns per replicate the mediated effect under the comparison condition and under treatment, the direct effect
 * likewise, and the total effect; NaN where a model had no solution
 * @throws EstimationFailure those of `mediationModels`.
 *
 * Source: Imai, Keele and Tingley (2010), Psychological Methods 15, doi 10.1037/a0020761 (algorithm 2).
 *
 * @example
 * bootstrapMediation({ outcome, treated, mediator }, { seed: 1, from: 0, to: 1000 }).replicates // 1000
 */
export function bootstrapMediation(input: MediationInput, range: ReplicateRange): ReplicateEffects {
  return bootstrapDesign(mediationDesign(input), range)
}

/** The same over a design that was made before. */
export function bootstrapDesign(design: MediationDesign, { seed, from, to }: ReplicateRange): ReplicateEffects {
  const streams = randomStream(seed).split(to)
  const replicates = Math.max(0, to - from)
  const values = new Float64Array(replicates * effectNames.length)
  const workspace = mediationWorkspace(design, design.mediatorModel === 'linear' || design.outcomeModel === 'linear')
  const counts = new Int32Array(design.rows)
  const whole = mediationCoefficients(design, null, workspace)
  for (let replicate = from; replicate < to; replicate += 1) {
    resampleCounts(streams[replicate]!, counts)
    const coefficients = mediationCoefficients(design, counts, workspace, whole)
    storeEffects(
      values,
      replicate - from,
      coefficients === null ? null : mediationEffects(design, coefficients, counts),
    )
  }
  return { replicates, values }
}
