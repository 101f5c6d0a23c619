import type { Finding } from '../finding/finding.ts'
import { FindingList } from '../finding/finding-list.ts'
import type { RawTable } from '../table/raw-table.ts'
import { typeTable } from '../table/type-table.ts'
import { CanonicalFile } from './canonical-file.ts'
import type { PlannedUse } from './planned-use.ts'
import type { RowMaking } from './row-making.ts'

/** Writes what one delivered table gives to one canonical table: a file for every way and every part. */
export class TableWriter {
  /** What there is to say of rows without any value, which are in no file. */
  readonly blankRows = new FindingList()
  /** How many there are. */
  blankCount = 0

  readonly #byWay: CanonicalFile[][]
  readonly #blankRow: readonly Finding[]
  #part: CanonicalFile[] = []
  #partBlank: readonly FindingList[] = []
  #partBlankCount = 0

  /** @param delivered - the table that gives the rows */
  constructor(
    readonly use: PlannedUse,
    readonly making: RowMaking,
    readonly delivered: RawTable,
    readonly newPath: () => string,
  ) {
    this.#byWay = making.ways.map(() => [])
    const { columns } = making
    const typed = typeTable(use.schema, { file: '', columns, cells: columns.map(() => ['']), lines: [0] })
    this.#blankRow = typed.findings.filter(({ line }) => line === 0)
  }

  /** Begins the next file of a delivered table. */
  beginPart(file: string): void {
    this.#part = this.making.ways.map(() => new CanonicalFile(this.newPath(), file, this.making.columns))
    this.#partBlank = this.#blankRow.map(() => new FindingList())
    this.#partBlankCount = 0
  }

  /** Writes what becomes of the rows that are at hand. */
  async write(): Promise<void> {
    for (const [way, { rows }] of this.making.ways.entries()) {
      const target = this.#part[way]!
      const blank = await target.write(rows())
      this.#partBlankCount += blank.length
      for (const [index, finding] of this.#blankRow.entries())
        for (const line of blank) this.#partBlank[index]!.add({ ...finding, file: target.file, line })
    }
  }

  /** @param isUsable - whether the rows of this part count */
  async endPart(isUsable: boolean): Promise<void> {
    const part = this.#part
    this.#part = []
    if (isUsable && part.length > 0) {
      this.blankCount += this.#partBlankCount
      for (const findings of this.#partBlank) this.blankRows.addList(findings)
    }
    for (const [way, file] of part.entries()) {
      if (isUsable && file.lines.rows > 0) this.#byWay[way]!.push(file)
      await (isUsable ? file.close() : file.remove())
    }
  }

  /** Files that hold rows, in the order in which they belong. */
  files(): readonly CanonicalFile[] {
    return this.#byWay.flat()
  }

  async remove(): Promise<void> {
    for (const file of [...this.#part, ...this.files()]) await file.remove()
  }
}
