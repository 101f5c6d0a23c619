import type { Text } from '../../text.ts'
import { columnFinding } from './column-finding.ts'
import { type MatchingCell, matchingCells } from './matching-cells.ts'
import type { RawCheck } from './raw-check.ts'

const dayMonthYear = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}(?:$|[ T])/

/** Dates such as 1-3-2024 while the study does not say whether the day or the month comes first: a question, no guess. */
export const dateOrderUnclear: RawCheck = {
  id: 'date-order-unclear',
  severity: 'error',
  label: { nl: 'dag of maand eerst?', en: 'day or month first?' },
  message: {
    nl: 'Staat in deze datums de dag eerst of de maand? Dat is niet opgegeven',
    en: 'Does the day or the month come first in these dates? It was not declared',
  },
  fix: {
    nl: 'Staat de dag eerst (1-3 is 1 maart), zet dan dates: day-month-year in mapping.yaml; schrijf anders jaar-maand-dag',
    en: 'When the day comes first (1-3 is 1 March), put dates: day-month-year in mapping.yaml; else write year-month-day',
  },
  *findings(raw, schema, settings) {
    if (settings.mapping?.dates === 'day-month-year') return
    for (const { column, cells } of matchingCells([raw, schema, settings], ['day'], dayMonthYear))
      yield columnFinding(this, column.name, cells, fixFor(cells) ?? this.fix)
  },
}

/** The advice where a number above 12 gives the order away; null where every date could be read both ways. */
function fixFor(cells: readonly MatchingCell[]): Text | null {
  const parts = cells.map(({ text }) => (dayMonthYear.exec(text) ?? []).slice(1).map(Number))
  const dayFirst = parts.filter(([first = 0]) => first > 12).length
  const monthFirst = parts.filter(([, second = 0]) => second > 12).length
  if (dayFirst === 0 && monthFirst === 0) return null
  if (monthFirst === 0)
    return {
      nl: `In ${dayFirst} van deze cellen staat de dag zeker eerst: zet dates: day-month-year in mapping.yaml als dat overal zo is`,
      en: `In ${dayFirst} of these cells the day surely comes first: put dates: day-month-year in mapping.yaml if so everywhere`,
    }
  if (dayFirst === 0)
    return {
      nl: `In ${monthFirst} van deze cellen staat de maand zeker eerst: bewaar de datums als jaar-maand-dag`,
      en: `In ${monthFirst} of these cells the month surely comes first: save the dates as year-month-day`,
    }
  return {
    nl: 'De volgorde verschilt per cel, of een datum bestaat niet: bewaar alle datums opnieuw als jaar-maand-dag',
    en: 'The order differs between cells, or a date does not exist: save all dates again as year-month-day',
  }
}
