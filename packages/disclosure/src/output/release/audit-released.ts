import { checkedPolicy } from '../checked-policy.ts'
import { PolicyRefused } from '../policy-refused.ts'
import type { ReleasableDocument, ReleasableRow } from '../releasable-row.ts'
import { countsInRowIds } from './counts-in-row-ids.ts'
import type { ReleaseFinding } from './release-finding.ts'
import { releasedRows } from './released-rows.ts'
import { statedPolicy } from './stated-policy.ts'

const numbers = ['estimate', 'stdError', 'confLow', 'confHigh', 'pValue', 'n', 'nEvents'] as const

/**
 * What is wrong with a document that says it was released: rows that the rules, under the document's own stated policy,
 * would still hide or coarsen. Empty when the document may be shown.
 *
 * Only the figures in the document are judged. That a hidden number was hidden for the right reason cannot be seen here.
 *
 * @example
 * auditReleased(release(results, publicPolicy)) // []
 */
export function auditReleased(document: ReleasableDocument): ReleaseFinding[] {
  if (document.release === null) return [notMarked]
  const policy = statedPolicy(document.release)
  try {
    checkedPolicy(policy)
  } catch (refusal) {
    if (!(refusal instanceof PolicyRefused)) throw refusal
    return [{ code: refusal.code, rule: null, row: null, message: refusal.text, fix: releaseAgain }]
  }
  const expected = releasedRows(document.rows, policy)
  const findings = document.rows.flatMap((row, index) => {
    const due = expected[index]
    return due === undefined || sameNumbers(row, due) ? [] : [showsTooMuch(row, due)]
  })
  return [...countsInRowIds(document.rows), ...findings]
}

const sameNumbers = (row: ReleasableRow, due: ReleasableRow) =>
  row.status === due.status && numbers.every((name) => Object.is(row[name], due[name]))

const releaseAgain = {
  nl: 'Maak het bestand opnieuw uit de exacte resultaten met `release`.',
  en: 'Make the file again from the exact results with `release`.',
}

const notMarked: ReleaseFinding = {
  code: 'disclosure.noStatement',
  rule: null,
  row: null,
  message: {
    nl: 'Het bestand zegt niet onder welke regels het is vrijgegeven.',
    en: 'The file does not say under which rules it was released.',
  },
  fix: releaseAgain,
}

function showsTooMuch(row: ReleasableRow, due: ReleasableRow): ReleaseFinding {
  const hidden = due.status === 'suppressed'
  return {
    code: hidden ? 'disclosure.rowShowsTooMuch' : 'disclosure.rowTooPrecise',
    rule: hidden ? (due.reasons[0] ?? null) : (due.disclosure?.split(': ')[1]?.split(', ')[0] ?? null),
    row: row.id,
    message: hidden
      ? { nl: 'Deze rij had verborgen moeten zijn.', en: 'This row should have been hidden.' }
      : { nl: 'Deze rij is niet genoeg afgerond.', en: 'This row is not rounded enough.' },
    fix: releaseAgain,
  }
}
