import type { ResultsDocument } from '@doorstroom/statistics'
import { MissingCompanions } from './missing-companions.ts'

const rawOutflow = 'raw-outflow-rate'
const companions = ['outflow-by-destination-cif', 'sustained-employment', 'benefit-reentry']

/**
 * Refuses results in which raw outflow stands alone. A companion counts when it has rows, whether with numbers or with
 * reasons why there are none.
 *
 * @throws MissingCompanions naming the measures that are absent
 *
 * @example
 * assertCompanions({ rows: [] }) // nothing: there is no raw outflow
 */
export function assertCompanions(results: Pick<ResultsDocument, 'rows'>): void {
  const present = new Set(results.rows.map((row) => row.measure))
  if (!present.has(rawOutflow)) return
  const missing = companions.filter((measure) => !present.has(measure))
  if (missing.length > 0) throw new MissingCompanions(missing)
}
