/** A two-digit ISCO-08 code that stands for a major group in the simulation. */
const codes: Readonly<Record<number, string>> = { 2: '24', 3: '33', 4: '41', 5: '52', 7: '72', 8: '83', 9: '93' }

/**
 * The ISCO-08 code of a simulated occupation.
 *
 * @example
 * occupationCode(5) // '52'
 */
export function occupationCode(majorGroup: number): string {
  return codes[majorGroup] ?? String(majorGroup)
}
