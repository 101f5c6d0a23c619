import type { Text } from '../text.ts'
import type { ContentKind } from './column-contents.ts'

/** What a column looks like, in words. */
export const kindWords: Readonly<Record<ContentKind, Text>> = {
  empty: { nl: 'leeg', en: 'empty' },
  'iso-day': { nl: 'datums', en: 'dates' },
  'day-month-year': { nl: 'datums, dag-maand-jaar', en: 'dates, day-month-year' },
  'days-two-ways': { nl: 'datums, op twee manieren geschreven', en: 'dates, written in two ways' },
  'year-month-day': { nl: 'datums van acht cijfers', en: 'dates of eight digits' },
  'serial-day': { nl: 'getallen van vijf cijfers', en: 'numbers of five digits' },
  truth: { nl: 'ja of nee', en: 'yes or no' },
  integer: { nl: 'gehele getallen', en: 'whole numbers' },
  'decimal-comma': { nl: 'getallen met een komma', en: 'numbers with a comma' },
  'decimal-point': { nl: 'getallen met een punt', en: 'numbers with a point' },
  'decimals-two-ways': { nl: 'getallen, met een komma of een punt', en: 'numbers, with a comma or a point' },
  text: { nl: 'tekst', en: 'text' },
}

/** Sentences of a drafted mapping. */
export const draftWords = {
  head: {
    nl: 'Concept, gemaakt uit kolomnamen en inhoud. Elke regel met "te bevestigen" moet u nakijken; verbeter of haal weg.',
    en: 'A draft, made from names of columns and what they hold. Check every line that says "to confirm"; correct or remove.',
  },
  copy: {
    nl: 'Uw bestanden zijn niet gekopieerd. Zet ze zelf in de map data, zonder de kolommen die mensen aanwijzen.',
    en: 'Your files were not copied. Put them in the folder data yourself, without the columns that identify people.',
  },
  confirm: { nl: 'te bevestigen', en: 'to confirm' },
  byName: { nl: 'kolomnaam', en: 'name of the column' },
  byContents: { nl: 'codes die erin staan', en: 'codes it holds' },
  holds: { nl: 'inhoud', en: 'holds' },
  unfit: { nl: 'past niet bij deze kolom', en: 'which does not fit this column' },
  serial: {
    nl: 'zo bewaart Excel een dag: maak er in Excel een datum van',
    en: 'which is how Excel keeps a day: make it a date in Excel',
  },
  lastDay: {
    nl: 'de naam zegt tot en met: hier hoort de dag erna',
    en: 'the name says up to and including: the day after belongs here',
  },
  required: { nl: 'verplicht, niet gevonden', en: 'required, not found' },
  candidates: { nl: 'datums in dit bestand', en: 'dates in this file' },
  sameForAll: {
    nl: 'één dag voor iedereen kan ook: { constant: "2025-03-01" }',
    en: 'one day for all will do too: { constant: "2025-03-01" }',
  },
  oneScheme: {
    nl: 'dezelfde regeling voor iedereen kan ook: { constant: PW }',
    en: 'the same scheme for all will do too: { constant: PW }',
  },
  insteadOf: {
    nl: 'niet gevonden; dit is de dag die er het dichtst bij komt, en hier begint de tijd',
    en: 'not found; this is the day that comes nearest, and time starts here',
  },
  benefitDays: {
    nl: 'de datums zijn die van een uitkering',
    en: 'the dates are those of a benefit',
  },
  schemeInName: { nl: 'de regeling staat in de kolomnaam', en: 'the scheme is in the name of the column' },
  joinedKey: {
    nl: 'persoon en eerste dag samen wijzen één rij aan',
    en: 'person and first day together tell one row',
  },
  perPerson: {
    nl: 'één rij per persoon, dus gemaakt van het nummer van de persoon',
    en: 'one row a person, so made from the number of the person',
  },
  rowless: { nl: 'rijen zonder begindatum tellen niet mee', en: 'rows without a first day do not count' },
  openCodes: { nl: 'nog zonder eigen code', en: 'still without a canonical code' },
  choose: { nl: 'kies uit', en: 'choose from' },
  manyCodes: {
    nl: 'niet gebruikt: de waarden zijn geen codes van',
    en: 'not used: the values are no codes of',
  },
  sameCodes: {
    nl: 'de codes staan al in de lijst; gelijke cijfers hoeven niet hetzelfde te betekenen',
    en: 'the codes are in the list already; equal digits need not mean the same',
  },
  leftOut: { nl: 'weggelaten, want dit kan mensen aanwijzen', en: 'left out, for it may identify people' },
  notUsed: { nl: 'niet gebruikt', en: 'not used' },
  unknown: { nl: 'niet herkend', en: 'not recognised' },
  noHeader: { nl: 'heeft geen naam die mag worden getoond', en: 'has no name that may be shown' },
  mayBe: { nl: 'misschien', en: 'maybe' },
  noTable: { nl: 'geen tabel wordt uit dit bestand gemaakt', en: 'no table is made from this file' },
  elsewhere: { nl: 'deze tabel komt uit', en: 'this table comes from' },
  orBoth: { nl: 'een lijst van regels neemt beide', en: 'a list of rules takes both' },
  another: { nl: 'een andere kolom is al gekozen voor', en: 'another column was chosen already for' },
  openColumn: { nl: 'de codes zijn niet bekend, zie hierboven', en: 'its codes are not known, see above' },
  noBegin: { nl: 'deze tabel heeft een kolom met eerste dagen nodig', en: 'this table needs a column of first days' },
  noDay: {
    nl: 'deze tabel heeft een dag van verwijzing, indeling of start nodig',
    en: 'this table needs a day of referral, assignment or start',
  },
  manyRows: {
    nl: 'deze tabel heeft één rij per persoon, dit bestand meer',
    en: 'this table has one row a person, this file more',
  },
  tooLittle: { nl: 'te weinig kolommen voor deze tabel', en: 'too few columns for this table' },
  noPerson: {
    nl: 'geen kolom gevonden die zegt over wie een rij gaat',
    en: 'no column found that says whom a row is about',
  },
  encoding: { nl: 'leesbaar als windows-1252, niet als UTF-8', en: 'reads as windows-1252, not as UTF-8' },
  decimal: { nl: 'getallen met een komma', en: 'numbers with a comma' },
  eightDigits: {
    nl: 'datums staan er als acht cijfers, jaar eerst',
    en: 'dates stand there as eight digits, year first',
  },
  twoOrders: {
    nl: 'niet gelukt: andere kolommen staan als acht cijfers, en er is één volgorde voor alle',
    en: 'not possible: other columns are eight digits, and there is one order for all',
  },
  dates: { nl: 'datums staan er als dag-maand-jaar', en: 'dates stand there as day-month-year' },
  missing: { nl: 'cellen die "geen waarde" lijken te zeggen', en: 'cells that seem to say "no value"' },
} as const satisfies Readonly<Record<string, Text>>
