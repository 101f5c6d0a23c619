import type { Command } from 'commander'
import type { Text } from '../../text.ts'
import type { Surroundings } from '../terminal.ts'

/** One command of the data holder. */
export interface CommandDefinition {
  /** Name and arguments in commander's form. */
  readonly usage: string
  readonly summary: string
  readonly examples: readonly string[]
  configure(command: Command): void
  /** Does it, and says what was done, a line at a time. Throws Refusal or PrivacyStop. */
  run(
    words: readonly string[],
    options: Readonly<Record<string, unknown>>,
    surroundings: Surroundings,
  ): Promise<readonly Text[]>
}
