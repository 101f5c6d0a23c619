import type { ColumnSynonym } from './column-synonym.ts'
import { firstDayNames, lastDayNames } from './compound-names.ts'

const work = [
  'werk',
  'baan',
  'contract',
  'dienstverband',
  'dienst',
  'plaatsing',
  'arbeidscontract',
  'tewerkstelling',
].concat([
  ...['arbeidsovereenkomst', 'job', 'emploi', 'contrat', 'werkzaam', 'aanwerving', 'arbeid', 'employment', 'functie'],
])
const programme = [
  'traject',
  'begeleiding',
  'deelname',
  'programma',
  'trajectbegeleiding',
  'interventie',
  'voorziening',
].concat([
  ...['parcours', 'reintegratie', 'reintegratietraject', 'aanbod', 'programme', 'enrolment', 'training', 'cursus'],
])

/** Words for a benefit in names of columns, with the scheme where the word says which; codes of list REGIME. */
const benefits: readonly (readonly [string, string | null])[] = [
  ...['bijstand', 'bijstandsuitkering', 'pw', 'participatiewet', 'wwb', 'pwet'].map((word) => [word, 'PW'] as const),
  ...['leefloon', 'ris', 'revenudintegration'].map((word) => [word, 'LEEFLOON'] as const),
  ...['ww', 'wwuitkering'].map((word) => [word, 'WW'] as const),
  ...['ioaw', 'ioaz', 'wajong', 'wao', 'zw', 'anw'].map((word) => [word, word.toUpperCase()] as const),
  ...['uitkering', 'benefit', 'allocation', 'steun', 'werkloosheid', 'werkloosheidsuitkering', 'wia', 'ziektewet'].map(
    (word) => [word, null] as const,
  ),
]

const named = benefits.map(([word]) => word)

/** Names of first and last days that say of what they are. */
export const periodSynonyms: readonly ColumnSynonym[] = [
  { table: 'spells', column: 'begin', own: firstDayNames(named) },
  { table: 'spells', column: 'end', own: lastDayNames(named) },
  { table: 'enrolments', column: 'start_date', own: firstDayNames(programme) },
  { table: 'enrolments', column: 'end_date', own: lastDayNames(programme) },
  { table: 'jobs', column: 'begin', own: firstDayNames(work) },
  { table: 'jobs', column: 'end', own: lastDayNames(work) },
]

/**
 * The scheme that a name of a first day tells of, a code of list REGIME; null when it does not say.
 *
 * @param names - of the header, as `headerNames` gives them
 * @example
 * schemeInName(['leefloonvanaf']) // 'LEEFLOON'
 */
export function schemeInName(names: readonly string[]): string | null {
  const found = benefits.find(([word]) => names.some((name) => firstDayNames([word]).includes(name)))
  return found?.[1] ?? null
}
