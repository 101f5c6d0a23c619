export type { Chart, ChartSpec, ChartTable } from './chart/chart.ts'
