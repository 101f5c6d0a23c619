import type { Problem } from '../finding/problem.ts'

/** Stops the reading of an SPSS file; the format turns it into a finding. */
export class SavError extends Error {
  constructor(
    readonly problem: Problem,
    readonly line: number | null = null,
  ) {
    super(problem.message.en)
    this.name = 'SavError'
  }
}
