import { closeSync, openSync, writeSync } from 'node:fs'

/** Columns as CSV; numbers as JavaScript writes them, so that R reads the very same values. */
export function writeColumns(file, columns) {
  const names = Object.keys(columns)
  const arrays = Object.values(columns)
  const handle = openSync(file, 'w')
  writeSync(handle, `${names.join(',')}\n`)
  const length = arrays[0].length
  for (let start = 0; start < length; start += 20_000) {
    const lines = []
    for (let row = start; row < Math.min(length, start + 20_000); row++)
      lines.push(arrays.map((column) => column[row]).join(','))
    writeSync(handle, `${lines.join('\n')}\n`)
  }
  closeSync(handle)
}
