import { quantile } from '@doorstroom/statistics'
import { contrastFailure } from '../contrast/contrast-failure.ts'
import { fillSubclasses } from './fill-subclasses.ts'

/** Classes of a score, from low to high. */
export interface Subclasses {
  /** Limits of the classes by the score, one more than there are classes. */
  readonly cutpoints: Float64Array
  /** Class of each row, from 0. */
  readonly classes: Int32Array
  readonly count: number
}

/**
 * Divides people into classes of a score at its quantiles (type 7) among the target: the treated (ATT), the comparison
 * group (ATC) or everyone (ATE). A class includes its lower limit, the last one both. Someone beyond the outer limits
 * falls in the outer class. A class that has nobody of an arm gets the nearest person of a neighbouring class.
 *
 * @throws EstimationFailure `comparison.badSetting` (fewer than 2 classes), `comparison.emptyArm`,
 * `comparison.tooFewForSubclasses`, `comparison.infiniteValue`.
 *
 * Source: Rosenbaum and Rubin (1984), Journal of the American Statistical Association 79, 516-524,
 * doi 10.1080/01621459.1984.10478078.
 *
 * @example
 * subclasses(Float64Array.of(0.1, 0.6, 0.2, 0.7), Uint8Array.of(1, 1, 0, 0), 2, 'ATT').classes // Int32Array [0, 1, 0, 1]
 */
export function subclasses(
  scores: Float64Array,
  treated: Uint8Array,
  count: number,
  estimand: 'ATT' | 'ATC' | 'ATE',
): Subclasses {
  if (!(Number.isInteger(count) && count >= 2)) throw contrastFailure('comparison.badSetting')
  if (!scores.every(Number.isFinite)) throw contrastFailure('comparison.infiniteValue')
  const arms = [0, 1].map((arm) => treated.reduce((sum, one) => sum + Number(one === arm), 0))
  if (arms.includes(0)) throw contrastFailure('comparison.emptyArm')
  const among = scores.filter((_, row) => estimand === 'ATE' || treated[row] === (estimand === 'ATT' ? 1 : 0))
  const cutpoints = Float64Array.from({ length: count + 1 }, (_, index) => quantile(among, index / count))
  const first = Int32Array.from(scores, (score) => {
    let at = 0
    while (at < count - 1 && score >= cutpoints[at + 1]!) at++
    return at
  })
  const classes = fillSubclasses(renumbered(first), scores, treated)
  return { cutpoints, classes, count: classes.reduce((most, one) => Math.max(most, one), 0) + 1 }
}

/** Classes numbered without gaps: with tied scores some may be empty. */
function renumbered(classes: Int32Array): Int32Array {
  const present = [...new Set(classes)].sort((left, right) => left - right)
  const place = new Map(present.map((one, index) => [one, index]))
  return classes.map((one) => place.get(one)!)
}
