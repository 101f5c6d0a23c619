import { numberAt } from '../table/number-at.ts'
import { rowByText } from '../table/row-by-text.ts'
import { rowFinding } from '../table/row-finding.ts'
import { textAt } from '../table/text-at.ts'
import type { Check } from './check.ts'

const rounding = 1e-9

/** How many items a score of each way of scoring adds up; other ways have no bounds that follow from the items. */
const itemsInScore: Readonly<Record<string, (items: number) => number>> = { mean: () => 1, sum: (items) => items }

/** A score that the answers of the instrument cannot give. Scores of a subscale are checked only for means. */
export const scoreOutOfRange: Check = {
  id: 'score-out-of-range',
  severity: 'error',
  tables: ['measurements', 'instruments'],
  label: { nl: 'score buiten de schaal', en: 'score outside the scale' },
  message: {
    nl: 'Deze score kan niet uit de antwoorden van het instrument komen',
    en: 'This score cannot come from the answers of the instrument',
  },
  fix: {
    nl: 'Controleer of de score een gemiddelde of een som is, en laat een ontbrekende score leeg',
    en: 'Check whether the score is a mean or a sum, and leave a missing score empty',
  },
  *findings(tables) {
    const measurements = tables.get('measurements')
    const instruments = tables.get('instruments')
    if (measurements === undefined || instruments === undefined) return
    const instrumentRow = rowByText(instruments, 'instrument_id')
    const instrumentAt = textAt(measurements, 'instrument_id')
    const subscaleAt = textAt(measurements, 'subscale')
    const scoreAt = numberAt(measurements, 'score')
    const scoringAt = textAt(instruments, 'scoring')
    const itemsAt = numberAt(instruments, 'n_items')
    const lowestAt = numberAt(instruments, 'item_min')
    const highestAt = numberAt(instruments, 'item_max')
    for (let row = 0; row < measurements.rowCount; row++) {
      const score = scoreAt(row)
      const instrument = instrumentRow.get(instrumentAt(row) ?? '')
      if (score === null || instrument === undefined) continue
      const items = itemsInScore[scoringAt(instrument) ?? '']?.(itemsAt(instrument) ?? 0)
      if (items === undefined || (items > 1 && subscaleAt(row) !== null)) continue
      const lowest = items * (lowestAt(instrument) ?? Number.NEGATIVE_INFINITY)
      const highest = items * (highestAt(instrument) ?? Number.POSITIVE_INFINITY)
      if (score < lowest - rounding || score > highest + rounding) yield rowFinding(this, measurements, row, 'score')
    }
  },
}
