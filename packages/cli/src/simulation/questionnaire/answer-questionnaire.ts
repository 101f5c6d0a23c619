import type { Effect } from '../life/effect.ts'
import { clamp } from '../person/clamp.ts'
import type { SimulatedPerson } from '../person/simulated-person.ts'

/** The moments of asking: label, first possible day after assignment, and how much of the effect is left by then. */
export const waves = [
  { wave: 0, from: -11, days: 11, effectShare: 0, drift: 0, response: 0.95 },
  { wave: 1, from: 91, days: 15, effectShare: 1, drift: -0.05, response: 0.9 },
  { wave: 2, from: 357, days: 15, effectShare: 0.75, drift: -0.1, response: 0.78 },
] as const

const difficulties = [0.25, 0.1, 0, -0.05, -0.2, -0.3]

/**
 * The six answers, 1 to 5, that someone would give on the job-search self-efficacy scale at a wave, all of them; what
 * is skipped is decided when the answers are written down.
 *
 * @example
 * answerQuestionnaire(person, noEffect, waves[1]).length // 6
 */
export function answerQuestionnaire(
  person: SimulatedPerson,
  effect: Effect,
  { wave, effectShare, drift }: (typeof waves)[number],
): readonly number[] {
  const { fate } = person
  const now = person.confidence + drift + effectShare * effect.confidence + 0.3 * fate.normal('waveMood', wave)
  return difficulties.map((difficulty, item) =>
    Math.round(clamp(now + difficulty + 0.65 * fate.normal('itemAnswer', wave * difficulties.length + item), 1, 5)),
  )
}
