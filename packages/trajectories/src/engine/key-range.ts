/** The keys of persons are spread evenly over all numbers of 64 bits. */
const firstKey = (part: number, parts: number) => (2n ** 64n * BigInt(part)) / BigInt(parts)

/**
 * Condition in SQL for the keys of one of several equal ranges.
 *
 * @param column - the key as it is called in the statement
 * @example
 * keyRange('owner_key', 1, 2) // 'owner_key BETWEEN 9223372036854775808::UBIGINT AND 18446744073709551615::UBIGINT'
 */
export const keyRange = (column: string, part: number, parts: number) =>
  `${column} BETWEEN ${firstKey(part, parts)}::UBIGINT AND ${firstKey(part + 1, parts) - 1n}::UBIGINT`
