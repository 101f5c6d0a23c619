import type { Released } from '@doorstroom/disclosure'
import type { Language, ResultsDocument } from '@doorstroom/statistics'
import type { ReportText } from '../text/report-text.ts'

/** What a table is made from: released results, and the words of one language. */
export interface TableContext {
  readonly results: Released<ResultsDocument>
  readonly language: Language
  readonly text: ReportText
}
