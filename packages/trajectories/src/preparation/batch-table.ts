import type { RawTable } from '../table/raw-table.ts'

/** A raw table whose rows are other ones each time: those of the batch at hand. */
export class BatchTable implements RawTable {
  cells: RawTable['cells'] = []
  lines: readonly number[] = []
  files: readonly string[] = []

  constructor(
    readonly file: string,
    readonly columns: readonly string[],
    readonly headerLine = 1,
  ) {}

  /** Takes the rows of a batch, whose columns may stand in another order. */
  hold(batch: RawTable): void {
    const same = batch.columns.every((name, index) => name === this.columns[index])
    this.cells = same ? batch.cells : this.columns.map((name) => batch.cells[batch.columns.indexOf(name)] ?? [])
    this.lines = batch.lines
    this.files = batch.file === this.file ? [] : new Array<string>(batch.lines.length).fill(batch.file)
  }
}
