import { boldExtra, boldWidths, firstCode, regularExtra, regularWidths } from './font-widths.ts'

const tables = {
  regular: { run: regularWidths.split(' ').map(Number), extra: regularExtra },
  bold: { run: boldWidths.split(' ').map(Number), extra: boldExtra },
}
const unknownWidth = 700

/**
 * Width of a text in pixels, from the advance widths of DejaVu Sans, the widest family in the font stack: whatever
 * family a reader has, the text is not wider than this. A character outside the table counts 0.7 of the font size.
 *
 * @example
 * textWidth('Werk', 10) // 29.94
 */
export function textWidth(text: string, fontSize: number, bold = false): number {
  const table = bold ? tables.bold : tables.regular
  let thousandths = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    thousandths += table.run[code - firstCode] ?? table.extra[code] ?? unknownWidth
  }
  return (thousandths * fontSize) / 1000
}

/**
 * Breaks a text into lines no wider than a number of pixels, at spaces; a longer word keeps a line to itself.
 *
 * @example
 * textLines('Werk met subsidie', 60, 10) // ['Werk met', 'subsidie']
 */
export function textLines(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && textWidth(longer, fontSize) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
