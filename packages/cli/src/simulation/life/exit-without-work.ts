import { choose } from '../person/choose.ts'
import type { SimulatedPerson } from '../person/simulated-person.ts'

/** A way to leave benefit without work and what tends to follow. */
export interface ExitKind {
  /** Code of list END_REASON. */
  readonly reason: string
  /** Regime of the other benefit that takes over; null when none does. */
  readonly regime: string | null
  /** Chance that the person is back on benefit within four months. */
  readonly returns: number
  /** Factor on the chance of finding work afterwards. */
  readonly pursuit: number
  readonly weight: (person: SimulatedPerson) => number
}

const exitKinds: readonly ExitKind[] = [
  { reason: 'moved-municipality', regime: null, returns: 0.45, pursuit: 0.9, weight: () => 0.25 },
  { reason: 'household-change', regime: null, returns: 0.1, pursuit: 0.4, weight: () => 0.22 },
  { reason: 'other-benefit', regime: 'ZW', returns: 0, pursuit: 0.1, weight: (person) => 0.08 + 0.004 * person.age },
  { reason: 'sanction', regime: null, returns: 0.7, pursuit: 0.8, weight: () => 0.14 },
  { reason: 'own-request', regime: null, returns: 0.2, pursuit: 0.5, weight: () => 0.12 },
  {
    reason: 'education',
    regime: null,
    returns: 0.1,
    pursuit: 0.25,
    weight: (person) => (person.age < 32 ? 0.3 : 0.03),
  },
  { reason: 'detention', regime: null, returns: 0.3, pursuit: 0, weight: () => 0.02 },
  { reason: 'other', regime: null, returns: 0.3, pursuit: 0.5, weight: () => 0.07 },
]

/**
 * Which way out without work this person's luck takes in this week.
 *
 * @example
 * exitWithoutWork(person, 12).reason // 'moved-municipality', 'sanction' ...
 */
export function exitWithoutWork(person: SimulatedPerson, week: number): ExitKind {
  return choose(
    exitKinds.map((kind) => [kind, kind.weight(person)] as const),
    person.fate.uniform('exitKind', week),
  )
}
