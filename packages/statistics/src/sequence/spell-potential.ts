import { momentWeights } from './moment-weights.ts'

/** Share of spells in the time known, in which later moments weigh more (moment t weighs t to the power). */
export function spellPotential(durations: Int32Array, from: number, until: number, power: number): Float64Array {
  const result = new Float64Array(until - from)
  let moments = 0
  for (let spell = from; spell < until; spell += 1) moments += durations[spell]!
  const weights = momentWeights(moments, power)
  let moment = 0
  let total = 0
  for (let spell = from; spell < until; spell += 1) {
    let inside = 0
    for (let step = 0; step < durations[spell]!; step += 1) {
      inside += weights[moment]!
      moment += 1
    }
    result[spell - from] = inside
    total += inside
  }
  for (let spell = 0; spell < result.length; spell += 1) result[spell]! /= total
  return result
}
