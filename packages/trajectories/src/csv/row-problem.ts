import type { Problem } from '../finding/problem.ts'

/** A row has another number of cells than there are columns. */
export const rowRagged = (found: number, expected: number): Problem => ({
  code: 'trajectories.rowRagged',
  severity: 'error',
  message: {
    nl: `Deze rij heeft ${found} cellen en er zijn ${expected} kolommen`,
    en: `This row has ${found} cells and there are ${expected} columns`,
  },
  fix: {
    nl: 'Zet een cel waarin het scheidingsteken voorkomt tussen aanhalingstekens, of vul lege cellen aan',
    en: 'Put quotes around a cell that holds the delimiter, or add the empty cells that are missing',
  },
})

/** Rows of delimiters only, as a spreadsheet leaves below a table. */
export const rowsWithoutValue = (count: number): Problem => ({
  code: 'trajectories.rowsWithoutValue',
  severity: 'note',
  message: {
    nl: `${count} rij(en) zonder enige waarde zijn niet gelezen; hier staat de eerste`,
    en: `${count} row(s) without any value were not read; this is the first`,
  },
  fix: { nl: 'Niets te doen', en: 'Nothing to do' },
})

/** Lines above the names of the columns that look like rows of another table. */
export const rowsAboveHeader = (line: number): Problem => ({
  code: 'trajectories.rowsAboveHeader',
  severity: 'error',
  message: {
    nl: `Boven de kolomnamen op regel ${line} staan rijen met gegevens, van een andere tabel misschien; die zijn niet gelezen`,
    en: `Above the column names on line ${line} stand rows with data, perhaps of another table; they were not read`,
  },
  fix: {
    nl: 'Zet elke tabel in een eigen bestand of blad; beschrijven de regels alleen de levering, haal ze dan weg of zet een dubbele punt achter elk eerste woord',
    en: 'Put every table in a file or sheet of its own; when the lines only describe the delivery, take them out or put a colon after each first word',
  },
})

/** Lines above the names of the columns. */
export const linesAboveHeader = (count: number, line: number): Problem => ({
  code: 'trajectories.linesAboveHeader',
  severity: 'note',
  message: {
    nl: `Boven de kolomnamen staan ${count} regel(s) die niet bij de tabel horen; de namen staan op regel ${line}`,
    en: `Above the column names stand ${count} line(s) that are not part of the table; the names are on line ${line}`,
  },
  fix: {
    nl: 'Klopt dat niet, haal dan de regels boven de kolomnamen weg',
    en: 'When that is not so, take out the lines above the column names',
  },
})
