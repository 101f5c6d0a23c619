import type { Problem } from '../finding/problem.ts'

/** A quote is opened and not closed again within a row of allowed length. */
export const quoteNotClosed: Problem = {
  code: 'trajectories.quoteNotClosed',
  severity: 'error',
  message: {
    nl: 'Op deze regel wordt een aanhalingsteken niet gesloten; de regel is niet gelezen, de volgende wel',
    en: 'On this line a quote is not closed; the line was not read, the next ones were',
  },
  fix: {
    nl: 'Sluit het aanhalingsteken, of schrijf een aanhalingsteken in een cel dubbel ("")',
    en: 'Close the quote, or write a quote inside a cell twice ("")',
  },
}

/** A quote stands in the middle of a cell, or text follows a closing quote. */
export const quoteMisplaced: Problem = {
  code: 'trajectories.quoteMisplaced',
  severity: 'error',
  message: {
    nl: 'In de rij die hier begint staat een aanhalingsteken midden in een cel; deze regel is niet gelezen',
    en: 'In the row that starts here there is a quote in the middle of a cell; this line was not read',
  },
  fix: {
    nl: 'Zet de hele cel tussen aanhalingstekens en schrijf het teken in de cel dubbel ("")',
    en: 'Put quotes around the whole cell and write the quote inside it twice ("")',
  },
}

/** A row is longer than allowed. */
export const rowTooLong: Problem = {
  code: 'trajectories.rowTooLong',
  severity: 'error',
  message: {
    nl: 'De rij die hier begint is langer dan toegestaan; deze regel is niet gelezen',
    en: 'The row that starts here is longer than allowed; this line was not read',
  },
  fix: {
    nl: 'Meestal is een aanhalingsteken niet gesloten; haal ook lange vrije tekst weg',
    en: 'Most often a quote was not closed; take out long free text as well',
  },
}

/** So many rows are damaged that going on would help nobody. */
export const tooManyDamaged = (lines: number): Problem => ({
  code: 'trajectories.tooManyDamagedRows',
  severity: 'error',
  message: {
    nl: `Te veel regels zijn beschadigd; deze regel en wat volgt, ${lines} regel(s), is niet gelezen`,
    en: `Too many lines are damaged; this line and what follows, ${lines} line(s), was not read`,
  },
  fix: {
    nl: 'Maak het bestand opnieuw uit de bron, met aanhalingstekens om cellen met tekst',
    en: 'Make the file again from its source, with quotes around cells that hold text',
  },
})

/** Lines inside one quoted cell look like rows. */
export const rowsInsideQuotes = (lines: number): Problem => ({
  code: 'trajectories.rowsInsideQuotes',
  severity: 'warning',
  message: {
    nl: `Een cel in deze rij loopt over meer regels; regels daarin die op rijen lijken: ${lines}`,
    en: `A cell of this row runs over several lines; lines in it that look like rows: ${lines}`,
  },
  fix: {
    nl: 'Kijk of in deze rij een aanhalingsteken te veel staat; is het gewone tekst, dan is er niets te doen',
    en: 'See whether this row has a quote too many; when it is ordinary text there is nothing to do',
  },
})
