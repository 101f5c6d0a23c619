import { EstimationFailure } from '../result/estimation-failure.ts'

/**
 * @throws RangeError when there is not one weight per person.
 * @throws EstimationFailure `statistics.missingValues` for a weight that is not a finite number,
 * `statistics.negativeWeights` for one below 0, `statistics.noWeight` when all are 0.
 */
export function checkWeights(weights: ArrayLike<number> | undefined, persons: number): void {
  if (weights === undefined) return
  if (weights.length !== persons) throw new RangeError('there must be one weight per sequence')
  let total = 0
  for (let person = 0; person < persons; person += 1) {
    const weight = weights[person]!
    if (!Number.isFinite(weight)) throw new EstimationFailure('statistics.missingValues', missing)
    if (weight < 0) throw new EstimationFailure('statistics.negativeWeights', negative)
    total += weight
  }
  if (persons > 0 && total === 0) throw new EstimationFailure('statistics.noWeight', none)
}

const missing = {
  nl: 'Een gewicht ontbreekt of is geen gewoon getal.',
  en: 'A weight is missing or is not an ordinary number.',
}
const negative = { nl: 'Een gewicht is kleiner dan 0.', en: 'A weight is below 0.' }
const none = { nl: 'Alle gewichten zijn 0, dus niemand telt mee.', en: 'All weights are 0, so nobody counts.' }
