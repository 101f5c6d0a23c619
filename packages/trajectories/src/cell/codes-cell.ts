import { type CellReader, isProblem } from './cell-reader.ts'
import { codeCell } from './code-cell.ts'

/**
 * Several codes separated by semicolons, in the order given; one wrong code makes the whole cell wrong.
 *
 * @example
 * codesCell('hours; travel', context) // ['hours', 'travel']
 */
export const codesCell: CellReader<readonly string[]> = (text, context) => {
  const parts = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const codes: string[] = []
  for (const part of parts) {
    const code = codeCell(part, context)
    if (isProblem(code)) return code
    codes.push(code)
  }
  return codes
}
