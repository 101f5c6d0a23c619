/** Rows handled at a time: so many that the block of a dozen columns stays in the nearest cache. A multiple of 8. */
export const blockRows = 256
