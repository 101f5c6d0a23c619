import type { Participant } from './participant.ts'

/** One enrolled person in both worlds. */
export interface Twin {
  /** Started in the observed world. */
  readonly started: boolean
  readonly withIntervention: Participant
  readonly without: Participant
}
