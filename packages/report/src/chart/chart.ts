import type { Released } from '@doorstroom/disclosure'
import type { Language, ResultsDocument, Text } from '@doorstroom/statistics'

/** A Vega-Lite specification with inline, finished values only. */
export type ChartSpec = Readonly<Record<string, unknown>>

/** Names and cells of the table that says the same as the chart. */
export interface ChartTable {
  readonly caption: string
  readonly header: readonly string[]
  /** First cell of a row is its header. */
  readonly rows: readonly (readonly string[])[]
}

/** One chart: the question it answers, when it can be drawn, the drawing, its table and its words. */
export interface Chart {
  readonly id: string
  /** Becomes the chart's title. */
  readonly question: Text
  /** False when the document has no rows for it. */
  accepts(results: Released<ResultsDocument>): boolean
  spec(results: Released<ResultsDocument>, language: Language): ChartSpec
  /** The same numbers as a table. */
  table(results: Released<ResultsDocument>, language: Language): ChartTable
  /** What the chart shows, in a sentence or two, with the numbers of people. */
  alternative(results: Released<ResultsDocument>, language: Language): string
}
