import type { Released } from '@doorstroom/disclosure'
import type { Language, ResultsDocument } from '@doorstroom/statistics'
import { type Finding, findings } from '../rows/finding.ts'
import { type MeasureScale, measureScale } from '../rows/measure-scale.ts'
import { hasRange, type RangeRow } from '../rows/shown-row.ts'

/** One difference as the charts and their tables draw it, on its measure's scale. */
export interface DifferencePoint {
  readonly label: string
  readonly scale: MeasureScale
  readonly unitLabel: string
  readonly row: RangeRow
  readonly isShare: boolean
}

/**
 * Every difference that may be told, in the order of the report.
 *
 * @example
 * differencePoints(results, 'en').map(({ label }) => label) // ['Lasting work', 'Good job']
 */
export function differencePoints(results: Released<ResultsDocument>, language: Language): DifferencePoint[] {
  return findings(results).flatMap((finding) => pointOf(finding, language) ?? [])
}

function pointOf({ claim, entry, difference, rows }: Finding, language: Language): DifferencePoint | null {
  if (claim.place === 'withheld' || entry.role === 'context' || !hasRange(difference)) return null
  return {
    label: entry.label[language],
    scale: measureScale(entry, rows, language),
    unitLabel: entry.unitLabel[language],
    row: difference,
    isShare: entry.kind === 'share' || entry.kind === 'events',
  }
}
