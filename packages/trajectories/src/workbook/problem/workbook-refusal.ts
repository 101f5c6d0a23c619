import type { Problem } from '../../finding/problem.ts'

/** Thrown inside the reader of workbooks where reading on makes no sense; it never leaves that reader. */
export class WorkbookRefusal extends Error {
  constructor(
    readonly problem: Problem,
    /** Row in the sheet where that is known. */
    readonly line: number | null = null,
  ) {
    super(problem.code)
    this.name = 'WorkbookRefusal'
  }
}
