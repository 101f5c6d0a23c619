import type { Problem } from '../finding/problem.ts'

/** Words and signs by which people say that there is no value, in lower case. */
export const missingWords: ReadonlySet<string> = new Set([
  ...['nvt', 'n.v.t.', 'n.v.t', 'nvt.', 'n/a', '#n/a', 'na', 'nan', 'null', '#null!', 'none', 'nil', '(leeg)', 'leeg'],
  ...['onbekend', 'onb.', 'onb', 'unknown', 'inconnu', 'geen', 'niet ingevuld', 'missing', 'nb', 'n.b.', '#n/b', '#nb'],
  ...['-', '--', '---', '–', '—', '.', '?', '??', '#value!', '#waarde!', '#ref!', '#verw!', '#div/0!', '#deel/0!'],
])

/**
 * Whether a cell holds a word or sign by which people say that there is no value: nvt, -, onbekend, NULL, #N/B. It is
 * never taken to be so; it is what the owner may declare.
 *
 * @example
 * isMissingWord('N.v.t.') // true
 */
export const isMissingWord = (text: string) => text.length <= 13 && missingWords.has(text.toLowerCase())

/**
 * Cells of one column hold such words, and the mapping does not say what they mean. An id may be such a word, so there
 * it is a warning and the cell stays as it is; elsewhere the cells cannot be read.
 *
 * @param found - the cells, as they stand there
 */
export function missingWordUndeclared(found: readonly string[], inIds: boolean): Problem {
  const list = [...new Set(found)].map((word) => `'${word}'`).join(', ')
  return {
    code: 'trajectories.missingWord',
    severity: inIds ? 'warning' : 'error',
    message: {
      nl: `Deze kolom heeft ${found.length} cel(len) met een woord of teken voor 'geen waarde'; hier staat de eerste`,
      en: `This column has ${found.length} cell(s) with a word or sign for 'no value'; this is the first`,
    },
    fix: {
      nl: `Betekent het dat de waarde ontbreekt, zet dan missing: [${list}] in mapping.yaml; herstel de cellen anders`,
      en: `When it means that the value is missing, put missing: [${list}] in mapping.yaml; else correct the cells`,
    },
  }
}
