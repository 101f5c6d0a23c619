import type { Problem } from '../../finding/problem.ts'

const again = {
  nl: 'Open het bestand in Excel of LibreOffice en bewaar het opnieuw als Excel-werkmap (.xlsx), of lever CSV UTF-8 aan',
  en: 'Open the file in Excel or LibreOffice and save it again as an Excel workbook (.xlsx), or deliver CSV UTF-8',
}

/** The bytes are no whole workbook: cut off, changed on the way, or another kind of file under this name. */
export const workbookUnreadable: Problem = {
  code: 'trajectories.workbookUnreadable',
  severity: 'error',
  message: {
    nl: 'Dit is geen hele Excel-werkmap: beschadigd, afgebroken, of een ander soort bestand',
    en: 'This is no whole Excel workbook: damaged, cut off, or another kind of file',
  },
  fix: again,
}

/** A workbook in the format of before 2007, in binary form, or of another program. */
export const workbookOtherKind: Problem = {
  code: 'trajectories.workbookOtherKind',
  severity: 'error',
  message: {
    nl: 'Dit is een werkmap van een andere soort (.xls, .xlsb of .ods)',
    en: 'This is a workbook of another kind (.xls, .xlsb or .ods)',
  },
  fix: again,
}

/** The workbook asks for a password. */
export const workbookPassword: Problem = {
  code: 'trajectories.workbookPassword',
  severity: 'error',
  message: { nl: 'De werkmap is met een wachtwoord beveiligd', en: 'The workbook is protected with a password' },
  fix: {
    nl: 'Bewaar de werkmap zonder wachtwoord in een afgeschermde map',
    en: 'Save the workbook without a password in a folder that is closed to others',
  },
}

/** The workbook holds programs. */
export const workbookMacros: Problem = {
  code: 'trajectories.workbookMacros',
  severity: 'error',
  message: { nl: "De werkmap bevat macro's (programma's)", en: 'The workbook holds macros (programs)' },
  fix: {
    nl: "Bewaar de werkmap als Excel-werkmap zonder macro's (.xlsx)",
    en: 'Save the workbook as an Excel workbook without macros (.xlsx)',
  },
}

/** A part of the workbook declares a document type or an entity of its own, which tables never need. */
export const workbookDeclares: Problem = {
  code: 'trajectories.workbookDeclares',
  severity: 'error',
  message: {
    nl: 'De werkmap bevat een documentdeclaratie; die komt in gewone werkmappen niet voor',
    en: 'The workbook holds a document declaration, which ordinary workbooks never do',
  },
  fix: again,
}

/** Unpacking the workbook would take far more room than its tables can need. */
export const workbookSwells: Problem = {
  code: 'trajectories.workbookSwells',
  severity: 'error',
  message: {
    nl: 'De werkmap wordt bij het uitpakken veel te groot en is niet gelezen',
    en: 'The workbook becomes far too large when unpacked and was not read',
  },
  fix: {
    nl: 'Haal opmaak en lege rijen onder de tabel weg, of lever de tabel als CSV of Parquet aan',
    en: 'Take out formatting and empty rows below the table, or deliver the table as CSV or Parquet',
  },
}

/** The workbook packs more parts than a workbook of tables has. */
export const partsTooMany = (limit: number): Problem => ({
  code: 'trajectories.workbookPartsTooMany',
  severity: 'error',
  message: {
    nl: `De werkmap bestaat uit meer dan ${limit} onderdelen`,
    en: `The workbook has more than ${limit} parts`,
  },
  fix: {
    nl: 'Bewaar alleen de bladen met tabellen, zonder afbeeldingen en grafieken, in een nieuwe werkmap',
    en: 'Save only the sheets with tables, without pictures and charts, in a new workbook',
  },
})

/** The workbook has more sheets than allowed. */
export const sheetsTooMany = (limit: number): Problem => ({
  code: 'trajectories.sheetsTooMany',
  severity: 'error',
  message: { nl: `De werkmap heeft meer dan ${limit} bladen`, en: `The workbook has more than ${limit} sheets` },
  fix: {
    nl: 'Bewaar alleen de bladen die het onderzoek nodig heeft',
    en: 'Save only the sheets that the study needs',
  },
})

/** Two sheets have the same name, so that a name does not say which is meant. */
export const sheetNameTwice: Problem = {
  code: 'trajectories.sheetNameTwice',
  severity: 'error',
  message: { nl: 'Twee bladen hebben dezelfde naam', en: 'Two sheets have the same name' },
  fix: { nl: 'Geef elk blad een eigen naam', en: 'Give every sheet a name of its own' },
}
