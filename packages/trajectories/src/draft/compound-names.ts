const beginWords = [
  'begin',
  'start',
  'vanaf',
  'van',
  'ingang',
  'sinds',
  'ingangsdatum',
  'begindatum',
  'startdatum',
].concat([
  ...['aanvang', 'aanvangsdatum', 'in', 'from', 'since', 'begindate', 'startdate', 'datedebut', 'debut', 'datumvanaf'],
])
const endWords = [
  'einde',
  'eind',
  'tot',
  'totenmet',
  'tm',
  'einddatum',
  'stop',
  'stopdatum',
  'beeindigd',
  'beeindiging',
].concat([...['afgesloten', 'until', 'to', 'end', 'enddate', 'datefin', 'fin', 'stopzetting', 'datumtot', 'uit']])

/** Every way to put a subject and a word of time together, with and without the word datum. */
function together(subjects: readonly string[], words: readonly string[]): string[] {
  return subjects.flatMap((subject) =>
    words.flatMap((word) => [
      ...[`${subject}${word}`, `${word}${subject}`, `${word}van${subject}`, `${word}op${subject}`],
      ...[`datum${word}${subject}`, `datum${subject}${word}`, `${subject}${word}datum`, `${word}datum${subject}`],
    ]),
  )
}

/**
 * Names of a first day of something, as people put them together.
 *
 * @example
 * firstDayNames(['werk']).includes('werkvanaf') // true
 */
export const firstDayNames = (subjects: readonly string[]) => together(subjects, beginWords)

/**
 * Names of a last day of something, as people put them together.
 *
 * @example
 * lastDayNames(['uitkering']).includes('einddatumuitkering') // true
 */
export const lastDayNames = (subjects: readonly string[]) => together(subjects, endWords)
