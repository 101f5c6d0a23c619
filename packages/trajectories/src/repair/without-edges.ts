const edges = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu

/** Text without spaces and invisible characters before and after it. */
export const withoutEdges = (text: string): string => text.replaceAll(edges, '')
