import type { Language } from '@doorstroom/statistics'

interface TemplateWords {
  readonly yes: string
  readonly no: string
  /** What a cell of yes or no may hold. */
  readonly yesOrNo: readonly string[]
  readonly mustFill: string
  readonly oneRow: string
  /** Lines above the explanation, below its title. */
  readonly explanation: readonly string[]
  /** Name and width in characters. */
  readonly explanationColumns: readonly (readonly [string, number])[]
  readonly codes: readonly string[]
  readonly codesColumns: readonly (readonly [string, number])[]
}

/** The words of the template workbook. */
export const templateWords: Readonly<Record<Language, TemplateWords>> = {
  nl: {
    yes: 'ja',
    no: 'nee',
    yesOrNo: ['ja', 'nee'],
    mustFill: 'Verplicht.',
    oneRow: 'een rij is',
    explanation: [
      'Elk blad is een tabel. Vul in vanaf de tweede rij; laat de namen in de eerste rij staan.',
      'Kolommen met een donkere naam moeten zijn ingevuld. De andere mogen leeg blijven: leeg betekent onbekend, niet nul.',
      'Gebruik voor mensen een pseudoniem. Zet nergens een naam, adres, geboortedatum of burgerservicenummer.',
      'Een datum is een hele dag. Kies een code uit de lijst bij de cel; op het blad Codes staat wat een code betekent.',
      'Een blad dat u niet nodig hebt, laat u leeg.',
      'Klaar? Zet deze werkmap in de map data van het onderzoek, haal daar de lege CSV-bestanden weg, en draai doorstroom check.',
    ],
    explanationColumns: [
      ['blad', 20],
      ['kolom', 28],
      ['verplicht', 10],
      ['wat', 115],
      ['eenheid en grenzen', 22],
      ['codelijst', 18],
    ],
    codes: ['De codes die in de tabellen mogen staan, en wat zij betekenen.'],
    codesColumns: [
      ['codelijst', 18],
      ['code', 14],
      ['betekenis', 115],
    ],
  },
  en: {
    yes: 'yes',
    no: 'no',
    yesOrNo: ['yes', 'no'],
    mustFill: 'Required.',
    oneRow: 'a row is',
    explanation: [
      'Every sheet is a table. Fill in from the second row; leave the names in the first row as they are.',
      'Columns with a dark name must be filled in. The others may stay empty: empty means unknown, not zero.',
      'Use a pseudonym for people. Put no name, address, date of birth or citizen number anywhere.',
      'A date is a whole day. Choose a code from the list at the cell; the sheet Codes says what a code means.',
      'Leave a sheet that you do not need empty.',
      'Ready? Put this workbook in the folder data of the study, remove the empty CSV files there, and run doorstroom check.',
    ],
    explanationColumns: [
      ['sheet', 20],
      ['column', 28],
      ['required', 10],
      ['what', 115],
      ['unit and bounds', 22],
      ['code list', 18],
    ],
    codes: ['The codes that may stand in the tables, and what they mean.'],
    codesColumns: [
      ['code list', 18],
      ['code', 14],
      ['meaning', 115],
    ],
  },
}
