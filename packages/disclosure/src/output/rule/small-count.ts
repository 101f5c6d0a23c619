import type { Policy } from '../policy.ts'
import type { ReleasableRow } from '../releasable-row.ts'
import { armSizes } from '../table/arm-size.ts'
import { isDesignMeasure } from '../table/design-measures.ts'
import type { OutputRule } from './output-rule.ts'

/**
 * O-01. A number about fewer persons than the threshold is hidden, and so is a count below it; also a true zero, which
 * tells as much about everyone else. When an arm as a whole is that small nothing about it is shown, nor any
 * comparison with it. A share, an arm's number or a difference that does not say how many persons it is about is hidden.
 */
export const smallCount: OutputRule = {
  id: 'O-01',
  label: {
    nl: 'Niet getoond: het gaat over te weinig mensen.',
    en: 'Not shown: it is about too few people.',
  },
  applies: () => false,
  hides(table, policy) {
    const small = new Set([...armSizes(table)].filter(([, size]) => size < policy.threshold).map(([arm]) => arm))
    return table.shown.filter(
      ({ row }) => tooFew(row, policy) || personsUnknown(row) || (small.size > 0 && concerns(row, small)),
    )
  },
  release: (row) => row,
}

function tooFew({ unit, estimate, n, nEvents }: ReleasableRow, { threshold }: Policy): boolean {
  const counts = unit === 'persons' ? [estimate, n, nEvents] : [n, nEvents]
  return counts.some((count) => count !== null && count < threshold)
}

function personsUnknown({ n, unit, arm, term, measure }: ReleasableRow): boolean {
  if (n !== null || unit === 'persons' || isDesignMeasure(measure)) return false
  return unit === 'share' || arm !== null || term === 'difference'
}

function concerns(row: ReleasableRow, smallArms: ReadonlySet<string>): boolean {
  if (row.arm !== null) return smallArms.has(row.arm)
  return row.contrast !== null || isDesignMeasure(row.measure)
}
