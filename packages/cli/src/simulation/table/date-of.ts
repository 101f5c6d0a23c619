import { toIsoDate } from '@doorstroom/trajectories'
import type { Participant } from '../world/participant.ts'

/** The ISO date of a day counted from a participant's assignment; null for null. */
export function dateOf(participant: Participant, day: number): string
export function dateOf(participant: Participant, day: number | null): string | null
export function dateOf({ person }: Participant, day: number | null): string | null {
  return day === null ? null : toIsoDate(person.eligibleDay + day)
}
