import { countedCells } from '../shape/counted-cells.ts'
import { isDay } from '../shape/is-day.ts'
import { nameWords } from '../shape/name-words.ts'
import { columnFinding } from './column-finding.ts'
import type { InputRule } from './input-rule.ts'

const birthWord = /^(?:geboorte|geboren|geb$|gebdat|gebdt|birth|born|dob|naissance|naiss)/

/** I-06. Birth dates with their day: a column whose name speaks of birth and that holds a date. */
export const birthDate: InputRule = {
  id: 'I-06-birth-date',
  label: { nl: 'geboortedatum', en: 'date of birth' },
  finding(column) {
    if (!nameWords(column.name).some((word) => birthWord.test(word))) return null
    const cells = countedCells(column.cells)
    const count = cells.count(isDay)
    if (count === 0) return null
    return columnFinding(column, {
      rule: 'I-06',
      count,
      looked: cells.looked,
      looksLike: { nl: 'bevat geboortedatums met de dag erbij', en: 'holds dates of birth with their day' },
      fix: {
        nl: 'Geef alleen het geboortejaar, in een kolom birth_year.',
        en: 'Give the year of birth only, in a column birth_year.',
      },
    })
  },
}
