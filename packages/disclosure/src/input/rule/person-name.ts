import { isPersonName } from '../name/is-person-name.ts'
import { type CountedCells, countedCells } from '../shape/counted-cells.ts'
import { nameWords } from '../shape/name-words.ts'
import { columnFinding } from './column-finding.ts'
import type { InputColumn, InputRule } from './input-rule.ts'

/** Words that always speak of a person's name. */
const personWords: readonly string[] = [
  ...['voornaam', 'voornamen', 'achternaam', 'familienaam', 'roepnaam', 'meisjesnaam', 'geslachtsnaam', 'voorletters'],
  ...['tussenvoegsel', 'prenom', 'prenoms', 'surname', 'forename', 'firstname', 'lastname', 'fullname', 'givenname'],
  ...['contactpersoon', 'clientnaam', 'klantnaam', 'deelnemersnaam', 'naamclient', 'volledigenaam'],
]

/** Words that mean a name, of a person or of something else. */
const nameWord: readonly string[] = ['naam', 'namen', 'name', 'names', 'nom', 'noms']

/** Words that, beside a word for name, make it a person's. */
const ofPerson: readonly string[] = [
  ...['client', 'klant', 'deelnemer', 'cursist', 'kandidaat', 'werkzoekende', 'persoon', 'person', 'participant'],
  ...['first', 'last', 'full', 'given', 'family', 'voor', 'achter', 'famille', 'complet', 'volledige', 'eigen'],
  ...['contact', 'coach', 'begeleider', 'consulent', 'klantmanager', 'employee', 'medewerker', 'customer'],
]

/** Columns beside which a bare `name` is the name of a thing. */
const thingKeys: readonly string[] = ['intervention_id', 'instrument_id', 'provider_id', 'institution_id']

function namesPeople({ name, siblings }: InputColumn): boolean {
  const words = nameWords(name)
  if (words.some((word) => personWords.includes(word)) || personWords.includes(words.join(''))) return true
  if (!words.some((word) => nameWord.includes(word))) return false
  if (words.length > 1) return words.some((word) => ofPerson.includes(word))
  return siblings.includes('person_id') || !siblings.some((sibling) => thingKeys.includes(sibling))
}

/** Of so large a part of the cells the list must know the name. */
const neededShare = 0.3
/** One or two names among codes may be chance. */
const fewestNames = 3

/**
 * I-07. Names of people, by the column's name (`naam`, `voornaam`, `last_name`, `contactpersoon`) or by its cells: at least
 * 30 % of them, and three different ones, are names on a list of what people in the Netherlands and Belgium are called. A
 * bare `name` beside the key of an intervention or instrument is the name of that thing. A column of codes without letters
 * is left alone.
 */
export const personName: InputRule = {
  id: 'I-07',
  label: { nl: 'naam van een persoon', en: "a person's name" },
  finding(column) {
    const cells = countedCells(column.cells)
    const count = namesPeople(column) ? cells.count((cell) => /\p{L}/u.test(cell)) : knownNames(cells)
    if (count === 0) return null
    return columnFinding(column, {
      rule: 'I-07',
      count,
      looked: cells.looked,
      looksLike: { nl: 'bevat namen van mensen', en: 'holds names of people' },
      fix: { nl: 'Laat de kolom weg.', en: 'Leave the column out.' },
    })
  },
}

/** How many cells hold a name of the list, or 0 when they are too few to be more than chance. */
function knownNames(cells: CountedCells): number {
  let different = 0
  const count = cells.count((cell) => {
    const known = isPersonName(cell)
    if (known) different += 1
    return known
  })
  return different >= fewestNames && count >= neededShare * cells.looked ? count : 0
}
