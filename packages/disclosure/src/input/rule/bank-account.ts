import { holdsIban } from '../shape/holds-iban.ts'
import { oneHitRule } from './one-hit-rule.ts'

/** I-04. International bank account numbers, alone or inside a text, whose check digits are right. */
export const bankAccount = oneHitRule({
  id: 'I-04',
  rule: 'I-04',
  label: { nl: 'bankrekeningnummer', en: 'bank account number' },
  looksLike: { nl: 'bevat bankrekeningnummers', en: 'holds bank account numbers' },
  fix: { nl: 'Laat de kolom weg.', en: 'Leave the column out.' },
  matches: holdsIban,
})
