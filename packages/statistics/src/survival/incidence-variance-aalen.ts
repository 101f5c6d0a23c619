import type { CumulativeIncidence } from './aalen-johansen.ts'

/**
 * Variance of the cumulative incidence of one cause at each of its steps, by the estimator of Aalen (1978) with
 * hypergeometric increments. Close to the square of `stdError`, and equal to the variance of `cmprsk::cuminc`.
 *
 * @param cause - From 1.
 * @throws RangeError when the cause does not exist.
 *
 * Source: Aalen (1978), Annals of Statistics 6, 534-545, doi 10.1214/aos/1176344198.
 *
 * @example
 * incidenceVarianceAalen(aalenJohansen({ time: [1, 2], event: [1, 0], causeCount: 1 }), 1)[0] // 0.25
 */
export function incidenceVarianceAalen({ causes, eventFree }: CumulativeIncidence, cause: number): Float64Array {
  const own = causes[cause - 1]
  if (own === undefined) throw new RangeError(`cause must be a whole number from 1 to ${causes.length}`)
  const variances = new Float64Array(own.steps.length)
  // At each time s the incidence F(t) takes from an event of this cause 1 - (F(t) - F(s)) / S(s), from another
  // -(F(t) - F(s)) / S(s): squares of these, by the variance of the hazard, summed as a polynomial in F(t).
  let constant = 0
  let linear = 0
  let square = 0
  let before = 1
  own.steps.forEach(({ nAtRisk, nEvents, incidence }, position) => {
    const survival = eventFree[position]!.survival
    const nOther = causes.reduce((sum, { steps }) => sum + steps[position]!.nEvents, 0) - nEvents
    const inverse = survival > 1e-12 * before ? 1 / survival : 0
    const add = (count: number, atSelf: number) => {
      const correction = count > 1 ? 1 - (count - 1) / (nAtRisk - 1) : 1
      const size = (before * before * correction * count) / (nAtRisk * nAtRisk)
      constant += atSelf * atSelf * size
      linear += inverse * atSelf * size
      square += inverse * inverse * size
    }
    if (nOther > 0 && inverse > 0) add(nOther, incidence * inverse)
    if (nEvents > 0) add(nEvents, 1 + incidence * inverse)
    before = survival
    variances[position] = Math.max(0, constant + incidence * incidence * square - 2 * incidence * linear)
  })
  return variances
}
