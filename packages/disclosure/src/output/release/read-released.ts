import type { Released } from '../../released.ts'
import type { ReleasableDocument } from '../releasable-row.ts'
import { auditReleased } from './audit-released.ts'
import { NotReleased } from './not-released.ts'

/**
 * Marks a document read from elsewhere as released, after checking that its figures satisfy every rule under the policy
 * that the document itself states. Only figures, status and ids of rows are judged.
 *
 * @throws NotReleased with the rows that show too much
 * @example
 * const released = readReleased(resultsDocumentSchema.parse(JSON.parse(text)))
 */
export function readReleased<Document extends ReleasableDocument>(document: Document): Released<Document> {
  const findings = auditReleased(document)
  if (findings.length > 0) throw new NotReleased(findings)
  return document as Released<Document>
}
