import type { Released } from '../../released.ts'
import { checkedPolicy } from '../checked-policy.ts'
import type { Policy } from '../policy.ts'
import type { ReleasableDocument } from '../releasable-row.ts'
import { stricterPolicy } from '../stricter-policy.ts'
import { countsInRowIds } from './counts-in-row-ids.ts'
import { disclosureGlossary } from './disclosure-glossary.ts'
import { NotReleasable } from './not-releasable.ts'
import { releaseStatement } from './release-statement.ts'
import { releasedRows } from './released-rows.ts'
import { statedPolicy } from './stated-policy.ts'

/**
 * The gate on the way out: a document with every row hidden or coarsened as the policy asks, marked as released.
 *
 * Hidden rows stay, without any number, with status `suppressed` and the rule in `reasons`; nothing is ever turned into
 * zero. A document that was released before is released under the stricter of both policies; releasing it again under
 * the same policy changes nothing. A glossary in the document is completed with the rules' meaning.
 *
 * @param document - results with exact rows; left as it is
 * @throws PolicyRefused when the policy is weaker than allowed
 * @throws NotReleasable when a row's id holds a count
 * @example
 * const released = release(results, publicPolicy)
 * released.release?.statement.nl // 'Aantallen kleiner dan 10 zijn niet getoond; ...'
 */
export function release<Document extends ReleasableDocument>(document: Document, policy: Policy): Released<Document> {
  const asked = checkedPolicy(policy)
  const inForce = document.release === null ? asked : stricterPolicy(asked, statedPolicy(document.release))
  const findings = countsInRowIds(document.rows)
  if (findings.length > 0) throw new NotReleasable(findings)
  const released = {
    ...document,
    rows: releasedRows(document.rows, inForce),
    release: releaseStatement(inForce),
    ...(document.glossary === undefined ? {} : { glossary: { ...document.glossary, ...disclosureGlossary } }),
  }
  return released as Document as Released<Document>
}
