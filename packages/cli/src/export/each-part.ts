import type { TableSet } from '@doorstroom/trajectories'
import type { RegistrationParts } from '../registration/registration-parts.ts'

/** What is made of every part, one part in memory at a time. */
export async function* eachPart<Made>(parts: RegistrationParts, make: (part: TableSet) => Made): AsyncGenerator<Made> {
  for await (const part of parts) yield make(part)
}
