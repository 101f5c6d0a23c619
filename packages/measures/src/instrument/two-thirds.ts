/**
 * Fewest answers for a score when nothing else is agreed: two thirds of the items, rounded up.
 *
 * @example
 * twoThirds(4) // 3
 */
export const twoThirds = (itemCount: number): number => Math.ceil((2 * itemCount) / 3)
