import type { LabelColumn } from '../../estimator/label-column.ts'
import { EstimationFailure } from '../../result/estimation-failure.ts'

/**
 * The levels that someone has, with codes counted among them.
 *
 * @throws EstimationFailure `statistics.noPersons`, `statistics.oneGroup`.
 */
export function groupsPresent({ levels, codes }: LabelColumn): { levels: readonly string[]; codes: Int32Array } {
  if (codes.length === 0)
    throw new EstimationFailure('statistics.noPersons', {
      nl: 'Er zijn geen personen om iets over te berekenen.',
      en: 'There are no persons to compute anything of.',
    })
  const present = new Int32Array(levels.length)
  for (let row = 0; row < codes.length; row += 1) present[codes[row]!] = 1
  const kept = levels.filter((_, code) => present[code] === 1)
  if (kept.length < 2)
    throw new EstimationFailure('statistics.oneGroup', {
      nl: 'Er is maar een groep, dus er valt niets te vergelijken.',
      en: 'There is only one group, so there is nothing to compare.',
    })
  if (kept.length === levels.length) return { levels, codes }
  for (let code = 0, next = 0; code < levels.length; code += 1) if (present[code] === 1) present[code] = next++
  return { levels: kept, codes: codes.map((code) => present[code]!) }
}
