/**
 * A whole number of at least 0 in seven bits a byte, lowest first (unsigned LEB128).
 *
 * @example
 * unsignedBytes(300) // [172, 2]
 */
export function unsignedBytes(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsignedBytes(value >>> 7)]
}

/**
 * A 32-bit number in seven bits a byte, lowest first, the sixth bit of the last being its sign (signed LEB128).
 *
 * @example
 * signedBytes(64) // [192, 0]
 */
export function signedBytes(value: number): number[] {
  return value >= -64 && value < 64 ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signedBytes(value >> 7)]
}
