import type { ReleasableRow } from '../releasable-row.ts'
import { roundToDecimals } from '../rounding/round-to-decimals.ts'
import { isDesignMeasure } from '../table/design-measures.ts'
import type { OutputRule } from './output-rule.ts'

const isDesignStatistic = ({ measure, unit }: ReleasableRow) => isDesignMeasure(measure) && unit !== 'persons'

/** O-12. Numbers about how alike the arms are and how much they overlap have two decimals. */
export const designStatistic: OutputRule = {
  id: 'O-12',
  label: {
    nl: 'Getallen over hoe gelijk de groepen zijn, hebben twee decimalen.',
    en: 'Numbers about how alike the groups are have two decimals.',
  },
  applies: isDesignStatistic,
  hides: () => [],
  release: (row) => ({
    ...row,
    estimate: roundToDecimals(row.estimate, 2),
    stdError: roundToDecimals(row.stdError, 2),
    confLow: roundToDecimals(row.confLow, 2),
    confHigh: roundToDecimals(row.confHigh, 2),
    pValue: roundToDecimals(row.pValue, 2),
  }),
}
