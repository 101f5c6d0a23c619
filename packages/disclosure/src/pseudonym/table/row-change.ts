import { shownColumnName } from '../../input/shape/shown-column-name.ts'
import { exitCode } from '../exit-code.ts'
import { Refusal } from '../refusal.ts'
import { normalisedIdentifier } from '../rule/normalised-identifier.ts'
import type { Pseudonyms } from '../rule/pseudonyms.ts'
import { shiftedDate } from '../rule/shifted-date.ts'
import type { PseudonymiseSettings } from '../settings.ts'
import { columnPlaces } from './column-places.ts'

/** What happens to every row of a file. */
export interface RowChange {
  readonly header: readonly string[]
  /** Place in the new header of every column that holds pseudonyms. */
  readonly pseudonymous: readonly number[]
  /** Place in the new header of every column of which the holder says that it holds labels. */
  readonly labels: readonly number[]
  /**
   * The cells of a row as they are written.
   *
   * @param row - number of the row after the header, for the message
   */
  changed(cells: readonly string[], row: number): string[]
}

/** A number that a spreadsheet wrote instead of the identifier. */
const spreadsheetNumber = /^\d{6,}[.,]0+$|^\d[.,]\d+E\+?\d+$/i

/** Told of every identifier that was replaced, or that was empty. */
export interface Witness {
  replaced(column: string, identifier: string, pseudonym: string): void
  empty(column: string): void
}

/**
 * Turns the wishes of the user into one change of a row.
 *
 * @throws Refusal when a column is not in the header; `changed` throws one (data errors) for a cell that cannot be changed
 * @example
 * rowChange(['bsn', 'date'], settings, pseudonyms(key, 'north'), witness).header // ['bsn', 'date']
 */
export function rowChange(
  header: readonly string[],
  settings: PseudonymiseSettings,
  made: Pseudonyms,
  witness: Witness,
): RowChange {
  const identifiers = columnPlaces(header, settings.columns)
  const dates = columnPlaces(header, settings.shiftDates)
  const dropped = new Set(columnPlaces(header, settings.drop))
  columnPlaces(header, [...settings.rename.keys(), ...settings.labels])
  const kept = [...header.keys()].filter((place) => !dropped.has(place))
  const placesOf = (places: readonly number[]) =>
    kept.flatMap((place, index) => (places.includes(place) ? [index] : []))
  const [person] = identifiers
  return {
    header: kept.map((place) => settings.rename.get(header[place]!) ?? header[place]!),
    pseudonymous: placesOf(identifiers),
    labels: placesOf(columnPlaces(header, settings.labels)),
    changed(cells, row) {
      const changed = [...cells]
      for (const place of identifiers) changed[place] = pseudonymOf(cells[place]!, header[place]!, row)
      const days = dates.length === 0 || person === undefined ? null : shiftOf(cells[person]!)
      for (const place of dates) changed[place] = dateOf(cells[place]!, header[place]!, row, days)
      return kept.map((place) => changed[place]!)
    },
  }

  function pseudonymOf(cell: string, column: string, row: number): string {
    if (spreadsheetNumber.test(cell.trim())) throw wrongCell('disclosure.identifierIsNumber', row, column, spreadsheet)
    const identifier = normalisedIdentifier(cell)
    if (identifier === '') {
      witness.empty(column)
      return ''
    }
    const pseudonym = made.pseudonym(identifier)
    witness.replaced(column, identifier, pseudonym)
    return pseudonym
  }

  function shiftOf(cell: string): number | null {
    const identifier = normalisedIdentifier(cell)
    return identifier === '' ? null : made.shiftDays(identifier)
  }

  function dateOf(cell: string, column: string, row: number, days: number | null): string {
    if (days === null && cell.trim() !== '') throw wrongCell('disclosure.dateWithoutPerson', row, column, nobody)
    const shifted = shiftedDate(cell, days ?? 0)
    if (shifted === null) throw wrongCell('disclosure.dateUnreadable', row, column, noDate)
    return shifted
  }
}

const spreadsheet = {
  text: { nl: 'is een getal uit een rekenblad', en: 'is a number of a spreadsheet' },
  fix: {
    nl: 'Maak de kolom tekst in het rekenblad en bewaar opnieuw.',
    en: 'Make the column text in the spreadsheet and save again.',
  },
}
const nobody = {
  text: { nl: 'kan niet verschuiven: de rij heeft geen persoon', en: 'cannot be moved: the row has no person' },
  fix: { nl: 'Vul de persoon in, of haal de rij weg.', en: 'Fill in the person, or take the row out.' },
}
const noDate = {
  text: { nl: 'is geen datum als jjjj-mm-dd', en: 'is not a date as yyyy-mm-dd' },
  fix: { nl: 'Schrijf datums als 2024-03-31.', en: 'Write dates as 2024-03-31.' },
}

function wrongCell(code: string, row: number, column: string, { text, fix }: typeof noDate): Refusal {
  const name = shownColumnName(column)
  return new Refusal(
    code,
    exitCode.dataErrors,
    {
      nl: `Rij ${row} na de kop, kolom "${name}" ${text.nl}.`,
      en: `Row ${row} after the header, column "${name}" ${text.en}.`,
    },
    fix,
  )
}
