import type { OutputRule } from './output-rule.ts'

const extremeTerms: readonly string[] = ['minimum', 'maximum', 'min', 'max', 'range', 'mode']

/** O-07. The smallest and the largest value are the value of one person, and never shown. */
export const extreme: OutputRule = {
  id: 'O-07',
  label: {
    nl: 'De kleinste en de grootste waarde zijn niet getoond: die is van één mens.',
    en: 'The smallest and largest value are not shown: each belongs to one person.',
  },
  applies: () => false,
  hides: (table) => table.shown.filter(({ row }) => extremeTerms.includes(row.term)),
  release: (row) => row,
}
