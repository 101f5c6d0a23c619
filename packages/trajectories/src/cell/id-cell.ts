import type { Problem } from '../finding/problem.ts'
import type { CellReader } from './cell-reader.ts'

const invisible = /[\p{Cf}\p{Cc}\p{Co}\p{Cn}]/u

const invisibleCharacter: Problem = {
  code: 'trajectories.idInvisibleCharacter',
  severity: 'error',
  message: {
    nl: 'Hier staat een onzichtbaar teken; twee kenmerken kunnen dan gelijk lijken en toch verschillen',
    en: 'There is an invisible character here; two ids may then look alike and still differ',
  },
  fix: {
    nl: 'Verwijder het teken in het bronbestand, of typ het kenmerk opnieuw',
    en: 'Remove the character in the source file, or type the id again',
  },
}

/** As spreadsheets and programs write a long number that they hold as a number; ids that hold a plus by chance do not. */
const power = /^[+-]?\d+(?:[.,]\d+)?e\+\d+$/i

const digitsLost: Problem = {
  code: 'trajectories.idDigitsLost',
  severity: 'error',
  message: {
    nl: 'Dit nummer is geschreven als macht van tien; de laatste cijfers zijn weg, zodat twee nummers gelijk kunnen zijn',
    en: 'This number is written as a power of ten; its last digits are gone, so that two numbers may be equal',
  },
  fix: {
    nl: 'Geef de kolom de celeigenschap tekst en exporteer opnieuw uit de bron',
    en: 'Format the column as text and export again from the source',
  },
}

/**
 * An id or name as text in Unicode form NFC; leading zeros stay.
 *
 * @example
 * idCell('007', context) // '007'
 */
export const idCell: CellReader<string> = (text) => {
  if (invisible.test(text)) return invisibleCharacter
  return power.test(text) ? digitsLost : text.normalize('NFC')
}
