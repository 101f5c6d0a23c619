import { oneHitRule } from './one-hit-rule.ts'

const separator = String.raw`[\s()./-]{0,3}`
const digits = (from: number, to: number) => String.raw`(?:${separator}\d){${from},${to}}(?!\w|:\d)`
const trunk = String.raw`${separator}(?:\(0\)${separator})?`
/** Dutch area codes of three digits, which a seven-digit number follows. */
const dutchArea = '0(?:10|13|15|20|23|24|26|30|33|35|36|38|40|43|45|46|50|53|55|58|7[0-9]|8[2458])'
const telephone = new RegExp(
  [
    String.raw`(?:\+|(?<!\w)00)31${trunk}[1-9]${digits(8, 8)}`,
    String.raw`(?:\+|(?<!\w)00)32${trunk}[1-9]${digits(7, 8)}`,
    String.raw`(?<![\w.,-])06${digits(8, 8)}`,
    String.raw`(?<![\w.,-])04${separator}[5-9]${digits(7, 7)}`,
    // An area code in brackets or before a slash: (030) 123 45 67, 02/123.45.67.
    String.raw`\(0[1-9]\d{0,2}\)${separator}\d(?:[\s.-]{0,2}\d){5,7}(?!\w|:\d)`,
    String.raw`(?<![\w.,/-])0[1-9]\d{0,2} ?/ ?\d(?:[\s.-]{0,2}\d){5,6}(?![\w/:])`,
    String.raw`(?<![\w.,-])${dutchArea}(?: - |[ -])\d(?: ?\d){6}(?![\w-])`,
    // Belgian, in the groups in which it is written there.
    String.raw`(?<![\w.,-])0[2-49][ .-]\d{3}[ .]\d{2}[ .]\d{2}(?![\w.-])`,
    String.raw`(?<![\w.,-])0[1-9]\d[ .-]\d{2}[ .]\d{2}[ .]\d{2}(?![\w.-])`,
  ].join('|'),
)

const isDecimalNumber = /^[-+]?(?:0|[1-9]\d*)?\.\d+$/

/**
 * I-05. Dutch and Belgian telephone numbers: +31, +32, the mobile 06 and 04, and area codes set apart by brackets, a slash,
 * a hyphen or a space; any long number under such a name. Digits inside a longer word, as in a pseudonym, are no number.
 */
export const telephoneNumber = oneHitRule({
  id: 'I-05-telephone',
  rule: 'I-05',
  label: { nl: 'telefoonnummer', en: 'telephone number' },
  looksLike: { nl: 'bevat telefoonnummers', en: 'holds telephone numbers' },
  fix: {
    nl: 'Laat de kolom weg. Is het een ander nummer, zet er dan een letter voor.',
    en: 'Leave the column out. If it is another kind of number, put a letter before it.',
  },
  matches: (cell) => cell.length >= 10 && !isDecimalNumber.test(cell) && telephone.test(cell),
  names: ['tel', 'telefoon', 'telefoonnummer', 'telephone', 'phone', 'mobiel', 'mobile', 'gsm', 'telefoonnr', 'telnr'],
  matchesNamed: (cell) => /^\+?\d{8,13}$/.test(cell.replaceAll(/[\s()./-]/g, '')),
})
