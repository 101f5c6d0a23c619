import { charts } from '@doorstroom/report'
import type { Catalogue } from './catalogue.ts'

export const chartCatalogue: Catalogue = {
  name: 'charts',
  entries: (language) => charts.map((chart) => ({ id: chart.id, label: chart.question[language], facts: [] })),
}
