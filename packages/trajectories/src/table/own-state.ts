import type { Text } from '../text.ts'

/** A state that a study declares for itself, in place of the list STATE. */
export interface OwnState {
  readonly id: string
  readonly label: Text
}
