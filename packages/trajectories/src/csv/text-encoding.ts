/** The encodings of text that are read. */
export const textEncodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const

/** How the characters of a text file were written as bytes. */
export type TextEncoding = (typeof textEncodings)[number]
