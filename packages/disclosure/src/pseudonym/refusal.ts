import type { Text } from '../text.ts'
import type { ExitCode } from './exit-code.ts'

/** Why pseudonymising was refused: what is wrong, what to do, a stable code and the exit code. Never a key or a value. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly exitCode: ExitCode,
    readonly text: Text,
    readonly fix: Text,
  ) {
    super(text.en)
    this.name = 'Refusal'
  }
}
