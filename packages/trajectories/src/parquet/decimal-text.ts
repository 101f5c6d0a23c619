/**
 * A decimal number as Parquet keeps it, a whole number and a scale, as text with a point and without zeros at the end.
 * Exact: such a number may have more digits than a number in memory.
 *
 * @param stored - whole number, or its bytes with the highest first (two's complement)
 * @param scale - digits behind the point
 * @example
 * decimalText(12345678901234567890n, 2) // '123456789012345678.9'
 */
export function decimalText(stored: number | bigint | Uint8Array, scale: number): string {
  const value = stored instanceof Uint8Array ? wholeNumber(stored) : BigInt(stored)
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale)
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '')
  return `${value < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`
}

function wholeNumber(bytes: Uint8Array): bigint {
  let value = 0n
  for (const byte of bytes) value = (value << 8n) | BigInt(byte)
  return BigInt.asIntN(8 * bytes.length, value)
}
