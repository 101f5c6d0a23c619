const blockRows = 4096

/**
 * The line that each row of a file came from. Where lines follow each other only the first of a block is kept, so that a
 * register with a row on every line costs next to nothing, and any other four bytes a row.
 */
export class LineLog {
  readonly #blocks: (number | Int32Array)[] = []
  #open: number[] = []
  #rows = 0

  get rows(): number {
    return this.#rows
  }

  add(line: number): void {
    this.#rows++
    this.#open.push(line)
    if (this.#open.length < blockRows) return
    this.#blocks.push(compact(this.#open))
    this.#open = []
  }

  /** @param row - counted from 0 */
  lineOf(row: number): number {
    const at = row % blockRows
    const block = this.#blocks[Math.floor(row / blockRows)] ?? this.#open
    return typeof block === 'number' ? block + at : (block[at] ?? 0)
  }
}

function compact(lines: readonly number[]): number | Int32Array {
  const [first = 0] = lines
  return lines.every((line, at) => line === first + at) ? first : Int32Array.from(lines)
}
