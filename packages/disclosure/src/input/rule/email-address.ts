import { oneHitRule } from './one-hit-rule.ts'

const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}\p{N}]/u

/** I-05. E-mail addresses, alone or inside a text. */
export const emailAddress = oneHitRule({
  id: 'I-05-email',
  rule: 'I-05',
  label: { nl: 'e-mailadres', en: 'e-mail address' },
  looksLike: { nl: 'bevat e-mailadressen', en: 'holds e-mail addresses' },
  fix: { nl: 'Laat de kolom weg.', en: 'Leave the column out.' },
  matches: (cell) => cell.includes('@') && email.test(cell),
})
