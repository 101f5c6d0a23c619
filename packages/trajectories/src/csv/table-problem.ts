import type { Problem } from '../finding/problem.ts'

/** The file has no bytes, or only empty lines. */
export const fileEmpty: Problem = {
  code: 'trajectories.fileEmpty',
  severity: 'error',
  message: { nl: 'Het bestand is leeg', en: 'The file is empty' },
  fix: {
    nl: 'Lever het bestand opnieuw aan, of haal het weg als er geen gegevens zijn',
    en: 'Deliver the file again, or remove it when there are no data',
  },
}

/** There are names of columns and no rows. */
export const fileHeaderOnly: Problem = {
  code: 'trajectories.fileHeaderOnly',
  severity: 'error',
  message: { nl: 'Het bestand heeft kolomnamen maar geen rijen', en: 'The file has column names but no rows' },
  fix: {
    nl: 'Vul het bestand, of haal het weg als er geen gegevens zijn',
    en: 'Fill the file, or remove it when there are no data',
  },
}

/** The file has more bytes than allowed. */
export const fileTooLarge = (limit: number): Problem => ({
  code: 'trajectories.fileTooLarge',
  severity: 'error',
  message: {
    nl: `Het bestand is groter dan ${limit} bytes en is niet gelezen`,
    en: `The file is larger than ${limit} bytes and was not read`,
  },
  fix: {
    nl: 'Splits het bestand, of geef in het onderzoek een hogere grens op',
    en: 'Split the file, or state a higher limit in the study',
  },
})

/** The file has more rows than allowed. */
export const rowsTooMany = (limit: number): Problem => ({
  code: 'trajectories.rowsTooMany',
  severity: 'error',
  message: { nl: `Meer dan ${limit} rijen`, en: `More than ${limit} rows` },
  fix: {
    nl: 'Splits het bestand, of geef in het onderzoek een hogere grens op',
    en: 'Split the file, or state a higher limit in the study',
  },
})

/** Two delimiters would split the file equally well. */
export const delimiterUnclear: Problem = {
  code: 'trajectories.delimiterUnclear',
  severity: 'error',
  message: {
    nl: 'Het is niet te zien welk teken de kolommen scheidt',
    en: 'It cannot be seen which character separates the columns',
  },
  fix: {
    nl: "Zet het scheidingsteken in mapping.yaml, zoals delimiter: ';', of zet cellen met een komma tussen aanhalingstekens",
    en: "Put the delimiter in mapping.yaml, such as delimiter: ';', or put quotes around cells that hold a comma",
  },
}
