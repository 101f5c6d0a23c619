import type { Text } from '../text.ts'
import type { ContentKind } from './column-contents.ts'

/** What a column looks like, in words. */
export const kindWords: Readonly<Record<ContentKind, Text>> = {
  empty: { nl: 'leeg', en: 'empty' },
  'iso-day': { nl: 'datums', en: 'dates' },
  'day-month-year': { nl: 'datums, dag-maand-jaar', en: 'dates, day-month-year' },
  truth: { nl: 'ja of nee', en: 'yes or no' },
  integer: { nl: 'gehele getallen', en: 'whole numbers' },
  'decimal-comma': { nl: 'getallen met een komma', en: 'numbers with a comma' },
  'decimal-point': { nl: 'getallen met een punt', en: 'numbers with a point' },
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
  holds: { nl: 'inhoud', en: 'holds' },
  unfit: { nl: 'past niet bij deze kolom', en: 'which does not fit this column' },
  required: { nl: 'verplicht, niet gevonden', en: 'required, not found' },
  candidates: { nl: 'datums in dit bestand', en: 'dates in this file' },
  perPerson: {
    nl: 'één rij per persoon, dus gemaakt van het nummer van de persoon',
    en: 'one row a person, so made from the number of the person',
  },
  rowless: { nl: 'rijen zonder begindatum tellen niet mee', en: 'rows without a first day do not count' },
  openCodes: { nl: 'nog zonder eigen code', en: 'still without a canonical code' },
  sameCodes: {
    nl: 'de codes staan al in de lijst; gelijke cijfers hoeven niet hetzelfde te betekenen',
    en: 'the codes are in the list already; equal digits need not mean the same',
  },
  leftOut: { nl: 'weggelaten, want dit kan mensen aanwijzen', en: 'left out, for it may identify people' },
  unknown: { nl: 'niet herkend', en: 'not recognised' },
  elsewhere: { nl: 'ook hier gevonden, niet gebruikt', en: 'found here too, not used' },
  noPerson: {
    nl: 'geen kolom gevonden die zegt over wie een rij gaat',
    en: 'no column found that says whom a row is about',
  },
  encoding: { nl: 'leesbaar als windows-1252, niet als UTF-8', en: 'reads as windows-1252, not as UTF-8' },
  decimal: { nl: 'getallen met een komma', en: 'numbers with a comma' },
  dates: { nl: 'datums staan er als dag-maand-jaar', en: 'dates stand there as day-month-year' },
  missing: { nl: 'cellen die "geen waarde" lijken te zeggen', en: 'cells that seem to say "no value"' },
} as const satisfies Readonly<Record<string, Text>>
