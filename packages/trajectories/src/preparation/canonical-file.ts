import { type FileHandle, open, rm } from 'node:fs/promises'
import type { RawTable } from '../table/raw-table.ts'
import { LineLog } from './line-log.ts'

const ofOwnerOnly = 0o600

/**
 * A CSV file that is written some rows at a time: UTF-8, comma, line feed, quoted only where needed, cells as they are.
 * It comes into being with its first row. Rows without any value are not written, as nobody would read them.
 */
export class CanonicalFile {
  readonly lines = new LineLog()
  #handle: FileHandle | null = null

  constructor(
    readonly path: string,
    /** Name of the file the rows come from. */
    readonly file: string,
    readonly columns: readonly string[],
  ) {}

  /** Writes rows of a table with the same columns and gives the lines of those without any value. */
  async write({ cells, lines }: RawTable): Promise<number[]> {
    const blank: number[] = []
    const written: string[] = []
    const width = this.columns.length
    const parts = new Array<string>(width)
    for (let row = 0; row < lines.length; row++) {
      let isBlank = width > 1
      for (let column = 0; column < width; column++) {
        const cell = cells[column]![row] ?? ''
        isBlank &&= cell.trim() === ''
        parts[column] = quoted(cell)
      }
      const text = parts.join(',')
      if (isBlank) blank.push(lines[row]!)
      else {
        written.push(text === '' ? '""' : text)
        this.lines.add(lines[row]!)
      }
    }
    if (written.length > 0) {
      if (this.#handle === null) {
        this.#handle = await open(this.path, 'wx', ofOwnerOnly)
        await this.#handle.appendFile(`${this.columns.map(quoted).join(',')}\n`)
      }
      await this.#handle.appendFile(`${written.join('\n')}\n`)
    }
    return blank
  }

  async close(): Promise<void> {
    await this.#handle?.close()
    this.#handle = null
  }

  async remove(): Promise<void> {
    await this.close()
    await rm(this.path, { force: true })
  }
}

const needsQuotes = /[",;|\n\r\t]/

const quoted = (cell: string) => (needsQuotes.test(cell) ? `"${written(cell)}"` : cell)

/** Quotes twice; ends of lines as line feeds, as in any CSV file that is read. */
function written(cell: string): string {
  const doubled = cell.includes('"') ? cell.replaceAll('"', '""') : cell
  return doubled.includes('\r') ? doubled.replaceAll(/\r\n?/g, '\n') : doubled
}
