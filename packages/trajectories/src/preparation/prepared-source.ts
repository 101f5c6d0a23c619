import type { Finding } from '../finding/finding.ts'
import type { RawTable } from '../table/raw-table.ts'
import { otherColumns } from '../table/stack-tables.ts'
import { BatchTable } from './batch-table.ts'
import type { BatchedTable } from './batched-file.ts'
import type { TableWriter } from './table-writer.ts'

/** What is done with the rows of a delivered table. */
export interface SourceMeans {
  /** Makes what writes its rows, once the columns are known. */
  writers(raw: RawTable): Promise<readonly TableWriter[]>
  /** Sees every batch and gives what may be used of it. */
  admit(batch: RawTable): RawTable
  readonly signal: AbortSignal | undefined
}

/** A delivered table, in one file or in parts, on its way to the canonical tables that are made from it. */
export class PreparedSource {
  writers: readonly TableWriter[] = []
  /** Whether a part could be read to its end. */
  isUsable = false
  /** What there is to say of parts with other columns than the first. */
  readonly stacking: Finding[] = []
  #held: BatchTable | null = null

  /** @param file - how findings name the whole */
  constructor(
    readonly file: string,
    readonly means: SourceMeans,
  ) {}

  /** Reads a part, and gives the number of rows in it, or null when it cannot be used. */
  async read(table: BatchedTable): Promise<number | null> {
    const batches = table.batches()
    try {
      return await this.#readPart(batches)
    } catch (error) {
      await batches.return(false)
      await this.remove()
      throw error
    }
  }

  /** To be called after the last part. */
  async end(): Promise<void> {
    for (const { making } of this.writers) for (const { end } of making.ways) end()
    if (!this.isUsable) await this.remove()
  }

  async remove(): Promise<void> {
    for (const writer of this.writers) await writer.remove()
  }

  async #readPart(batches: AsyncGenerator<RawTable, boolean>): Promise<number | null> {
    let rows = 0
    let isOther: boolean | null = null
    for (;;) {
      const next = await batches.next()
      this.means.signal?.throwIfAborted()
      if (next.done === true) {
        for (const writer of this.writers) await writer.endPart(next.value && isOther === false)
        this.isUsable ||= next.value
        return next.value ? rows : null
      }
      const held = await this.#heldFor(next.value)
      rows += next.value.lines.length
      isOther ??= this.#beginPart(next.value, held)
      if (isOther) continue
      held.hold(this.means.admit(next.value))
      for (const writer of this.writers) await writer.write()
    }
  }

  async #heldFor({ file, columns, headerLine }: RawTable): Promise<BatchTable> {
    if (this.#held !== null) return this.#held
    this.#held = new BatchTable(this.file, columns, file === this.file ? headerLine : 1)
    this.writers = await this.means.writers(this.#held)
    return this.#held
  }

  /** Whether the part has other columns than the first. */
  #beginPart(batch: RawTable, { columns }: BatchTable): boolean {
    const other = otherColumns(columns, batch)
    if (other !== null) this.stacking.push(other)
    else for (const writer of this.writers) writer.beginPart(batch.file)
    return other !== null
  }
}
