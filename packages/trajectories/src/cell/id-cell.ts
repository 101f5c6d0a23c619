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

/**
 * An id or name as text in Unicode form NFC; leading zeros stay.
 *
 * @example
 * idCell('007', context) // '007'
 */
export const idCell: CellReader<string> = (text) => (invisible.test(text) ? invisibleCharacter : text.normalize('NFC'))
