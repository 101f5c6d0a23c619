import type { Problem } from '../finding/problem.ts'

const saveAgain = {
  nl: 'Bewaar het bestand opnieuw uit SPSS, R of PSPP, of lever CSV UTF-8 aan',
  en: 'Save the file again from SPSS, R or PSPP, or deliver CSV UTF-8',
}

/** Lengths, codes or records that contradict each other, or an end before the end. */
export const savUnreadable: Problem = {
  code: 'trajectories.savUnreadable',
  severity: 'error',
  message: {
    nl: 'Dit SPSS-bestand is beschadigd of afgebroken en is niet gelezen',
    en: 'This SPSS file is damaged or cut off and was not read',
  },
  fix: saveAgain,
}

/** A file that is called .sav and begins otherwise. */
export const savNotSpss: Problem = {
  code: 'trajectories.savNotSpss',
  severity: 'error',
  message: {
    nl: 'Dit is geen SPSS-bestand, al heet het zo',
    en: 'This is not an SPSS file, although its name says so',
  },
  fix: saveAgain,
}

/** SPSS can lock a file with a password. */
export const savEncrypted: Problem = {
  code: 'trajectories.savEncrypted',
  severity: 'error',
  message: { nl: 'Dit SPSS-bestand heeft een wachtwoord', en: 'This SPSS file has a password' },
  fix: { nl: 'Bewaar het in SPSS zonder wachtwoord', en: 'Save it in SPSS without a password' },
}

/** The file says how many cases it has, and has another number. */
export const savRowsMismatch = (found: number, declared: number): Problem => ({
  code: 'trajectories.savRowsMismatch',
  severity: 'error',
  message: {
    nl: `Het bestand zegt ${declared} rijen te hebben en heeft er ${found}; het is niet gelezen`,
    en: `The file says it has ${declared} rows and has ${found}; it was not read`,
  },
  fix: saveAgain,
})

/** An encoding that is declared and that cannot be read here. */
export const savEncodingUnknown: Problem = {
  code: 'trajectories.savEncodingUnknown',
  severity: 'error',
  message: {
    nl: 'De codering van tekst die dit SPSS-bestand noemt, kan niet worden gelezen',
    en: 'The encoding of text that this SPSS file names cannot be read',
  },
  fix: { nl: 'Bewaar het bestand opnieuw als Unicode (UTF-8)', en: 'Save the file again as Unicode (UTF-8)' },
}

/** Letters with accents in a file that names no encoding. */
export const savEncodingMissing: Problem = {
  code: 'trajectories.savEncodingMissing',
  severity: 'error',
  message: {
    nl: 'Hier staan tekens met accenten, en het bestand noemt geen codering van tekst',
    en: 'There are accented characters here, and the file names no encoding of text',
  },
  fix: {
    nl: 'Zet encoding: windows-1252 in mapping.yaml als het bestand uit een oude SPSS voor Windows komt',
    en: 'Put encoding: windows-1252 in mapping.yaml when the file comes from an old SPSS for Windows',
  },
}

/** Bytes that are no text in the encoding that the file names. */
export const savTextUndecodable: Problem = {
  code: 'trajectories.savTextUndecodable',
  severity: 'error',
  message: {
    nl: 'Deze tekst klopt niet met de codering die het bestand noemt; vaak is zij midden in een teken afgekapt',
    en: 'This text does not agree with the encoding that the file names; often it was cut in the middle of a character',
  },
  fix: {
    nl: 'Herstel de tekst in de bron, of maak de kolom daar breder, en bewaar het bestand opnieuw',
    en: 'Correct the text at its source, or widen the column there, and save the file again',
  },
}

/** Infinity, or not a number at all. */
export const savNumberNotFinite: Problem = {
  code: 'trajectories.savNumberNotFinite',
  severity: 'error',
  message: { nl: 'Dit getal is oneindig of geen getal', en: 'This number is infinite or not a number' },
  fix: { nl: 'Maak de cel leeg als de waarde onbekend is', en: 'Make the cell empty when the value is unknown' },
}

/** Whole numbers so large that SPSS cannot tell them from their neighbours. */
export const savNumberTooLarge = (count: number): Problem => ({
  code: 'trajectories.savNumberTooLarge',
  severity: 'warning',
  message: {
    nl: `Zo groot dat SPSS de laatste cijfers niet bewaart: ${count} getal(len)`,
    en: `So large that SPSS does not keep the last digits: ${count} number(s)`,
  },
  fix: {
    nl: 'Bewaar lange nummers in SPSS als tekst; anders kunnen twee personen hetzelfde nummer krijgen',
    en: 'Keep long numbers in SPSS as text; otherwise two persons may get the same number',
  },
})

/** Cells with a value that SPSS was told to see as missing. */
export const savUserMissing = (count: number): Problem => ({
  code: 'trajectories.savUserMissing',
  severity: 'note',
  message: {
    nl: `In SPSS gemerkt als ontbrekend en gelezen als leeg: ${count} cel(len)`,
    en: `Marked as missing in SPSS and read as empty: ${count} cell(s)`,
  },
  fix: {
    nl: 'Niets te doen; haal het merk in SPSS weg als de waarde wel telt',
    en: 'Nothing to do; take the mark away in SPSS when the value counts after all',
  },
})

/** A month, quarter or week, that SPSS keeps as a day. */
export const savPeriodAsDay: Problem = {
  code: 'trajectories.savPeriodAsDay',
  severity: 'note',
  message: {
    nl: 'Deze kolom toont in SPSS weken, maanden of kwartalen; gelezen is de dag die SPSS ervoor bewaart',
    en: 'This column shows weeks, months or quarters in SPSS; what was read is the day that SPSS keeps for it',
  },
  fix: {
    nl: 'Ga na of de eerste dag van het tijdvak goed is voor uw onderzoek',
    en: 'Check that the first day of the period will do for your study',
  },
}

/** SPSS can count a case more than once, or for a part. */
export const savWeighted: Problem = {
  code: 'trajectories.savWeighted',
  severity: 'warning',
  message: {
    nl: 'In SPSS is een kolom als weging ingesteld; hier telt elke rij een keer',
    en: 'SPSS has a column set as a weight; here every row counts once',
  },
  fix: {
    nl: 'Zet de weging in SPSS uit als zij niet bedoeld is; vraag anders hoe de rijen tot stand kwamen',
    en: 'Switch the weight off in SPSS when it is not meant; otherwise ask how the rows came about',
  },
}
