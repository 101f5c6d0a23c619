import { countedCells } from '../shape/counted-cells.ts'
import { nameWords } from '../shape/name-words.ts'
import { columnFinding } from './column-finding.ts'
import type { InputRule } from './input-rule.ts'

const postcodeWord = /^(?:postcode|postcodes|postkode|postal|postnummer|zip|zipcode|pc|pc4|pc6|postleitzahl)/
const birthYearOrSex = /^(?:geboorte|geboren|gebjaar|birth|naissance|sex|sexe|gender|geslacht|kunne)/
const six = /^[1-9]\d{3}\s?[A-Z]{2}$/i
const four = /^[1-9]\d{3}$/

/**
 * I-06. Postcodes: the Dutch six-character one is always refused; one of four digits (Dutch or Belgian) when the file
 * also has a birth year or the sex, which together often point to one person. Six characters are also recognised
 * without the name, when half of at least five cells have the shape.
 */
export const postcode: InputRule = {
  id: 'I-06-postcode',
  label: { nl: 'postcode', en: 'postcode' },
  finding(column) {
    const cells = countedCells(column.cells)
    const named = nameWords(column.name).some((word) => postcodeWord.test(word))
    const full = cells.count((cell) => six.test(cell))
    const short = cells.count((cell) => four.test(cell))
    const isFull = named ? full > 0 : full >= 5 && full >= 0.5 * cells.looked
    const nearPerson = column.siblings.some((name) => nameWords(name).some((word) => birthYearOrSex.test(word)))
    if (!isFull && !(named && short > 0 && nearPerson)) return null
    return columnFinding(column, {
      rule: 'I-06',
      count: isFull ? full : short,
      looked: cells.looked,
      looksLike: isFull
        ? { nl: 'bevat volledige postcodes', en: 'holds full postcodes' }
        : {
            nl: 'bevat postcodes van vier cijfers naast een geboortejaar of geslacht',
            en: 'holds four-digit postcodes beside a birth year or sex',
          },
      fix: {
        nl: 'Gebruik een arbeidsmarktregio, een provincie of de eerste twee cijfers.',
        en: 'Use a labour market region, a province or the first two digits.',
      },
    })
  },
}
