import type { Problem } from '../../finding/problem.ts'

/** A sheet that the owner hid. */
export const sheetHidden: Problem = {
  code: 'trajectories.sheetHidden',
  severity: 'note',
  message: { nl: 'Dit blad is verborgen en niet gelezen', en: 'This sheet is hidden and was not read' },
  fix: {
    nl: 'Maak het blad zichtbaar als de gegevens erop meetellen; haal het anders weg',
    en: 'Show the sheet when its data count; take it out otherwise',
  },
}

/** A sheet with names and without rows, beside sheets that have rows. */
export const sheetHeaderOnly: Problem = {
  code: 'trajectories.sheetHeaderOnly',
  severity: 'note',
  message: {
    nl: 'Dit blad heeft kolomnamen maar geen rijen, en is overgeslagen',
    en: 'This sheet has column names but no rows, and was passed over',
  },
  fix: { nl: 'Niets te doen als er geen gegevens zijn', en: 'Nothing to do when there are no data' },
}

/** No row of the sheet can be the row of column names. */
export const headerUnclear: Problem = {
  code: 'trajectories.sheetHeaderUnclear',
  severity: 'error',
  message: {
    nl: 'Op dit blad is geen rij met kolomnamen te vinden; waar die hoort staan vooral getallen of datums',
    en: 'No row of column names can be found on this sheet; where it belongs are mostly numbers or dates',
  },
  fix: {
    nl: 'Zet in de eerste rij boven de gegevens voor elke kolom een naam',
    en: 'Put a name for every column in the first row, above the data',
  },
}

/** Rows above the column names. */
export const titleRows = (count: number): Problem => ({
  code: 'trajectories.titleRows',
  severity: 'note',
  message: {
    nl: `De ${count} gevulde rij(en) hierboven zijn als titel gezien en niet gelezen; op deze rij staan de kolomnamen`,
    en: `The ${count} filled row(s) above were taken for a title and not read; this row holds the column names`,
  },
  fix: {
    nl: 'Haal de rijen boven de kolomnamen weg als zij geen titel zijn, of verwijder ze',
    en: 'Move the rows above the column names when they are no title, or take them out',
  },
})

/** Names of columns that stand in more than one row under merged cells. */
export const headerJoined: Problem = {
  code: 'trajectories.headerJoined',
  severity: 'note',
  message: {
    nl: 'De kolomnamen staan in meer rijen onder samengevoegde cellen; zij zijn gelezen als "groep / kolom"',
    en: 'The column names stand in several rows under merged cells; they were read as "group / column"',
  },
  fix: {
    nl: 'Gebruik deze namen in mapping.yaml, of zet alle kolomnamen in een rij',
    en: 'Use these names in mapping.yaml, or put all column names in one row',
  },
}

/** Rows that the owner hid or filtered away. */
export const rowsHidden = (count: number): Problem => ({
  code: 'trajectories.rowsHidden',
  severity: 'note',
  message: {
    nl: `${count} rij(en) zijn verborgen of weggefilterd; zij zijn wel gelezen`,
    en: `${count} row(s) are hidden or filtered away; they were read all the same`,
  },
  fix: {
    nl: 'Haal de rijen weg als zij niet meetellen',
    en: 'Take the rows out when they do not count',
  },
})

/** Columns that the owner hid. */
export const columnsHidden = (count: number): Problem => ({
  code: 'trajectories.columnsHidden',
  severity: 'note',
  message: {
    nl: `${count} kolom(men) zijn verborgen; zij zijn wel gelezen`,
    en: `${count} column(s) are hidden; they were read all the same`,
  },
  fix: {
    nl: 'Haal verborgen kolommen weg die het onderzoek niet nodig heeft',
    en: 'Take out hidden columns that the study does not need',
  },
})

/** More cells than can be held in memory safely. */
export const cellsTooMany = (limit: number): Problem => ({
  code: 'trajectories.cellsTooMany',
  severity: 'error',
  message: {
    nl: `De werkmap heeft meer dan ${limit} cellen (rijen maal kolommen)`,
    en: `The workbook has more than ${limit} cells (rows times columns)`,
  },
  fix: {
    nl: 'Lever de tabel als CSV of Parquet aan, of haal losse cellen naast en onder de tabel weg',
    en: 'Deliver the table as CSV or Parquet, or take out stray cells beside and below the table',
  },
})
