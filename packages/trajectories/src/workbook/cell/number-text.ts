const plain = /^(0|-?[1-9]\d{0,14}|-?(0|[1-9]\d{0,6})\.\d{0,6}[1-9])$/
const decimal = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/

/**
 * A number of a spreadsheet as text: at most 15 significant digits, as spreadsheets show, in the shortest form that
 * reads back to that number. Null where the text is no finite number.
 *
 * @example
 * numberText('0.30000000000000004') // '0.3'
 * numberText('12.0') // '12'
 */
export function numberText(written: string): string | null {
  if (plain.test(written)) return written
  const number = Number(written)
  return decimal.test(written.trim()) && Number.isFinite(number) ? String(Number(number.toPrecision(15)) + 0) : null
}
