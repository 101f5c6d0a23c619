/** Words before a value that describe a delivery as a whole, in the lists that people put above a table. */
const descriptions =
  /^(?:gemeente|regio|arbeidsmarktregio|provincie|organisatie|instelling|aanbieder|leverancier|opdrachtgever|afdeling|team|project|programma|periode|jaar|maand|kwartaal|peildatum|datum|versie|rapport|rapportage|overzicht|export|bron|bestand|status|selectie|filter|van|tot|t\/m|aantal|totaal|gemaakt|aangemaakt|opgesteld|municipality|region|organisation|organization|provider|department|period|year|month|quarter|date|version|report|source|file|selection|from|until|to|created|number)\b/i

/**
 * Whether what stands above the names of the columns looks like rows of another table, which would be lost: two or more
 * rows with two or more filled cells, that are not pairs of a describing word (`Periode`, or any text that ends in a colon)
 * and its value.
 *
 * @param rows - the filled cells of every row above the names
 * @example
 * looksLikeRowsAbove([['id', 'x'], ['a', '1']]) // true
 * looksLikeRowsAbove([['Gemeente', 'Zwolle'], ['Datum:', '1-5-2024']]) // false
 */
export function looksLikeRowsAbove(rows: readonly (readonly string[])[]): boolean {
  return rows.filter((cells) => cells.length >= 2 && !describes(cells)).length >= 2
}

const describes = ([word = '', ...values]: readonly string[]) =>
  values.length === 1 && (word.trim().endsWith(':') || descriptions.test(word.trim()))
