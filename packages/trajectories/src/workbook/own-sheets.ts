/**
 * The names and first cells of the sheets that explain a workbook written here, by language; the reader passes over
 * sheets that have both.
 *
 * @example
 * explanationTitles.nl.explanation.sheet // 'Uitleg'
 */
export const explanationTitles = {
  nl: {
    explanation: { sheet: 'Uitleg', title: 'Uitleg bij deze werkmap' },
    codes: { sheet: 'Codes', title: 'Codes in deze werkmap' },
  },
  en: {
    explanation: { sheet: 'Explanation', title: 'Explanation of this workbook' },
    codes: { sheet: 'Codes', title: 'Codes in this workbook' },
  },
} as const

/** The hidden sheet with the codes that cells may hold, in a workbook that was written here. */
export const listSheetName = 'codelijsten'
