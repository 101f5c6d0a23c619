import type { InjectedFault } from '../fault/inject-faults.ts'

/** What the intervention really did to one outcome, and what a comparison without correction would say. */
export interface SimulatedEffect {
  readonly measure: string
  /** Options of the measure that differ from its defaults. */
  readonly options: Readonly<Record<string, number | string | boolean>>
  readonly horizonDays: number
  readonly unit: string
  /** False when the outcome exists for some only (workers, people with a rejection). */
  readonly existsForEveryone: boolean
  /** Mean of the treated minus mean of the comparison group, as they lived, completely observed, not corrected. */
  readonly naive: number | null
  /** With minus without the intervention for the same people: everyone enrolled, the treated, the comparison group. */
  readonly ATE: number | null
  readonly ATT: number | null
  readonly ATC: number | null
  /** Mean of the treated with the intervention, and of the same people without it. */
  readonly treatedWith: number | null
  readonly treatedWithout: number | null
  /** Mean of the comparison group, which lives without it. */
  readonly comparisonWithout: number | null
  /** The ATT among the treated who have a value in both worlds; equal to ATT when the outcome exists for everyone. */
  readonly ATTInBothWorlds: number | null
}

/** Everything about a simulated study that data never tell. */
export interface SimulationTruth {
  readonly seed: number
  readonly counts: {
    readonly screened: number
    readonly started: number
    readonly comparison: number
    readonly screenedOut: number
    /** Enrolled whose registration stops early. */
    readonly lost: number
  }
  /** How far starters are ahead of everyone else who was screened, in standard deviations. */
  readonly creaming: {
    readonly chances: number
    readonly prognosticScore: number
    /** Of the part that no column holds; what adjustment cannot remove. */
    readonly motivation: number
  }
  readonly effects: readonly SimulatedEffect[]
  /** Mistakes that were put in on purpose. */
  readonly faults: readonly InjectedFault[]
}
