import { oneHitRule } from './one-hit-rule.ts'

const separator = String.raw`[\s./-]?`
const digits = (from: number, to: number) => String.raw`(?:${separator}\d){${from},${to}}(?!\w)`
const trunk = String.raw`${separator}(?:\(0\)${separator})?`
const telephone = new RegExp(
  [
    String.raw`(?:\+|(?<!\w)00)31${trunk}[1-9]${digits(8, 8)}`,
    String.raw`(?:\+|(?<!\w)00)32${trunk}[1-9]${digits(7, 8)}`,
    String.raw`(?<![\w.,-])06${digits(8, 8)}`,
    String.raw`(?<![\w.,-])04${separator}[5-9]${digits(7, 7)}`,
  ].join('|'),
)

const isDecimalNumber = /^[-+]?(?:0|[1-9]\d*)?\.\d+$/

/**
 * I-05. Dutch and Belgian telephone numbers: +31, +32 and the mobile 06 and 04; any long number under such a name. Digits
 * inside a longer word, as in a pseudonym, are no number.
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
  names: ['tel', 'telefoon', 'telefoonnummer', 'telephone', 'phone', 'mobiel', 'mobile', 'gsm', 'telefoonnr'],
  matchesNamed: (cell) => /^\+?\d{8,13}$/.test(cell.replaceAll(/[\s()./-]/g, '')),
})
