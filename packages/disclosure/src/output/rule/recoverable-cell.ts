import { cellsToHide } from '../family/cells-to-hide.ts'
import { families } from '../family/index.ts'
import { narrowBounds } from '../family/narrow-bounds.ts'
import type { OutputTable } from '../table/output-table.ts'
import type { OutputRule } from './output-rule.ts'

/**
 * O-13. A hidden number must not follow from the shown ones: where cells add up to a known total the next smallest cell
 * is hidden too, until the hidden ones together reach the threshold. A lowest and a highest possible share are hidden
 * when too few persons lie between them.
 */
export const recoverableCell: OutputRule = {
  id: 'O-13',
  label: {
    nl: 'Niet getoond: anders was een ander verborgen getal uit te rekenen.',
    en: 'Not shown: another hidden number could be worked out from it.',
  },
  applies: () => false,
  *hides(table: OutputTable, policy) {
    for (const family of families) {
      for (const group of family.groups(table)) yield* cellsToHide(group, policy)
    }
    yield* narrowBounds(table, policy)
  },
  release: (row) => row,
}
