import { describeMeasure, type MeasuredColumns } from '@doorstroom/measures'
import { defineRow, type ResultRow } from '@doorstroom/statistics'
import type { StudyContext } from './study-context.ts'

/** How each measure turned out per arm; a measure that lacks a column is one row that says which. */
export function descriptionRows(context: StudyContext, columns: MeasuredColumns): ResultRow[] {
  const { measures, population, missingColumns, protocol } = context
  return measures.flatMap(({ measure, options }) => {
    const missing = missingColumns.get(measure.id)
    if (missing !== undefined)
      return [
        defineRow({
          measure: measure.id,
          population: 'everyone assigned',
          horizonDays: 0,
          estimand: 'description',
          estimator: 'none',
          term: measure.kind === 'share' ? 'proportion' : 'mean',
          unit: measure.unit,
          status: 'notComputed',
          reasons: missing.map((column) => `missing.${column}`),
          protocol,
        }),
      ]
    const place = { population: 'everyone assigned', options, protocol }
    if (measure.kind === 'group') return []
    if (measure.kind === 'events') {
      const column = columns.events.get(measure.id)
      return column === undefined ? [] : describeMeasure({ measure, column }, population.treated, place)
    }
    const column = columns.persons.get(measure.id)
    return column === undefined ? [] : describeMeasure({ measure, column }, population.treated, place)
  })
}
