import type { Problem } from '../finding/problem.ts'
import type { Text } from '../text.ts'

/** The description is no JSON, or not of the form that a Data Package has. */
export const packageUnreadable = (place: string): Problem => ({
  code: 'trajectories.packageUnreadable',
  severity: 'error',
  message: {
    nl: `Dit is geen leesbare datapackage.json; het gaat mis bij ${place}`,
    en: `This is no readable datapackage.json; it goes wrong at ${place}`,
  },
  fix: {
    nl: 'Vergelijk met datapackage.org, of haal het bestand weg en beschrijf de gegevens in mapping.yaml',
    en: 'Compare with datapackage.org, or take the file away and describe the data in mapping.yaml',
  },
})

/** A path that leaves the folder of the data. */
export const pathUnsafe: Problem = {
  code: 'trajectories.packagePathUnsafe',
  severity: 'error',
  message: {
    nl: 'Een pad in deze beschrijving wijst buiten de map, of naar internet, en wordt niet gevolgd',
    en: 'A path in this description points outside the folder, or to the internet, and is not followed',
  },
  fix: {
    nl: 'Zet het bestand in de map data en noem het met een pad zonder .., zonder / of \\ vooraan en zonder http',
    en: 'Put the file in the folder data and name it by a path without .., without / or \\ in front and without http',
  },
}

/** A file that is described but was not delivered. */
export const resourceMissing: Problem = {
  code: 'trajectories.packageFileMissing',
  severity: 'error',
  message: {
    nl: 'datapackage.json beschrijft dit bestand, en het is er niet',
    en: 'datapackage.json describes this file, which is not there',
  },
  fix: { nl: 'Lever het bestand aan, of verbeter path', en: 'Deliver the file, or correct path' },
}

/** Something that the standard allows and that is not read here. */
export const notSupported = (what: Text, fix: Text): Problem => ({
  code: 'trajectories.packageNotSupported',
  severity: 'error',
  message: {
    nl: `De beschrijving gebruikt ${what.nl}, en dat wordt niet gelezen`,
    en: `The description uses ${what.en}, which is not read`,
  },
  fix,
})

/** A described column that the file lacks. */
export const fieldMissing: Problem = {
  code: 'trajectories.packageFieldMissing',
  severity: 'error',
  message: {
    nl: 'De beschrijving noemt deze kolom, en het bestand heeft haar niet',
    en: 'The description names this column, which the file does not have',
  },
  fix: { nl: 'Verbeter de beschrijving of het bestand', en: 'Correct the description or the file' },
}

/** A column that the description does not name. */
export const fieldUndescribed: Problem = {
  code: 'trajectories.packageFieldUndescribed',
  severity: 'warning',
  message: {
    nl: 'Het bestand heeft deze kolom, en de beschrijving noemt haar niet',
    en: 'The file has this column, which the description does not name',
  },
  fix: { nl: 'Vul de beschrijving aan', en: 'Add it to the description' },
}

/** Cells that are not what the description says. */
export const typeContradicted = (type: string, count: number): Problem => ({
  code: 'trajectories.packageTypeContradicted',
  severity: 'warning',
  message: {
    nl: `Volgens de beschrijving is deze kolom van het type ${type}; ${count} cel(len) zijn dat niet, hier staat de eerste`,
    en: `By the description this column is of type ${type}; ${count} cell(s) are not, this is the first`,
  },
  fix: {
    nl: 'Verbeter type, format of decimalChar in de beschrijving, of de cellen',
    en: 'Correct type, format or decimalChar in the description, or the cells',
  },
})

/** Numbers with a point and numbers with a comma in one table. */
export const decimalsDiffer: Problem = {
  code: 'trajectories.packageDecimalsDiffer',
  severity: 'error',
  message: {
    nl: 'Volgens de beschrijving hebben sommige kolommen een decimale komma en andere een punt',
    en: 'By the description some columns have a decimal comma and others a point',
  },
  fix: {
    nl: 'Schrijf alle getallen van een tabel op dezelfde manier',
    en: 'Write all numbers of a table in the same way',
  },
}
