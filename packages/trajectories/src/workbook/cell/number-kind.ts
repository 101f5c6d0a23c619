/** What a number in a cell means: itself, a day (with a clock), a time of the day, or a length of time. */
export type NumberKind = 'number' | 'day' | 'clock' | 'elapsed'

/**
 * What numbers mean in a number format of the cell's owner: letters of days and years make a day, hours or seconds
 * alone a clock, brackets around them a length of time. Quoted text, colours and currencies do not count.
 *
 * @example
 * numberKind('[$-413]d mmmm yyyy;@') // 'day'
 * numberKind('0.00" dagen"') // 'number'
 */
export function numberKind(format: string): NumberKind {
  const [section = ''] = format
    .replaceAll(/"[^"]*"?|\\.|_.|\*./gs, '')
    .replaceAll(/\[(?!(h+|m+|s+)\])[^\]]*\]?/gi, '')
    .split(';')
  if (/^\s*(general|standaard|standard)\s*$/i.test(section)) return 'number'
  if (/\[(h+|m+|s+)\]/i.test(section)) return 'elapsed'
  const letters = section.replaceAll(/am\/pm|a\/p/gi, '')
  if (/[dy]/i.test(letters)) return 'day'
  if (/[hs]/i.test(letters)) return 'clock'
  return /m/i.test(letters) ? 'day' : 'number'
}

/**
 * How many digits a number format shows at least: numbers that name something ("000123") are often kept as numbers.
 * 0 for any other format.
 *
 * @example
 * shownDigits('000000') // 6
 */
export const shownDigits = (format: string) => (/^0{2,15}$/.test(format) ? format.length : 0)

const builtIn: readonly { readonly from: number; readonly to: number; readonly kind: NumberKind }[] = [
  { from: 14, to: 17, kind: 'day' },
  { from: 18, to: 21, kind: 'clock' },
  { from: 22, to: 22, kind: 'day' },
  { from: 27, to: 31, kind: 'day' },
  { from: 32, to: 35, kind: 'clock' },
  { from: 36, to: 36, kind: 'day' },
  { from: 45, to: 45, kind: 'clock' },
  { from: 46, to: 46, kind: 'elapsed' },
  { from: 47, to: 47, kind: 'clock' },
  { from: 50, to: 54, kind: 'day' },
  { from: 55, to: 56, kind: 'clock' },
  { from: 57, to: 58, kind: 'day' },
]

/**
 * What numbers mean in a number format that every spreadsheet knows by number.
 * Source: ECMA-376 part 1, 18.8.30 (numFmt).
 */
export const builtInKind = (id: number): NumberKind =>
  builtIn.find(({ from, to }) => id >= from && id <= to)?.kind ?? 'number'
