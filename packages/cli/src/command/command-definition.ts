import type { Command } from 'commander'
import type { ExitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal/terminal.ts'

/** One command: one file. `run` imports what it needs when it runs, so that help stays quick. */
export interface CommandDefinition {
  /** Name and arguments in commander's form, `run <study>`. */
  readonly usage: string
  readonly summary: string
  /** Shown below the help, each a line a newcomer can paste. */
  readonly examples: readonly string[]
  /** Adds the options. */
  configure(command: Command): void
  run(words: readonly string[], options: Readonly<Record<string, unknown>>, terminal: Terminal): Promise<ExitCode>
}
