import type { ExitCode } from './exit-code.ts'

/** A failure the user can mend: what is wrong, the remedy, a stable code and the exit code; printed without a stack. */
export class CommandError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly remedy: string,
    readonly exitCode: ExitCode,
  ) {
    super(message)
    this.name = 'CommandError'
  }
}
