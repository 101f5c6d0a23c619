const otherWorkbook = /(^|[^\p{L}\p{N}_.@[\]])\[\d+\][^"[\]]*!/u

/**
 * Whether a formula takes a value from another workbook: a number in brackets before the name of a sheet. Brackets
 * behind the name of a table are its columns.
 *
 * @example
 * fromElsewhere("SUM('[1]Blad 1'!A1,2)") // true
 * fromElsewhere('Tabel1[2023]') // false
 */
export const fromElsewhere = (formula: string) => otherWorkbook.test(formula.replaceAll(/"[^"]*"/g, '""'))
