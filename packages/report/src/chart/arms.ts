import type { Language, ResultRow } from '@doorstroom/statistics'
import { palette } from '../style/palette.ts'
import { reportText } from '../text/report-text.ts'

/** How one arm looks in every chart: colour, marker and dash together, so that none is needed alone. */
export interface ArmLook {
  /** As in the rows: `treated`, `comparison` or null for a single group. */
  readonly arm: string | null
  readonly label: string
  readonly color: string
  readonly shape: string
  readonly dash: readonly number[]
}

/**
 * The arms that occur in rows, with first.
 *
 * @example
 * armsOf(rows, 'en').map(({ label }) => label) // ['with', 'without']
 */
export function armsOf(rows: readonly ResultRow[], language: Language): ArmLook[] {
  const words = reportText(language).charts
  const looks: readonly ArmLook[] = [
    { arm: 'treated', label: words.with, color: palette.treated, shape: 'circle', dash: [1, 0] },
    { arm: 'comparison', label: words.without, color: palette.comparison, shape: 'diamond', dash: [6, 3] },
    { arm: null, label: words.everyone, color: palette.treated, shape: 'circle', dash: [1, 0] },
  ]
  return looks.filter((look) => rows.some((row) => row.arm === look.arm))
}
