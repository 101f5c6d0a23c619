/** Six decimals, so that a CSV holds the very same number. */
export const rounded = (value) => Math.round(value * 1e6) / 1e6
