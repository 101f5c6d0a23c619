/**
 * How many decimals a share may have: whole percentages (0.01) below 1000 persons, tenths of a percentage from there on.
 *
 * @param persons - number of persons behind the share, rounded as it will be shown
 * @example
 * shareDecimals(640) // 2
 */
export const shareDecimals = (persons: number): 2 | 3 => (persons < 1000 ? 2 : 3)
